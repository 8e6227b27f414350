import { defineSite } from '../pages/site/define-site';
import { postingLink } from '../pages/site/posting-link';
import { SITE_NAME_IN_HEAD } from '../pages/site/site-name-in-head';

const LINK = 'a[href*="/careers/job/"]';
const ID = /\/careers\/job\/(\d{3,20})|[?&]pid=(\d{3,20})/;

/**
 * Eightfold, on its own host and on employers' domains. A posting has JSON-LD on most pages, and the page's own JSON in
 * a `code` element. Both, and the class names of the older design, are those of public readers of 2024 to September
 * 2026. The newer design has names that change with each release, and none is used.
 */
export default defineSite({
  id: 'eightfold',
  name: 'Eightfold',
  listedAs: 'employers-system',
  checked: { on: 'public-sources', asOf: '2026-09' },
  matches: ['*://*.eightfold.ai/careers*'],
  madeBy: 'code#smartApplyData, code#pcsx-data, code#pcs-data',
  enabledByDefault: false,
  postingId: ID,
  // The list stands in the data of a posting's own page too.
  kind: ({ id }) => (id === null ? 'list' : 'posting'),
  embedded: {
    selector: 'code#smartApplyData',
    posting: 'positions.0',
    id: 'id',
    fields: {
      title: ['posting_name', 'name'],
      jobLocation: ['locations', 'location'],
      description: 'job_description',
    },
  },
  layouts: [
    {
      root: ['.position-details', 'main', 'body'],
      title: ['h1.position-title', 'h1', '.position-title'],
      hiringOrganization: [
        SITE_NAME_IN_HEAD,
        { selector: 'head > title', in: 'document', match: /^(?:careers|jobs) at ([^|]{2,80})$/i },
      ],
      jobLocation: ['.position-location'],
      description: ['.position-job-description', '[class*="job-description"]'],
    },
  ],
  cards: [
    {
      path: /\/careers\/?$/,
      card: `li:has(${LINK}), div:has(> ${LINK})`,
      ...postingLink(LINK, ID),
      title: ['.position-title', 'h2, h3, h4', LINK],
      jobLocation: ['.position-location'],
    },
  ],
  cardJson: {
    selector: 'code#smartApplyData',
    list: 'positions',
    id: 'id',
    fields: { title: ['posting_name', 'name'], url: 'canonicalPositionUrl', jobLocation: ['locations', 'location'] },
  },
});
