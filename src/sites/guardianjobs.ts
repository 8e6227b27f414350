import { defineSite } from '../pages/site/define-site';
import { payTextAt } from '../pages/site/pay-text-at';
import { valueBesideLabel } from '../pages/site/value-beside-label';

const ID = /\/job\/(\d+)/;
const LINK = 'h3 a[href*="/job/"]';

/**
 * Guardian Jobs, which Madgex makes. The hooks come from public readers of it and of other boards of that platform, of
 * 2026. The organisation is the one that advertises, which the page calls "Recruiter".
 */
export default defineSite({
  id: 'guardianjobs',
  name: 'Guardian Jobs',
  checked: { on: 'public-sources', asOf: '2026-10' },
  matches: ['*://jobs.theguardian.com/job/*', '*://jobs.theguardian.com/jobs/*'],
  enabledByDefault: false,
  postingId: ID,
  kind: ({ id }) => (id === null ? 'list' : 'posting'),
  layouts: [
    {
      title: ['h1'],
      hiringOrganization: [valueBesideLabel(/^(?:recruiter|employer)$/i, 'dt')],
      jobLocation: [valueBesideLabel(/^location$/i, 'dt')],
      salary: [valueBesideLabel(/^salary$/i, 'dt')],
      employmentType: [valueBesideLabel(/^(?:contract|job type)$/i, 'dt')],
      details: [valueBesideLabel(/^hours$/i, 'dt')],
      description: ['#job-description', '.mds-edited-text'],
    },
  ],
  cards: ['li.lister__item', `li:has(${LINK})`].map((card) => ({
    path: /^\/jobs\//,
    card,
    id: [{ selector: LINK, attribute: 'href', match: ID }],
    link: [{ selector: LINK, attribute: 'href' }],
    title: [`${LINK} span`, LINK],
    // Without their names only the order tells the lines apart: place, pay where there is one, and the advertiser.
    hiringOrganization: ['.lister__meta-item--recruiter', 'h3 ~ ul > li:last-child'],
    jobLocation: ['.lister__meta-item--location', 'h3 ~ ul > li:first-child'],
    salary: ['.lister__meta-item--salary', payTextAt('h3 ~ ul > li')],
  })),
});
