import { defineSite } from '../pages/site/define-site';
import { organisationFromUrl } from '../pages/site/organisation-from-url';
import { postingLink } from '../pages/site/posting-link';

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const ID = new RegExp(`/jobs/(${UUID})`);
const LINK = 'a[href*="/jobs/"]:not([href*="/apply"])';
const DATA = 'script#__NEXT_DATA__';

/**
 * Rippling's boards. The paths in the page's own JSON are those of several public readers of May to October 2026. The
 * form, at "/apply", has the same JSON.
 */
export default defineSite({
  id: 'rippling',
  name: 'Rippling',
  listedAs: 'employers-system',
  checked: { on: 'public-sources', asOf: '2026-10' },
  matches: ['*://ats.rippling.com/*/jobs*'],
  readsAlso: ['*://ats.us1.rippling.com/*/jobs*', '*://ats.eu1.rippling.com/*/jobs*'],
  enabledByDefault: false,
  postingId: ID,
  embedded: {
    selector: DATA,
    posting: 'props.pageProps.apiData',
    id: 'jobPost.uuid',
    fields: {
      title: 'jobPost.name',
      hiringOrganization: ['jobPost.companyName', 'jobBoard.companyName'],
      jobLocation: ['jobPost.workLocations', 'workLocations'],
      employmentType: 'jobPost.employmentType.id',
      datePosted: 'jobPost.createdOn',
      description: ['jobPost.description.role', 'jobPost.description.company'],
    },
  },
  layouts: [
    {
      mayLackDescription: true,
      title: [{ selector: 'h4', match: /^Application: (.{2,200})$/ }, 'h2, h1'],
      hiringOrganization: [
        organisationFromUrl(/^ats\.[\w.]*rippling\.com\/(?:[a-z]{2}-[A-Z]{2}\/)?([\w-]+)\/jobs/, [
          'head > title',
          'img[alt]',
          'meta[property="og:title"]',
          'h2, h3, p',
        ]),
      ],
      jobLocation: ['[data-icon="LOCATION_OUTLINE"] + *'],
    },
  ],
  cards: [
    {
      path: /\/jobs\/?$/,
      card: LINK,
      ...postingLink(LINK, ID),
      // A link without an id, or with a button's words, is not a card's title.
      title: [
        (card) =>
          ID.test(card.getAttribute('href') ?? '') && !/^apply/i.test(card.textContent?.trim() ?? '')
            ? card.textContent
            : null,
      ],
    },
  ],
  cardJson: {
    selector: DATA,
    list: 'props.pageProps.dehydratedState.queries.0.state.data.items',
    id: 'id',
    fields: { title: 'name', url: 'url', jobLocation: 'locations' },
  },
});
