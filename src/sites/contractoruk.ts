import { defineSite } from '../pages/site/define-site';
import { valueBesideLabel } from '../pages/site/value-beside-label';

/** "£500 - £600 per day" as a whole label; below, the same in the middle of a card's text. */
const RATE = /^(?=.{2,80}$)(.{0,20}£\s?\d.*)$/;
const RATE_IN_TEXT =
  /((?:up to |circa |c\.\s?)?£\s?\d[\d,.]{0,9}k?(?:\s?(?:-|–|to)\s?£?\s?\d[\d,.]{0,9}k?)?\s?(?:per|a|p\.?|\/)\s?(?:day|d\b|hour|h\b))/i;

/**
 * ContractorUK. The hooks come from public readers of the site of 2026. Those of lists were checked on a fragment of a
 * page of September 2026; those of postings have not been checked yet.
 */
export default defineSite({
  id: 'contractoruk',
  name: 'ContractorUK',
  checked: { on: 'real-pages', asOf: '2026-09', only: 'lists' },
  // "/contract_jobs" shows all postings, whatever was searched for.
  matches: ['all_contract_jobs*', 'contract_jobs*', 'job/*'].map((path) => `*://www.contractoruk.com/${path}`),
  readsAlso: ['*://jobs.contractoruk.com/all_contract_jobs*', '*://jobs.contractoruk.com/job/*'],
  enabledByDefault: false,
  postingId: /\/job\/(?:[^/?]*-)?(\d+)/,
  kind: ({ id }) => (id === null ? 'list' : 'posting'),
  layouts: [
    {
      title: ['.cuk-job__title', 'main h1', 'h1'],
      hiringOrganization: [
        '.cuk-job__company',
        valueBesideLabel(/^(?:agency|company|recruiter|advertiser|posted by)$/i),
      ],
      jobLocation: ['.cuk-job__loc', valueBesideLabel(/^location$/i)],
      salary: [
        '.cuk-job__rate',
        valueBesideLabel(/^(?:rate|day rate|daily rate|salary)$/i),
        { selector: 'dd, li, span, p', match: RATE, above: true },
      ],
      details: [
        '.cuk-job__meta li',
        { selector: 'dd, li', match: /^((?:inside|outside) ir35|contract|remote|hybrid.{0,20})$/i },
      ],
      description: ['.cuk-job__description', '[class*="job-description"]'],
      descriptionUnderHeading: true,
    },
  ],
  cards: [
    'article.cuk-job-card',
    'article:has(a[href*="/job/"])',
    'li:has(h2 a[href*="/job/"], h3 a[href*="/job/"])',
  ].map((card) => ({
    path: /^\/(?:all_)?contract_jobs/,
    card,
    id: [{ selector: 'a[href*="/job/"]', attribute: 'href', match: /\/job\/(?:[^/?]*-)?(\d+)/ }],
    link: [{ selector: 'a[href*="/job/"]', attribute: 'href' }],
    title: ['.cuk-job-card__title a', 'h2 a, h3 a', 'a[href*="/job/"]'],
    hiringOrganization: ['.cuk-job-card__company', '.cuk-job-card__agency'],
    jobLocation: ['.cuk-job-card__loc', '[class*="loc"]'],
    salary: ['.cuk-job-card__rate', { selector: '.cuk-job-card__summary, p', match: RATE_IN_TEXT }],
  })),
});
