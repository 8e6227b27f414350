import { defineSite, type Place } from '../pages/site/define-site';

const ID = /\/job\/(\d+)|[?&]pid=(\d+)/;
const LINK = 'a[href*="/careers/job/"]';

/** The head of the open posting: by its name, and as the block that the page's heading stands in. */
const HEAD = ['[class*="position-header-"]', 'div:has(> h2)'];

/** A place as the site writes it: "United Kingdom, London, London + 2 more". */
const place = (selector: string): Place => ({ selector, match: /^(.{2,120}?)(?:\s?\+\s?\d{1,3} more)?$/ });

/**
 * Microsoft's careers pages, which Eightfold makes. The browser renders them, and the JSON-LD is only about the page
 * that was loaded first. The hooks come from public readers of the site and extensions of 2026; no saved page was at
 * hand. Class names end in letters that each release may change ("position-title-3TPtN").
 */
export default defineSite({
  id: 'microsoftcareers',
  name: 'Microsoft Careers',
  listedAs: 'careers-page',
  checked: { on: 'public-sources', asOf: '2026-09' },
  matches: ['*://apply.careers.microsoft.com/careers*', '*://jobs.careers.microsoft.com/global/*'],
  enabledByDefault: false,
  postingId: ID,
  layouts: [
    {
      // The buttons in the posting's head have its id.
      paneId: [
        {
          selector: HEAD.map((head) => `${head} [data-test-id^="add-to-cart-"]`).join(),
          attribute: 'data-test-id',
          match: /-(\d+)$/,
        },
        { selector: HEAD.map((head) => `${head} a[href*="pid="]`).join(), attribute: 'href', match: /[?&]pid=(\d+)/ },
      ],
      title: [
        'h2[class*="position-title-"], h1[class*="position-title-"]',
        { selector: 'head > title', in: 'document', match: /^([^|]{2,200}) \| Microsoft/, shown: true },
      ],
      hiringOrganization: [() => 'Microsoft'],
      jobLocation: [place('[class*="position-location-"]'), place('h2 + div:not(:has(*))')],
      description: ['#job-description-container', '[class*="position-description"]'],
    },
  ],
  cards: [
    {
      path: /^\/careers/,
      card: LINK,
      id: [(card) => ID.exec(card.getAttribute('href') ?? '')?.[1] ?? null],
      link: [(card) => card.getAttribute('href')],
      title: ['[class^="title-"], [class*=" title-"]', ':scope > div:first-child:not(:has(*))'],
      hiringOrganization: [() => 'Microsoft'],
      jobLocation: [
        place('[class*="fieldValue-"]'),
        // By structure: only a place has three parts.
        { selector: 'div:not(:has(*)), span:not(:has(*))', match: /^([\p{L} .'-]{2,60}(?:, [\p{L} .'-]{2,60}){2})$/u },
      ],
    },
  ],
});
