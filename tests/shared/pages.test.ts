import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/cli/read-html';
import type { PageReading } from '../../src/domain/model/page-posting';
import { locateText } from '../../src/overlay/highlight/locate-text';
import { squeeze, textRanges } from '../../src/pages/text/text-ranges';
import { differences, type KnownFailure, knownFailures } from '../known-failures/known-failures';

/** Real saved pages. They belong to their authors and are kept outside this project: see ../shared/README.md. */
const FOLDER = new URL('../../../shared/pages/', import.meta.url);
const isHere = existsSync(new URL('manifest.jsonl', FOLDER));

interface Row {
  readonly file: string;
  readonly site: string;
  readonly kind: 'posting' | 'results' | 'other';
  readonly title_expected?: string;
  readonly company_expected?: string;
  readonly location_expected?: string;
  readonly first_titles?: readonly string[];
}

const rows: readonly Row[] = isHere
  ? readFileSync(new URL('manifest.jsonl', FOLDER), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Row)
  : [];
const words = (text: string | null | undefined): string =>
  (text ?? '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Whether one contains what the other says ("London, England" and "London"). */
const isSame = (a: string | null | undefined, b: string): boolean =>
  words(a) !== '' && (words(a).includes(words(b)) || words(b).includes(words(a)));

/** A reading, and the share of its description's words that are not found again on the page. */
interface Read extends PageReading {
  readonly missed: number;
}

/** 0 where the description is not read from elements, or is not shown. */
function missedShare({ posting }: PageReading, { body }: Document): number {
  const rung = posting?.rungs.description;
  if (!posting || (rung !== 'hook' && rung !== 'structure')) return 0;
  const page = textRanges(body);
  // An application form has the advert only in its summary for search engines.
  if (!page.text.includes(squeeze(posting.description).slice(0, 40))) return 0;
  const find = locateText(posting.description, page);
  const words = [...posting.description.matchAll(/[\p{L}\p{N}]{2,}/gu)].map(({ 0: text, index }) => ({ text, index }));
  return words.filter((word) => find(word) === null).length / words.length;
}

const skipped = isHere ? '' : ' (skipped: ../shared/pages is not on this machine, which is no fault)';

describe.skipIf(!isHere)(`real saved pages${skipped}`, () => {
  /** The pages are large: each is read once. */
  const readings = new Map<string, Read>();
  const read = ({ file }: Row): Read => {
    const known = readings.get(file);
    if (known) return known;
    const { document, reading } = readDocument(readFileSync(new URL(file, FOLDER), 'utf8'), null);
    const read = { ...reading, missed: missedShare(reading, document) };
    readings.set(file, read);
    return read;
  };

  /** What we read of a page differently from a person, one entry for each field. */
  const failuresOf = (row: Row): Omit<KnownFailure, 'reason'>[] => {
    const { posting, cards, unread } = read(row);
    const fields: (readonly [field: string, wanted: string | undefined, got: string | null | undefined])[] = [
      ['title', row.title_expected, posting?.title],
      ['organisation', row.company_expected, posting?.hiringOrganization],
      ['location', row.location_expected, posting?.jobLocation],
      ...(row.first_titles ?? []).map((title, at) => [`title of card ${at + 1}`, title, cards[at]?.title] as const),
    ];
    const wrong = fields.flatMap(([field, wanted, got]) =>
      wanted === undefined || isSame(got, wanted) ? [] : [{ of: row.file, field, wanted, got: String(got ?? 'none') }],
    );
    if (row.kind !== 'other') return wrong;
    const got = posting || cards.length > 0 ? 'a posting or cards' : String(unread?.code);
    return got === 'not-a-posting' ? [] : [{ of: row.file, field: 'silence', wanted: 'not-a-posting', got }];
  };

  test('the pages are many, of many sites', () => {
    expect(rows.length).toBeGreaterThan(80);
    expect(new Set(rows.map(({ site }) => site)).size).toBeGreaterThan(25);
  });
  test('are read as a person reads them, but for the list of known failures', { timeout: 120_000 }, () => {
    expect(differences(rows.flatMap(failuresOf), knownFailures('pages')).join('\n')).toBe('');
  });
  test('have a description in every posting', () => {
    // Application forms and saved fragments have no description, and one page is not read at all: see the list.
    const unread = knownFailures('pages').map(({ of }) => of);
    const whole = rows.filter(({ file }) => !/\/(?:apply|fragment)-/.test(file) && !unread.includes(file));
    const postings = whole.filter(({ title_expected }) => title_expected !== undefined);
    // The shortest advert of these is three lines.
    const short = postings.filter((row) => (read(row).posting?.description.length ?? 0) <= 100);
    expect(short.map(({ file }) => file)).toEqual([]);
  });
  test('have the words of their description found again, to be lit', () => {
    // A description may be gathered from several places of the page. A short line among them may then be missed.
    expect(rows.filter((row) => read(row).missed >= 0.02).map(({ file }) => file)).toEqual([]);
  });
});
