import { JUDGED } from './expected';
import type { Outcome } from './run-damages';
import { sharesOf } from './shares';

const HEADS = ['title', 'org.', 'place', 'pay', 'text', 'wrong'];
const share = (value: number | null): string => (value === null ? '-' : value.toFixed(3)).padStart(7);

/**
 * A table with a row for each damage or page: the share of each field that is right, and the share of all that is
 * wrong.
 */
export function table(outcomes: readonly Outcome[], key: 'damage' | 'page'): string {
  const names = [...new Set(outcomes.map((outcome) => outcome[key]))];
  const width = Math.max(...names.map(({ length }) => length), 5);
  const row = (name: string, own: readonly Outcome[]) => {
    const { right, wrong } = sharesOf(own);
    return [name.padEnd(width), ...JUDGED.map((field) => share(right[field])), share(wrong)].join(' ');
  };
  return [
    [key.padEnd(width), ...HEADS.map((head) => head.padStart(7))].join(' '),
    ...names.map((name) =>
      row(
        name,
        outcomes.filter((outcome) => outcome[key] === name),
      ),
    ),
    row('total', outcomes),
  ].join('\n');
}

/** A line for each outcome with this verdict. */
export const misses = (outcomes: readonly Outcome[], wanted: Outcome['verdict']): string =>
  outcomes
    .filter(({ verdict }) => verdict === wanted)
    .map(
      ({ page, damage, variant, field, wanted: right, got }) =>
        `  ${wanted}: ${page}, ${damage} (${variant}), ${field}: ${right} | ${got}`,
    )
    .join('\n');
