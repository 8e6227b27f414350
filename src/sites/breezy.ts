import { defineSite } from '../pages/site/define-site';
import { postingLink } from '../pages/site/posting-link';
import { SITE_NAME_IN_HEAD } from '../pages/site/site-name-in-head';

const LINK = 'a[href*="/p/"]';
const ID = /\/p\/([0-9a-f]{8,16})/;

/**
 * Breezy. A posting has JSON-LD. The hooks are those of public readers of May to August 2026. "%LABEL_…%" stands where
 * a page's script has not put its words yet, and is not read.
 */
export default defineSite({
  id: 'breezy',
  name: 'Breezy',
  listedAs: 'employers-system',
  checked: { on: 'public-sources', asOf: '2026-08' },
  matches: ['*://*.breezy.hr/p/*', '*://*.breezy.hr/'],
  madeBy: 'link[href*="breezy.hr/breezy-portal"], script[src*="breezy.hr/breezy-portal"]',
  enabledByDefault: false,
  postingId: ID,
  layouts: [
    {
      mayLackDescription: true,
      title: ['.banner h1', 'h1'],
      hiringOrganization: [{ besideTitleAt: 'h1' }, SITE_NAME_IN_HEAD],
      jobLocation: ['.banner li.location span', 'h1 + ul > li:first-child'],
      employmentType: [{ selector: '.banner li.type span', match: /^([^%]+)$/ }],
      salary: ['.banner li.salary-range span'],
      description: ['.description'],
    },
  ],
  cards: [`li:has(${LINK} h2)`, `${LINK}:has(h2)`].map((card) => ({
    path: /^\/(?!p\/)/,
    card,
    ...postingLink(LINK, ID),
    title: ['h2'],
    hiringOrganization: [SITE_NAME_IN_HEAD],
    jobLocation: ['li.location span'],
    salary: ['li.salary-range span'],
  })),
});
