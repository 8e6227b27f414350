import { defineSite, type Place } from '../pages/site/define-site';

/**
 * The lines beside the title: a Font Awesome icon, then a text. Only above the advert; other postings stand below it.
 */
const beside = (icon: string): Place => ({ ...besideIcon(icon), above: true });

/** Such a line on a card, which holds one posting. */
function besideIcon(icon: string): Place {
  return { selector: `div:has(> i.${icon}) + *` };
}

/** Postings, searches and categories, and the postings of an employer. */
function pagesOn(host: string): readonly string[] {
  return ['job/*', 'jobs*', 'company/*/jobs*'].map((path) => `*://${host}/${path}`);
}

const ID = /\/job\/[^/]+\/(\d+)/;

/** "40K-80K Annually", "50-65 Hourly". */
const PAY =
  /^(\D{0,3}\d[\d.,]{0,9}K?(?:\s?[-–]\s?\D{0,3}\d[\d.,]{0,9}K?)?\s(?:Annually|Monthly|Weekly|Daily|Hourly))$/i;

/**
 * Built In. The hooks of postings were checked on saved pages of February 2026. Those of lists come from public readers
 * of the site of July and August 2026.
 */
export default defineSite({
  id: 'builtin',
  name: 'Built In',
  checked: { on: 'real-pages', asOf: '2026-02' },
  matches: ['*.builtin.com', '*.builtinlondon.uk'].flatMap(pagesOn),
  readsAlso: ['builtinla.com', 'builtinnyc.com', 'builtinsf.com', 'builtinboston.com', 'builtinaustin.com']
    .concat('builtinseattle.com', 'builtincolorado.com', 'builtinchicago.org')
    .flatMap((host) => pagesOn(`www.${host}`)),
  enabledByDefault: true,
  postingId: ID,
  kind: ({ id }) => (id === null ? 'list' : 'posting'),
  // Its JSON-LD says "London, England, GBR". Only the page says whether the place matters for the role.
  hooksFirst: ['jobLocation'],
  layouts: [
    {
      title: ['h1'],
      hiringOrganization: [
        { selector: 'h2[data-id="company-title"]' },
        { selector: 'a[href*="/company/"]', above: true },
      ],
      jobLocation: [
        placesInTooltip,
        // Icon and text stand in one block, or each in its own.
        { selector: 'i.fa-location-dot + *', above: true },
        beside('fa-location-dot'),
        // By structure: of the lines with an icon, only the place is a block with spans of its own.
        { selector: 'div:has(> i[aria-hidden]) + div:has(> span)', match: /^(?!be an early)(.+)/i, above: true },
      ],
      salary: [
        beside('fa-sack-dollar'),
        // By structure: pay is the line with an icon that ends in its unit. Other postings have such a line beside their
        // links.
        {
          selector: 'div:has(> i[aria-hidden]) + span:not(div:has(a[href*="/job/"]):not(:has(h1)) *)',
          match: PAY,
          above: true,
        },
      ],
      details: [beside('fa-house-building'), beside('fa-trophy')],
      // The element with the id begins with a summary that a machine wrote.
      description: ['[x-ref^="job-post-body-"]', '[id^="job-post-body-"]', '.html-parsed-content'],
    },
  ],
  cards: [
    '[data-id="job-card"], [id^="job-card-"]',
    // By structure: a card has a row, and the row has a block with the title.
    'div:has(> div > div > h2 > a[href*="/job/"])',
  ].map((card) => ({
    card,
    id: [{ selector: 'h2 a[href*="/job/"]', attribute: 'href', match: ID }],
    link: [{ selector: 'h2 a[href*="/job/"]', attribute: 'href' }],
    title: ['[data-id="job-card-title"]', 'h2 a[href*="/job/"]'],
    hiringOrganization: ['[data-id="company-title"]', 'a[href*="/company/"]'],
    jobLocation: [besideIcon('fa-location-dot')],
    salary: [besideIcon('fa-sack-dollar'), { selector: 'div:has(> i) + span', match: PAY }],
  })),
});

/**
 * The places of a posting with several: the page shows "4 Locations", and a tooltip has them as escaped elements, one
 * each (saved postings of February 2026). Bootstrap moves the attribute when it starts. Other postings, below the
 * advert, have tooltips too.
 */
function placesInTooltip(root: Element): string | null {
  const block = root.querySelector('i.fa-location-dot')?.parentElement;
  const shown = [block, block?.parentElement].map((line) => line?.querySelector('[data-bs-toggle="tooltip"]'));
  const texts = shown.flatMap((element) => TOOLTIP.map((name) => element?.getAttribute(name)));
  const written = texts.find((text) => text?.includes('<div')) ?? '';
  const places = written.split(/<[^>]{0,200}>/).filter((text) => /[a-z]/i.test(text));
  return places.slice(0, 10).join('; ') || null;
}

const TOOLTIP = ['title', 'data-bs-original-title', 'data-bs-title'];
