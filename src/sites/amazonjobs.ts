import { defineSite } from '../pages/site/define-site';
import { headingOfSlug } from '../pages/site/heading-of-slug';
import { joinedTexts } from '../pages/site/joined-texts';

const ID = /\/jobs\/(\d+)/;
const LINK = 'a[href*="/jobs/"]';

/** Postings write the country first ("GBR, London"), and other sites the place. */
const placeFirst = (place: string): string =>
  /^[A-Z]{2,3}, /.test(place) ? place.split(/,\s?/).toReversed().join(', ') : place;

/**
 * Amazon's careers pages. The hooks come from public readers of the site and a test page of August 2026. The page
 * names the legal entity that employs; people look for Amazon.
 */
export default defineSite({
  id: 'amazonjobs',
  name: 'Amazon Jobs',
  listedAs: 'careers-page',
  checked: { on: 'public-sources', asOf: '2026-08' },
  matches: ['jobs/', 'search'].map((path) => `*://www.amazon.jobs/*/${path}*`),
  readsAlso: ['jobs/', 'search'].map((path) => `*://amazon.jobs/*/${path}*`),
  enabledByDefault: false,
  postingId: ID,
  kind: ({ id }) => (id === null ? 'list' : 'posting'),
  layouts: [
    {
      title: [
        // What the heading shows is cut where it is long.
        { selector: 'h1[title]', attribute: 'title' },
        headingOfSlug(/\/jobs\/\d+\/([^/?]+)/),
        'h1.title',
        'h1',
      ],
      hiringOrganization: [() => 'Amazon'],
      jobLocation: [
        joinedTexts('.location-icon li', placeFirst),
        joinedTexts('[role="img"][aria-label="location" i] + ul > li', placeFirst),
      ],
      description: [
        '#job-detail-body .content',
        '#job-detail-body .section',
        // By structure: each section is a block with a heading and a paragraph, and they stand side by side.
        'div:has(> h2 + p):has(+ div > h2 + p), div:has(> h2 + p) + div:has(> h2 + p)',
      ],
    },
  ],
  cards: ['.job[data-job-id]', '[data-job-id]:has(h3 a)', `div:has(> div > h3 > ${LINK})`].map((card) => ({
    path: /\/search/,
    card,
    id: [{ selector: LINK, attribute: 'href', match: ID }, (element: Element) => element.getAttribute('data-job-id')],
    link: [{ selector: LINK, attribute: 'href' }],
    title: [`h3 ${LINK}`, 'h3'],
    hiringOrganization: [() => 'Amazon'],
    jobLocation: ['.location-and-id li:first-child', 'h3 ~ div ul > li:first-child'],
  })),
});
