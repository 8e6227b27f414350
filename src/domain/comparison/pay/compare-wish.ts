import { highEnd } from '../../model/amount';
import type { Profile } from '../../model/profile';
import type { PayComparison, WishComparison } from '../result/comparison';

/** What the user wants, in pounds per unit; null where they say none in it. */
export const wantedPer = (unitText: 'YEAR' | 'DAY', profile: Profile): number | null =>
  unitText === 'DAY' ? profile.dayRateWanted : profile.salaryWanted;

/** Holds the user's wish against the posting, in the unit that the posting is judged in; null where the user said none in it. */
export function compareWish(profile: Profile, pay: PayComparison): WishComparison | null {
  const unitText = pay.kind === 'not-compared' ? 'YEAR' : pay.choice.band.unitText;
  const wanted = wantedPer(unitText, profile);
  if (wanted === null) return null;
  if (pay.kind !== 'stated') return { wanted, unitText, statedMinusWanted: null, outOfReach: null };
  const best = highEnd(pay.amounts);
  return {
    wanted,
    unitText,
    statedMinusWanted: Math.round(pay.position.value - wanted),
    // "From £60k" has no best amount, so nothing can be said.
    outOfReach: best === null ? null : best < wanted,
  };
}
