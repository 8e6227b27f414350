import type { PagePosting } from '../../src/domain/model/page-posting';
import { normaliseWords } from '../../src/pages/text/normalise-words';
import { type Expected, JUDGED, type Judged, statedAmounts } from './expected';

/**
 * `wrong`: a value that is not the page's. `missing`: no value, or only a part of the page's. `gone`: no value either,
 * but the damaged page no longer shows it to anybody, or shows no advert: a title alone is no posting, and we must not
 * take it for one.
 */
export type Verdict = 'right' | 'missing' | 'gone' | 'wrong';

/** What was read of one field, and how it compares. */
export interface JudgedField {
  readonly field: Judged;
  readonly verdict: Verdict;
  readonly wanted: string;
  readonly got: string;
}

/**
 * Compares a reading with what the page says. `shown` is all text that the damaged page still has. On a page without a
 * posting (`expected` is null) only the title is judged, and any posting is wrong.
 */
export function judge(posting: PagePosting | null, expected: Expected | null, shown: string): readonly JudgedField[] {
  if (!expected) {
    const verdict = posting ? 'wrong' : 'right';
    return [{ field: 'title', verdict, wanted: 'no posting', got: posting?.title ?? '' }];
  }
  const fields = JUDGED.filter((field) => expected[field] !== undefined);
  return fields.map((field) => {
    const judged = judgeField(field, posting, expected);
    const isGone = !isShown(field, expected, shown) || (posting === null && !isShown('description', expected, shown));
    return judged.verdict === 'missing' && isGone ? { ...judged, verdict: 'gone' } : judged;
  });
}

/** Whether the damaged page still shows what is wanted. For pay any spelling of one of its amounts counts. */
function isShown(field: Judged, expected: Expected, shown: string): boolean {
  if (field === 'salary') {
    const digits = shown.replace(/[,.\s](?=\d{3})/g, '');
    return (expected.salary ?? []).some(
      (amount) => digits.includes(`${amount}`) || digits.includes(`${amount / 1000}k`),
    );
  }
  const wanted = expected[field] ?? '';
  if (field !== 'description') return ` ${normaliseWords(shown)} `.includes(` ${normaliseWords(wanted)} `);
  const [ours, theirs] = [runsOf(wanted), runsOf(shown)];
  return [...ours].filter((run) => theirs.has(run)).length >= 0.8 * ours.size;
}

function judgeField(field: Judged, posting: PagePosting | null, expected: Expected): JudgedField {
  if (field === 'salary') {
    const wanted = expected.salary ?? [];
    const got = posting ? statedAmounts(posting) : [];
    return { field, verdict: sameAmounts(wanted, got), wanted: wanted.join('-'), got: got.join('-') };
  }
  const wanted = expected[field] ?? '';
  const got = posting?.[field] ?? '';
  const short = (text: string) => text.slice(0, 100).replaceAll('\n', ' / ');
  return { field, verdict: sameText(field, wanted, got), wanted: short(wanted), got: short(got) };
}

function sameAmounts(wanted: readonly number[], got: readonly number[]): Verdict {
  if (got.length === 0) return wanted.length === 0 ? 'right' : 'missing';
  // A page's label may say "60" where thousands are meant.
  const isOf = (amount: number) =>
    wanted.some((one) => [one, 1000 * one].some((other) => Math.abs(other - amount) < 0.01 * amount));
  return got.every(isOf) ? 'right' : 'wrong';
}

function sameText(field: Exclude<Judged, 'salary'>, wanted: string, got: string): Verdict {
  if (got === '') return wanted === '' ? 'right' : 'missing';
  if (wanted === '') return 'wrong';
  if (field === 'description') return sameDescription(wanted, got);
  const [one, other] = [normaliseWords(wanted), normaliseWords(got)].toSorted((a, b) => a.length - b.length);
  const isHeld = ` ${other} `.includes(` ${one} `);
  if (field === 'title') return isHeld && 2 * (one?.length ?? 0) >= (other?.length ?? 0) ? 'right' : 'wrong';
  // "Leeds, England, GBR" and "Leeds (hybrid)" are the same place.
  return isHeld || (field === 'jobLocation' && isSamePlace(wanted, got)) ? 'right' : 'wrong';
}

/**
 * Whether both name the same place: one holds the first part of the other, without its postcode, or both say that the
 * work is remote ("Hiring remotely in the UK", "Remote, UK").
 */
function isSamePlace(wanted: string, got: string): boolean {
  const city = normaliseWords(/^[^,;(\d]{1,60}/.exec(wanted)?.[0]?.replace(/\b[A-Z]{2,3}\b/g, ''));
  return (
    ` ${normaliseWords(got)} `.includes(` ${city} `) ||
    [wanted, got].every((place) => /\bremote|\bworldwide|\banywhere/i.test(place))
  );
}

/**
 * Compares descriptions by their runs of four words. At least 80 % of the advert's runs must be there, and at least 70
 * % of those that were read must be the advert's. A part of the advert counts as missing, not as wrong.
 */
function sameDescription(wanted: string, got: string): Verdict {
  const [ours, theirs] = [runsOf(wanted), runsOf(got)];
  const shared = [...theirs].filter((run) => ours.has(run)).length;
  if (shared < 0.7 * theirs.size) return 'wrong';
  return shared >= 0.8 * ours.size ? 'right' : 'missing';
}

function runsOf(text: string): ReadonlySet<string> {
  const words = normaliseWords(text).split(' ');
  const runs = words.slice(0, Math.max(1, words.length - 3)).map((_, index) => words.slice(index, index + 4).join(' '));
  return new Set(runs);
}
