import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readHtml } from '../src/cli/read-html';
import { SITES } from '../src/sites';

/** Real saved pages, kept outside the project: they belong to their authors. See ../shared/README.md. */
const FOLDER = new URL('../../shared/pages/', import.meta.url);
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

if (!isHere) test.skip('real saved pages: skipped, there is no ../shared/pages here', () => {});

describe.runIf(isHere)('real saved pages', () => {
  const ours = new Set(SITES.filter(({ enabledByDefault }) => enabledByDefault).map(({ id }) => id));
  const read = ({ file }: Row) => readHtml(readFileSync(new URL(file, FOLDER), 'utf8'), null);

  test.each(rows.filter(({ site }) => ours.has(site)).map((row) => [row.file, row] as const))('%s', (_file, row) => {
    const { posting, cards } = read(row);
    if (row.title_expected) {
      expect(words(posting?.title)).toBe(words(row.title_expected));
      expect(words(posting?.hiringOrganization)).toBe(words(row.company_expected));
      // A reader sees no place on some panes.
      if (row.location_expected) expect(words(posting?.jobLocation)).toBe(words(row.location_expected));
      // The shortest advert of these is three lines.
      expect(posting?.description.length).toBeGreaterThan(100);
    }
    const titles = (row.first_titles ?? []).slice(0, cards.length);
    expect(cards.slice(0, titles.length).map(({ title }) => words(title))).toEqual(titles.map(words));
    if (titles.length > 0) expect(cards.length).toBeGreaterThan(0);
  });

  test.each(rows.filter(({ kind }) => kind === 'other').map((row) => [row.file, row] as const))(
    '%s is no posting, and has no cards',
    (_file, row) => expect(read(row)).toMatchObject({ posting: null, cards: [], unread: { code: 'not-a-posting' } }),
  );
});
