import { defineSite } from '../pages/site/define-site';
import { valueBesideLabel } from '../pages/site/value-beside-label';

const LINK = 'a[href^="/job/"], a[href*="jobs.ac.uk/job/"]';
const LIST = /^\/(?:search|jobs|employer)(?:\/|$)/;
const AFTER = (label: string) => new RegExp(`^${label}\\s{0,3}:\\s{0,3}(.{1,150})$`, 'i');
const PLACE = AFTER('locations?');
const PAY = AFTER('salary');

/**
 * jobs.ac.uk. Its JSON-LD has no pay, but the table beside the advert has. The hooks were checked on fragments of pages
 * of August 2026.
 */
export default defineSite({
  id: 'jobsacuk',
  name: 'jobs.ac.uk',
  checked: { on: 'real-pages', asOf: '2026-09' },
  // A search is "/search/?keywords=" or "/search?keywords=". Categories are under "/jobs/", employers under "/employer/".
  matches: ['job/', 'search', 'jobs/', 'employer/'].map((path) => `*://www.jobs.ac.uk/${path}*`),
  enabledByDefault: false,
  postingId: /^\/job\/([A-Z]{2,4}\d+)/,
  layouts: [
    {
      title: ['.j-advert__title', 'h1'],
      hiringOrganization: ['.j-advert__employer', 'h1 + h3', { besideTitleAt: 'h1' }],
      jobLocation: [valueBesideLabel(/^locations?$/i, 'th')],
      salary: [valueBesideLabel(/^salary$/i, 'th')],
      employmentType: [valueBesideLabel(/^contract type$/i, 'th')],
      details: [valueBesideLabel(/^hours$/i, 'th'), valueBesideLabel(/^contract type$/i, 'th')],
      // Without ids, the advert follows the block with the tables of facts.
      description: ['#job-description', ':is(h1, h1 + h3) + div:has(> table th) + div'],
    },
  ],
  cards: [
    {
      path: LIST,
      card: '[data-advert-id]',
      ...fields(),
    },
    { path: LIST, card: `div:has(> div > :is(${LINK}))`, ...fields() },
  ],
});

function fields() {
  return {
    // A posting's own address has the reference in this link. The number in `data-advert-id` is another one.
    id: [{ selector: LINK, attribute: 'href', match: /\/job\/([A-Z]{2,4}\d+)/ }],
    link: [{ selector: LINK, attribute: 'href' }],
    title: [LINK],
    hiringOrganization: ['[class*="__employer"]', 'div > b'],
    jobLocation: [{ selector: 'div', match: PLACE }],
    salary: [{ selector: 'div', match: PAY }],
  };
}
