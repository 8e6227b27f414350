import { defineSite, type Hook, type Place } from '../pages/site/define-site';
import { headingOfSlug } from '../pages/site/heading-of-slug';
import { joinedTexts } from '../pages/site/joined-texts';

const ID = /jobs\/results\/(\d{6,30})/;
const LINK = 'a[href*="jobs/results/"]';

/** The text beside one of the icons. An icon is a word in Google's icon font, and stays when classes change. */
const beside =
  (icon: string): Hook =>
  (root) => {
    const found = [...root.querySelectorAll('i')].find((element) => element.textContent?.trim() === icon);
    const texts = [...(found?.parentElement?.querySelectorAll(':scope > span') ?? [])]
      .map((element) => element.textContent?.replace(/^[\s;]+/, '').trim() ?? '')
      .filter(Boolean);
    return [...new Set(texts)].join('; ') || null;
  };

const fields = {
  // Postings of YouTube and DeepMind name them.
  hiringOrganization: [beside('corporate_fare'), '.RP7SMd > span', () => 'Google'],
  jobLocation: [joinedTexts('.pwO9Dc .r0wTof'), beside('place')],
};

/**
 * Google's careers pages. The hooks come from public readers of the site of 2026; no saved page was at hand. The data
 * in its scripts is code and is not read. Other postings stand beside the open one.
 */
export default defineSite({
  id: 'googlecareers',
  name: 'Google Careers',
  listedAs: 'careers-page',
  checked: { on: 'public-sources', asOf: '2026-10' },
  matches: ['*://www.google.com/about/careers/applications/jobs/results*'],
  readsAlso: ['*://careers.google.com/jobs/results*'],
  enabledByDefault: false,
  postingId: ID,
  kind: ({ id }) => (id === null ? 'list' : 'posting'),
  layouts: [
    {
      root: ['.DkhPwc', 'div:has(> div > #apply-action-button)', 'div:has(> div > h2):has(h3):not(:has(li h3))'],
      title: [
        headingOfSlug(/jobs\/results\/\d+-([^/?]+)/),
        'h2.p1N2lc',
        { selector: 'head > title', in: 'document', match: /^(.{2,200}?) [—–-] Google Careers$/, shown: true },
      ],
      ...fields,
      description: ['.KwJkGe, .aG5W3, .BDNOWe', 'div:has(> h3)'],
    },
  ],
  cards: [
    {
      card: `li.lLd3Je, li:has(h3):has(${LINK})`,
      id: [{ selector: LINK, attribute: 'href', match: ID }],
      // The page has a base address, so a link is relative to that and not to the page.
      link: [(card) => linkOf(card)],
      title: ['h3'],
      ...fields,
    },
  ],
});

const HREF: Place = { selector: LINK, match: /(jobs\/results\/[^?#]+)/ };

function linkOf(card: Element): string | null {
  const path = HREF.match?.exec(card.querySelector(HREF.selector)?.getAttribute('href') ?? '')?.[1];
  return path === undefined ? null : `/about/careers/applications/${path}`;
}
