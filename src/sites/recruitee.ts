import { defineSite, type Page } from '../pages/site/define-site';
import { postingLink } from '../pages/site/posting-link';
import { SITE_NAME_IN_HEAD } from '../pages/site/site-name-in-head';

const APP = '[data-component="PublicApp"][data-props]';
const LINK = 'a[href*="/o/"]';
const ID = /\/o\/([\w-]{2,200})/;

/** What the page's own data say of an offer, as far as it is read here. */
interface Offer {
  readonly slug?: string;
  readonly city?: string;
  readonly translations?: Readonly<Record<string, { readonly title?: string; readonly country?: string }>>;
}

/** The data stand in an attribute and are large, so they are parsed once for each element. */
const parsed = new WeakMap<Element, { readonly name: string | null; readonly offers: readonly Offer[] }>();

function app({ document }: Page) {
  const element = document.querySelector(APP);
  if (!element) return null;
  let known = parsed.get(element);
  if (!known) {
    try {
      const { appConfig } = JSON.parse(element.getAttribute('data-props') ?? '');
      const offers = [appConfig?.offer, ...(Array.isArray(appConfig?.offers) ? appConfig.offers : [])];
      known = { name: appConfig?.site?.name ?? null, offers: offers.filter(Boolean) };
    } catch {
      known = { name: null, offers: [] };
    }
    parsed.set(element, known);
  }
  return known;
}

/** The open offer, or the one that a card links. */
const offerOf = (page: Page, slug: string | null | undefined): Offer | undefined =>
  slug ? app(page)?.offers.find((offer) => offer.slug === slug) : undefined;

function placeOf(offer: Offer | undefined): string | null {
  const { country } = Object.values(offer?.translations ?? {})[0] ?? {};
  return [offer?.city, country].filter(Boolean).join(', ') || null;
}

/**
 * Recruitee, on its own host and on employers' domains. Public readers of 2026 find all offers in an attribute of the
 * page; some find JSON-LD too, a survey of September 2026 found none.
 */
export default defineSite({
  id: 'recruitee',
  name: 'Recruitee',
  listedAs: 'employers-system',
  checked: { on: 'public-sources', asOf: '2026-09' },
  matches: ['*://*.recruitee.com/o/*', '*://*.recruitee.com/l/*/o/*', '*://*.recruitee.com/'],
  madeBy: APP,
  enabledByDefault: false,
  postingId: ID,
  layouts: [
    {
      mayLackDescription: true,
      title: [(_root, page) => Object.values(offerOf(page, page.id)?.translations ?? {})[0]?.title ?? null, 'h1'],
      hiringOrganization: [(_root, page) => app(page)?.name ?? null, SITE_NAME_IN_HEAD, { besideTitleAt: 'h1' }],
      jobLocation: [(_root, page) => placeOf(offerOf(page, page.id))],
    },
  ],
  cards: [`li:has(${LINK})`, `div:has(> :is(h2, h3, h4, h5) ${LINK})`, `${LINK}:has(h2, h3, h4, h5)`].map((card) => ({
    card,
    path: /^\/(?!o\/)/,
    ...postingLink(LINK, ID),
    title: ['h2, h3, h4, h5', LINK],
    hiringOrganization: [(_card: Element, page: Page) => app(page)?.name ?? null],
    jobLocation: [
      (element: Element, page: Page) => {
        const link = element.matches(LINK) ? element : element.querySelector(LINK);
        return placeOf(offerOf(page, ID.exec(link?.getAttribute('href') ?? '')?.[1]));
      },
    ],
  })),
});
