import { highEnd } from '../../model/amount';
import type { Profile } from '../../model/profile';
import type { PayComparison, WishComparison } from '../result/comparison';

/** What the user wants, in pounds per year or day. Null where they have not said it for this unit. */
export const wantedPer = (unitText: 'YEAR' | 'DAY', profile: Profile): number | null =>
  unitText === 'DAY' ? profile.dayRateWanted : profile.salaryWanted;

/**
 * Compares the pay that the user wants with the posting's, in the unit in which the posting is judged. Null where the
 * user has not said what they want in that unit.
 */
export function compareWish(profile: Profile, pay: PayComparison): WishComparison | null {
  const unitText = pay.kind === 'not-compared' ? 'YEAR' : pay.choice.band.unitText;
  const wanted = wantedPer(unitText, profile);
  if (wanted === null) return null;
  if (pay.kind !== 'stated') return { wanted, unitText, statedMinusWanted: null, outOfReach: null };
  // The wish is for full time and for one kind of contract, and these amounts may be for another.
  const isOpen = pay.otherReadings.some(({ kind }) => kind === 'as-employee' || kind === 'as-contractor');
  if (isOpen || pay.doubts.includes('part-time'))
    return { wanted, unitText, statedMinusWanted: null, outOfReach: null };
  const best = highEnd(pay.amounts);
  return {
    wanted,
    unitText,
    statedMinusWanted: Math.round(pay.position.value - wanted),
    // "From £60k" names no highest amount, so we cannot tell.
    outOfReach: best === null ? null : best < wanted,
  };
}
