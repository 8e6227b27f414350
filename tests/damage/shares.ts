import { JUDGED, type Judged } from './expected';
import type { Outcome } from './run-damages';

/** Of the fields that should be read, the shares that are right and wrong, from 0 to 1. */
export interface Shares {
  /** By field, over pages that have a posting and still show the value; null where none does. */
  readonly right: Readonly<Record<Judged, number | null>>;
  /** Over all fields and pages, those without a posting included. */
  readonly wrong: number;
}

/** The shares over some outcomes. */
export function sharesOf(outcomes: readonly Outcome[]): Shares {
  const right = JUDGED.map((judged) => {
    const own = outcomes.filter(({ field, isPosting, verdict }) => isPosting && field === judged && verdict !== 'gone');
    return [judged, shareOf(own, 'right')] as const;
  });
  return { right: Object.fromEntries(right) as Shares['right'], wrong: shareOf(outcomes, 'wrong') ?? 0 };
}

const shareOf = (outcomes: readonly Outcome[], wanted: Outcome['verdict']): number | null =>
  outcomes.length === 0 ? null : outcomes.filter(({ verdict }) => verdict === wanted).length / outcomes.length;
