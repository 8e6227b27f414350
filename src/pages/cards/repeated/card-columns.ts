import { type ItemText, namesOf } from './item-texts';
import type { ItemReading } from './read-item';
import { isNamedAsOrganisation, mayBeName, nameAndPlace, textKind } from './text-kind';

/** What stands at the same place of most cards of a list. */
export interface CardColumns {
  readonly places: ReadonlySet<string>;
  /** Null where no column is sure to hold the names of organisations. */
  readonly organisation: string | null;
}

interface Column {
  readonly texts: readonly ItemText[];
  readonly plain: readonly string[];
  readonly places: number;
}

const PLACE_HINT = /location|(?:^|[\s_-])(?:place|city|town|region)(?:[\s_-]|$)/i;
const NAME_HINT = /company|comp-?name|employer|organi[sz]ation|recruiter|advertiser/i;
const COMPANY_PATH =
  /\/(?:compan(?:y|ies)|cmp|employers?|organi[sz]ations?|recruiters?|universit(?:y|ies)|agenc(?:y|ies))\//i;

/**
 * Learns from the readings of several items which column holds places and which one organisations. A column whose
 * values look like places in part holds places. A column of names is one that the page names so, that links to
 * companies, or that has the words of organisations; or the one column of names that differ, where the place is known.
 */
export function cardColumns(readings: readonly ItemReading[]): CardColumns {
  const columns = new Map<string, ItemText[]>();
  for (const text of readings.flatMap(({ texts }) => texts)) {
    const column = columns.get(text.column) ?? [];
    columns.set(text.column, column);
    column.push(text);
  }
  const found = [...columns].map(([name, texts]): readonly [string, Column] => {
    const kinds = texts.map(({ text }) => textKind(text));
    const isPlain = (text: ItemText, at: number) =>
      kinds[at] === 'plain' || (isHinted(text, NAME_HINT, PLACE_HINT) && nameAndPlace(text.text) !== null);
    const plain = texts.filter(isPlain).map(({ text }) => text);
    return [name, { texts, plain, places: kinds.filter((kind) => kind === 'place').length }];
  });
  const places = found.filter(([, column]) => holdsPlaces(column)).map(([name]) => name);
  const others = found.filter(([name, { plain, texts }]) => !places.includes(name) && 2 * plain.length > texts.length);
  const names = others.filter(([, { plain }]) => 2 * plain.filter(mayBeName).length > plain.length);
  const pictures = new Set(readings.flatMap((reading) => reading.pictures.map(withoutLogo)));
  const sure = names
    .map(([name, column]) => ({ name, points: sureness(column, pictures) }))
    .filter(({ points }) => points > 0)
    .toSorted((one, other) => other.points - one.points);
  const isPlaceKnown =
    places.length > 0 || readings.filter(({ labelled }) => labelled.jobLocation).length > readings.length / 2;
  const likely = isPlaceKnown
    ? names.filter(
        ([name, column]) =>
          areDifferentNames(column, readings.length) && !isOneOfTags(name, others) && isCapital(column),
      )
    : [];
  const organisation = sure[0]?.name ?? (likely.length === 1 ? likely[0]?.[0] : null) ?? null;
  return { places: new Set(places), organisation };
}

/** Whether a column is one of several alike, side by side: skills or other tags, of which an item has many. */
function isOneOfTags(name: string, others: readonly (readonly [string, Column])[]): boolean {
  const path = name.slice(0, name.lastIndexOf('#') + 1);
  return others.filter(([other]) => other.startsWith(path)).length >= 3;
}

/** Tags and kinds are written small; names begin with a capital letter nearly always. */
const isCapital = ({ plain }: Column): boolean =>
  4 * plain.filter((text) => /^\P{Ll}/u.test(text)).length >= 3 * plain.length;

/** Whether a text is named after what it holds ("job-location"), and not after something else as well. */
const isHinted = (text: ItemText, hint: RegExp, other: RegExp): boolean => {
  const names = namesOf(text);
  return hint.test(names) && !other.test(names);
};

function holdsPlaces({ texts, plain, places }: Column): boolean {
  const hinted = texts.filter((text) => isHinted(text, PLACE_HINT, NAME_HINT)).length;
  if (2 * hinted > texts.length && wordShare(plain) < 0.25) return plain.length + places > 0;
  return places >= 2 && 5 * places >= 2 * (plain.length + places);
}

/** The share of names that have a word of organisations in them. */
const wordShare = (plain: readonly string[]): number =>
  plain.length === 0 ? 0 : plain.filter(isNamedAsOrganisation).length / plain.length;

/** How sure a column is to hold names of organisations, from 0: not by anything that the page says. */
function sureness({ texts, plain }: Column, pictures: ReadonlySet<string>): number {
  const isSaid = (text: ItemText) =>
    isHinted(text, NAME_HINT, PLACE_HINT) ||
    pictures.has(text.text) ||
    COMPANY_PATH.test(text.element.closest('a[href]')?.getAttribute('href') ?? '');
  if (2 * texts.filter(isSaid).length > texts.length) return 2;
  return wordShare(plain) >= 0.25 ? wordShare(plain) : 0;
}

/** A column of departments repeats itself; employers on a board mostly differ. */
const areDifferentNames = ({ plain }: Column, items: number): boolean =>
  10 * plain.length >= 6 * items &&
  10 * new Set(plain).size >= 6 * plain.length &&
  plain.every((text) => text.length <= 60);

/** A picture's name without the word "logo". */
export const withoutLogo = (alt: string): string => alt.replace(/\s?(?:company )?logo$|^logo (?:of|for) /i, '').trim();
