import { JUDGED, type Judged } from './expected';
import type { Outcome } from './run-damages';

/** The shares of the fields that are right and wrong, from 0 to 1. */
export interface Shares {
  /** By field, over the pages that have a posting and still show the value; null where there is no such page. */
  readonly right: Readonly<Record<Judged, number | null>>;
  /** Over all fields of all pages, also of those without a posting. */
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
