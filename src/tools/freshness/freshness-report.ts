import type { Freshness } from './freshness-of';
import type { ShelfLife } from './shelf-lives';

const LIVES: Readonly<Record<Exclude<ShelfLife, number>, string>> = {
  'tax-year': 'tax year',
  'its-records': '–',
};
const lifeWords = (life: ShelfLife): string => (typeof life === 'number' ? String(life) : LIVES[life]);

/**
 * Writes the table of `npm run freshness`: a line for each record, in the order given, with a mark before those that
 * are past their shelf life. Ages and shelf lives are in months. Ends with a newline.
 */
export function freshnessReport(all: readonly Freshness[], day: string): string {
  const width = (read: (each: Freshness) => string) => Math.max(6, ...all.map((each) => read(each).length));
  const fileOf = ({ record }: Freshness) => `${record.file}.json`;
  const [fileWidth, idWidth] = [width(fileOf), width(({ record }) => record.id)];
  const row = (mark: string, age: string, life: string, asOf: string, file: string, id: string, note: string) =>
    `${mark.padEnd(5)} ${age.padStart(4)}  ${life.padStart(10)}  ${asOf.padEnd(7)}  ${file.padEnd(fileWidth)}  ${id.padEnd(idWidth)}  ${note}`.trimEnd();
  const past = all.filter(({ isPast }) => isPast);
  const unexplained = past.filter(({ keptBecause }) => keptBecause === null).length;
  return [
    `Dated records of data/ on ${day}, the oldest first. Ages and shelf lives are in months.`,
    '',
    row('', 'age', 'shelf life', 'as of', 'file', 'record', ''),
    ...all.map((each) => {
      const { record, age, life, isPast, keptBecause } = each;
      const note = keptBecause ? `kept: ${keptBecause}` : '';
      const mark = isPast ? (keptBecause ? 'past' : 'PAST!') : '';
      return row(mark, String(age), lifeWords(life), record.asOf, fileOf(each), record.id, note);
    }),
    '',
    `${all.length} records; ${past.length} past their shelf life, ${unexplained} of them without a reason to keep them.`,
    'How to refresh each file: data/README.md. The shelf lives: src/tools/freshness/shelf-lives.ts.',
    '',
  ].join('\n');
}
