import { defineSite } from '../pages/site/define-site';
import { postingLink } from '../pages/site/posting-link';

const ID = /\/companies\/[^/]+\/(\d{3,12})-/;
const LINK = 'a[href*="/companies/"]';
const DATA = 'script#__NEXT_DATA__';
const STATE = 'props.pageProps.initialState';

/**
 * JOIN. The paths in the page's own JSON are those of public readers of January to August 2026. The elements have no
 * names that last.
 */
export default defineSite({
  id: 'join',
  name: 'JOIN',
  listedAs: 'employers-system',
  checked: { on: 'public-sources', asOf: '2026-08' },
  matches: ['*://join.com/companies/*'],
  enabledByDefault: false,
  postingId: ID,
  embedded: {
    selector: DATA,
    posting: STATE,
    id: 'job.id',
    fields: {
      title: 'job.title',
      hiringOrganization: ['company.name', 'job.company.name'],
      jobLocation: ['job.city.cityName', 'job.city.countryName'],
      employmentType: 'job.employmentType.name',
      datePosted: 'job.createdAt',
      description: 'job.description',
    },
  },
  layouts: [{ title: ['h1'], hiringOrganization: [{ besideTitleAt: 'h1' }] }],
  cards: [
    {
      path: /^\/companies\/[^/]+\/?$/,
      card: `${LINK}:has(h2, h3, h4)`,
      ...postingLink(LINK, ID),
      title: ['h2, h3, h4'],
    },
  ],
  cardJson: {
    selector: DATA,
    list: `${STATE}.jobs.items`,
    id: 'id',
    fields: { title: 'title', jobLocation: ['city.cityName', 'city.countryName'] },
  },
});
