import { trimmedOrNull } from '../text/line-text';
import { normaliseWords } from '../text/normalise-words';
import { isPlaceLine } from '../text/place-line';
import { isNoEmployer, organisationName } from './organisation-name';

/** What a document's title says about a posting. */
export interface TitleParts {
  readonly title: string | null;
  readonly hiringOrganization: string | null;
  readonly jobLocation?: string | null;
  /** Whether the title says that it is the organisation ("Engineer at Acme"), and not a part of it that looks like one. */
  readonly isWorded?: true;
}

/** The wordings that boards use, with the posting's title and the organisation as groups. */
const WORDINGS: readonly (readonly [RegExp, 'title-first' | 'organisation-first'])[] = [
  [/^job application for (.{2,200}) at (.{1,100})$/i, 'title-first'],
  [/^(.{1,100}?) (?:is )?hiring (?:an? )?(.{2,200}?)(?: in .{1,100})?$/i, 'organisation-first'],
  [/^(.{2,200}) @ (.{1,100})$/, 'title-first'],
  [/^(.{2,200}) job with (.{1,100})$/i, 'title-first'],
  [/^(.{2,200}?) jobs? in .{2,80} at (.{1,100})$/i, 'title-first'],
  [/^(.{2,200}) (?:job )?at (.{1,100})$/i, 'title-first'],
];

/** Parts of a title that name no organisation. */
const NOT_ORGANISATION =
  /^(?:linkedin|jobs?|careers?|vacanc(?:y|ies)|job (?:description|details|posting|advert)|vacancy details|current vacancies|apply|application|job board|job search|hiring|home|work with us|join us|.{0,60}\b(?:jobs?|careers?|vacancies|salary|apply|england|london|uk|united kingdom|remote|hybrid|built in))$/i;

/** Whether a title is a list's: "4,030 Data Scientist jobs in India", "Python Jobs, Employment in Leeds". */
export const isListTitle = (title: string): boolean =>
  /^\s{0,9}(?:\(\d{1,6}\)\s{0,3})?[\d,.]{1,12}\+?\s.{0,80}\b(?:jobs|vacancies|results)\b/i.test(title) ||
  /\b(?:jobs|vacancies|employment)\b.{0,3}\s(?:in|near|at|by|\||-|–|employment)\b/i.test(title) ||
  /^\s{0,9}.{0,75}\b(?:jobs|vacancies)\s{0,9}$/i.test(title);

/** Headings over lists, in the languages that boards in Europe have most. None of them begins a posting's title. */
const OVER_LIST =
  /^(?:(?:all|our|the|latest|newest|new|recent|current|open|featured|available) ){1,3}(?:roles|positions|openings|opportunities)$|^(?:(?:offene|aktuelle|unsere|alle|nos|toutes les|les|wszystkie|aktualne) ){0,2}(?:stellen(?:angebote|portal|anzeigen|markt|börse)?|emplois|offres d.emplois?|oferty pracy|vacatures|ofertas de (?:empleo|trabajo))(?:\s|$)/i;

/**
 * Whether the title that was found on a page is the heading of a list ("Latest roles", "Offene Stellen in Köln"). The
 * document's title does not count: careers sites leave it the same on each of their pages.
 */
export const isListHeading = (title: string): boolean => isListTitle(title) || OVER_LIST.test(title.trim());

/**
 * Whether a document's title is a list's, where the page's heading is known. "Data Scientist - Jobs at Acme" with the
 * heading "Data Scientist" is a posting's: the careers site's name follows the posting's title.
 */
export function isListDocument({ title }: Document, heading: string): boolean {
  if (!isListTitle(title)) return false;
  const isNamed = heading.length >= 6 && title.trim().toLowerCase().startsWith(heading.toLowerCase());
  return (
    !isNamed ||
    isListTitle(heading) ||
    !/^\s{0,3}(?:[|–—-]|job with |in [^|–—]{2,60} [|–—-] )/.test(title.trim().slice(heading.length))
  );
}

const SEPARATORS = /\s{1,3}[|·•–—-]\s{1,3}|\s{1,3}\|\s{0,3}/;

/**
 * Splits a document's title into the posting's title and the organisation. `shown` is the posting's title as the page
 * shows it, or null where it is not known yet; where it is known, the organisation is looked for in the rest.
 */
export function titleParts(document: Document, shown: string | null): TitleParts {
  const whole =
    trimmedOrNull(document.title)
      ?.replace(/^\(\d+\+?\)\s*/, '')
      .slice(0, 400) ?? '';
  const parts = whole
    .split(SEPARATORS)
    .map((part) => part.trim())
    .filter(Boolean);
  const [head = ''] = whole.split(/\s{1,3}\|\s{1,3}/);
  for (const [wording, order] of WORDINGS) {
    const [, first = null, second = null] = wording.exec(head) ?? [];
    if (first === null || second === null) continue;
    const [title, hiringOrganization] = order === 'title-first' ? [first, second] : [second, first];
    if (shown === null || normaliseWords(title) === normaliseWords(shown))
      return { title, hiringOrganization, isWorded: true };
  }
  const title = shown ?? parts[0] ?? null;
  // The posting's title may hold separators of its own ("Engineer - Data"), so it is taken out before the rest is
  // split.
  const at = title === null ? -1 : whole.indexOf(title);
  if (at < 0 || title === null) return { title, hiringOrganization: null };
  // Only parts behind a separator count. "Bewerbung für Engineer bei Acme" has none, and we cannot tell which word it
  // is.
  const before = whole.slice(0, at).split(SEPARATORS).slice(0, -1);
  const after = whole
    .slice(at + title.length)
    .split(SEPARATORS)
    .slice(1);
  const names = [...before, ...after].map((part) => part.trim()).filter((part) => part.length > 1);
  const rest = whole.slice(at + title.length);
  return { title, hiringOrganization: nameIn(names) ?? nameAfterPlace(rest), jobLocation: placeIn(rest) };
}

/** Finds a name after a place: ", London, United Kingdom, Acme | Board", " job in Cardiff, Acme - Board". */
function nameAfterPlace(rest: string): string | null {
  const [list = ''] = rest.replace(/^ jobs? in |^, /, '').split(SEPARATORS);
  const parts = list.split(', ');
  const last = parts.pop()?.trim() ?? '';
  return isPlaceLine(parts.join(', ')) && last.length > 1 && !isPlaceLine(last) ? last : null;
}

/** The place in " job in Bath | Board" and " in Bath, Somerset - Board". */
const placeIn = (rest: string): string | null =>
  /^(?: [Jj]obs?)? in (\p{Lu}[\p{L}' ,.-]{1,60}?)(?:$| [|·•–—-] | at )/u.exec(rest)?.[1] ?? null;

/** The first part that is an organisation's name. The words of a careers site ("Careers at …") are taken off it. */
function nameIn(parts: readonly string[]): string | null {
  const names = parts.map((part) => ({ part, name: organisationName(part) ?? '' }));
  const isOther = (part: string) => NOT_ORGANISATION.test(part) || isPlaceLine(part);
  return (
    names.find(
      ({ part, name }) =>
        !isPlaceLine(name) && !isNoEmployer(part) && !/\d{4}$/.test(part) && (name !== part || !isOther(part)),
    )?.name || null
  );
}
