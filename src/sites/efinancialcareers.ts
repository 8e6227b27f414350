import { defineSite, type Hook } from '../pages/site/define-site';
import { payTextAt } from '../pages/site/pay-text-at';

const ID = /\.id(\d+)/;
const LINK = 'a[href*=".id"]';
const PAY = /^(?=.{2,90}$)(.{0,20}[£$€]\s?\d.*)$/;

/** The lines beside the heading: the organisation and then the place. One line alone may be either. */
const lineBesideTitle =
  (index: number): Hook =>
  (root) => {
    const lines = [...(root.querySelector('h1')?.parentElement?.children ?? [])].filter((element) =>
      element.matches('a, span'),
    );
    return lines.length > 1 ? (lines[index]?.textContent?.trim() ?? null) : null;
  };

/**
 * eFinancialCareers. The hooks come from public readers of the site of March to October 2026, and are mostly the names
 * of its own elements ("efc-job-card"). The advertiser is often an agency; the board is never the organisation.
 */
export default defineSite({
  id: 'efinancialcareers',
  name: 'eFinancialCareers',
  checked: { on: 'public-sources', asOf: '2026-10' },
  matches: ['*://www.efinancialcareers.co.uk/jobs*'],
  readsAlso: ['*://www.efinancialcareers.com/jobs*'],
  enabledByDefault: false,
  postingId: ID,
  kind: ({ id }) => (id === null ? 'list' : 'posting'),
  layouts: [
    {
      title: ['efc-job-header-description h1', 'h1'],
      hiringOrganization: [lineBesideTitle(0), 'efc-job-header-description .company'],
      jobLocation: [lineBesideTitle(1), 'efc-job-header-description .location'],
      // Only in the posting's head. Pay elsewhere on the page may be another posting's.
      salary: [{ selector: 'efc-job-header-description :is(span, div, li):not(:has(*))', match: PAY }],
      description: ['efc-job-description .inner-content', 'efc-job-description'],
    },
  ],
  cards: ['efc-job-search-results efc-job-card', 'efc-job-card'].map((card) => ({
    path: /^\/jobs(?:\/|$)/,
    card,
    id: [{ selector: LINK, attribute: 'href', match: ID }],
    link: [{ selector: LINK, attribute: 'href' }],
    title: ['a.job-title', `${LINK} h3`, LINK],
    hiringOrganization: ['.company', { selector: 'img[alt]', attribute: 'alt' }],
    jobLocation: ['.location > span:first-child', '.location'],
    salary: [payTextAt('.last-job-criteria'), payTextAt('span')],
  })),
});
