import { defineSite, type Page } from '../pages/site/define-site';

const LINK = 'a[href*="/job/"]';

/**
 * Personio. A posting's own page has JSON-LD. The other hooks were checked on a saved application page of August 2026.
 * Pages may be in any language.
 */
export default defineSite({
  id: 'personio',
  name: 'Personio',
  listedAs: 'employers-system',
  checked: { on: 'real-pages', asOf: '2026-08', only: 'forms' },
  matches: ['*://*.jobs.personio.com/*', '*://*.jobs.personio.de/*'],
  enabledByDefault: false,
  postingId: /\/job\/(\d{1,12})/,
  layouts: [
    {
      mayLackDescription: true,
      title: ['.jb-title', 'h1'],
      hiringOrganization: [employerInTitle, { selector: 'header a[aria-label]', attribute: 'aria-label' }],
      jobLocation: ['[class*="locationText"]', '[class*="jobMetaItemLocation"]', 'h1 + div > div:first-child'],
      details: ['[class*="jobMetaText"]', 'h1 + div > div + div'],
      description: ['[class*="JobDescription_"]', '.job-description', '.jb-description'],
    },
  ],
  cards: [
    {
      path: /^\/(?:search)?$/,
      card: `${LINK}:has(h2, h3, [class*="title" i])`,
      id: [(card) => /\/job\/(\d{1,12})/.exec(card.getAttribute('href') ?? '')?.[1] ?? null],
      link: [(card) => card.getAttribute('href')],
      title: ['h2', 'h3', '[class*="title" i]'],
      hiringOrganization: [employerInTitle],
      jobLocation: ['[class*="location" i]', { selector: 'span, p', match: /· ([^·]{2,80})$/ }],
    },
  ],
});

const BEFORE_NAME = new Set(['at', 'bei', 'chez', 'en', 'in', 'presso', 'bij', 'w', 'hos']);

/**
 * The employer in "… | Jobs bei Acme", or on a list in "Jobs at Acme". The words before it are in the page's language.
 */
function employerInTitle(_root: Element, { document }: Page): string | null {
  const words = (document.title.split('|').at(-1) ?? '').trim().split(' ');
  const before = words.findIndex((word) => BEFORE_NAME.has(word));
  return before < 1 || before > 2 ? null : words.slice(before + 1).join(' ');
}
