import { type Amount, highEnd, lowEnd } from '../../model/amount';
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
  const unitText = unitOf(pay);
  const wanted = wantedPer(unitText, profile);
  if (wanted === null) return null;
  const stated = statedIn(pay);
  const [low, high] = stated ? [lowEnd(stated), highEnd(stated)] : [null, null];
  return {
    wanted,
    unitText,
    lowOver: low === null ? null : Math.round(low - wanted),
    highOver: high === null ? null : Math.round(high - wanted),
    // "From £60k" names no highest amount, so we cannot tell.
    outOfReach: high === null ? null : high < wanted,
  };
}

function unitOf(pay: PayComparison): WishComparison['unitText'] {
  if (pay.kind !== 'not-compared') return pay.choice.band.unitText;
  return pay.reason === 'wrong-kind' || pay.salary?.unitText === 'DAY' ? 'DAY' : 'YEAR';
}

/** What the posting pays, to hold a wish against. Null where nothing is stated, or where it may be for other terms. */
function statedIn(pay: PayComparison): Amount | null {
  if (pay.kind === 'not-compared') return pay.reason === 'wrong-kind' ? (pay.permanentEquivalent?.from ?? null) : null;
  if (pay.kind === 'estimated') return null;
  // The wish is for full time and for one kind of contract, and these amounts may be for another.
  const isOpen = pay.otherReadings.some(({ kind }) => kind === 'as-employee' || kind === 'as-contractor');
  return isOpen || pay.doubts.includes('part-time') ? null : pay.amounts;
}
