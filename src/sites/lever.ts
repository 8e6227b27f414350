import { defineSite } from '../pages/site/define-site';
import { payTextAt } from '../pages/site/pay-text-at';

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const ID = new RegExp(`^/[^/]+/(${UUID})`);
const LINK = new RegExp(`/(${UUID})(?:[/?#]|$)`);

/** Lever. The hooks were checked on a saved application page of July 2026 and on a saved board of 2024. */
export default defineSite({
  id: 'lever',
  name: 'Lever',
  listedAs: 'employers-system',
  checked: { on: 'real-pages', asOf: '2026-07' },
  // The hosts have only boards and postings. A board's address is one name after the slash.
  matches: ['*://jobs.lever.co/*', '*://jobs.eu.lever.co/*'],
  enabledByDefault: true,
  postingId: ID,
  layouts: [
    {
      mayLackDescription: true,
      title: ['.posting-headline h2', '.posting-header h2', 'h2'],
      hiringOrganization: [
        { besideTitleAt: 'h2' },
        { selector: 'img[alt$=" logo"]', attribute: 'alt', match: /^(.{1,80}) logo$/ },
      ],
      jobLocation: [
        '.posting-categories .location',
        {
          selector: 'meta[name="twitter:label1"][value="Location"] + meta[name="twitter:data1"]',
          in: 'document',
          attribute: 'value',
        },
        'h2 + div > div:first-child',
      ],
      salary: [payTextAt('[data-qa="salary-range"]')],
      employmentType: [{ selector: '.posting-categories .commitment', match: /^([^/]+)/ }],
      details: [
        { selector: '.posting-categories > *, h2 + div > div', match: /^(On-?site|Hybrid|Remote)(?: [/—-])?$/i },
      ],
      description: [
        // A heading that is a link belongs to another posting.
        '[data-qa="job-description"], [data-qa="job-description"] ~ div:not([data-qa^="btn-apply"], :has(:is(h2, h3, h4) > a))',
        '.posting-page .section:not(.posting-header):not(.last-section-apply)',
        // The application page has only the beginning of the advert, in its head.
        'html:has(form input[type="file"]) meta[name="twitter:description"]',
      ],
    },
  ],
  cards: [
    {
      path: /^\/[^/]+\/?$/,
      card: 'div:has(> a > h5)',
      id: [{ selector: 'a:has(> h5)', attribute: 'href', match: LINK }],
      link: [{ selector: 'a:has(> h5)', attribute: 'href' }],
      title: ['[data-qa="posting-name"]', 'h5'],
      hiringOrganization: [{ selector: 'head > title', in: 'document' }],
      jobLocation: ['.posting-categories .location', 'h5 + div > span:last-child'],
    },
  ],
});
