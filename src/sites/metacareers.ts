import { defineSite, type Page } from '../pages/site/define-site';

const ID = /\/(?:job_details|jobs)\/(\d{5,20})/;

/**
 * Meta's careers pages. The browser renders them and no element has a name that stays, so a posting is read from its
 * JSON-LD, and cards by structure. Its form comes from public readers of the site of 2026; no saved page was at hand.
 */
export default defineSite({
  id: 'metacareers',
  name: 'Meta Careers',
  listedAs: 'careers-page',
  checked: { on: 'public-sources', asOf: '2026-10' },
  matches: ['jobs*', 'v2/jobs*', 'profile/job_details/*'].map((path) => `*://www.metacareers.com/${path}`),
  enabledByDefault: false,
  postingId: ID,
  kind: ({ id }) => (id === null ? 'list' : 'posting'),
  notFromSchema: ['jobLocation'],
  layouts: [
    {
      title: [
        { selector: 'head > title', in: 'document', match: /^([^|]{2,200}?)(?: \| Meta Careers)?$/, shown: true },
      ],
      hiringOrganization: [() => 'Meta'],
      jobLocation: [namesOfPlaces],
    },
  ],
  cards: [
    {
      card: 'a[href*="/profile/job_details/"]:has(h3), a[href*="/jobs/"]:has(h3)',
      id: [(card) => ID.exec(card.getAttribute('href') ?? '')?.[1] ?? null],
      link: [(card) => card.getAttribute('href')],
      title: ['h3'],
      hiringOrganization: [() => 'Meta'],
      jobLocation: [beforeDot],
    },
  ],
});

/**
 * The names of the places in the JSON-LD. The addresses beside them repeat one town of another country for each place
 * (seen in July 2026), so only the names say where the work is.
 */
function namesOfPlaces(_root: Element, { document }: Page): string | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const posting = parsed(script.textContent ?? '');
    // After in-page navigation the data is still about the posting before.
    if (posting?.['@type'] !== 'JobPosting' || !isTitle(posting.title, document)) continue;
    const places = [posting.jobLocation].flat() as readonly ({ readonly name?: unknown } | undefined)[];
    const names = places.map((place) => place?.name).filter((name) => typeof name === 'string' && name !== '');
    if (names.length > 0) return [...new Set(names)].slice(0, 10).join('; ');
  }
  return null;
}

const isTitle = (title: unknown, document: Document): boolean =>
  typeof title === 'string' && title !== '' && document.title.startsWith(title);

function parsed(text: string): Record<string, unknown> | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The place of a card: what stands between its title and the first "⋅". */
function beforeDot(card: Element): string | null {
  const texts = [...card.querySelectorAll('*')]
    .filter((element) => element.childElementCount === 0)
    .map((element) => element.textContent?.trim() ?? '')
    .filter(Boolean);
  const dot = texts.findIndex((text) => /^[⋅·•]$/.test(text));
  return dot > 1 ? (texts[dot - 1] ?? null) : null;
}
