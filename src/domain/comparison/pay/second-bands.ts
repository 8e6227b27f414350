import type { JobPosting } from '../../model/job-posting';
import type { Profile } from '../../model/profile';
import type { DaysAYear } from '../../model/units';
import { type BandQuestion, bandQuestion } from '../bands/band-question';
import { type BandData, chooseBand } from '../bands/choose-band';
import { placeOnBand } from '../bands/place-on-band';
import type { Conversion } from '../result/amounts';
import type { BandChoice } from '../result/band-choice';
import type { PayComparison, SecondBand } from '../result/comparison';
import { wantedPer } from './compare-wish';
import { convertAmounts } from './convert-amounts';

type Compared = Exclude<PayComparison, { kind: 'not-compared' }>;

/**
 * Other bands that the same pay can be compared with: that of the other place, and that of the other kind of contract.
 * Each is given only where the market data has a band for exactly that. A fallback would show the first band again
 * under another name.
 */
export function secondBands(
  posting: JobPosting,
  pay: PayComparison,
  {
    profile,
    market,
    daysAYear,
  }: { readonly profile: Profile; readonly market: BandData; readonly daysAYear: DaysAYear },
): readonly SecondBand[] {
  const role = posting.role?.value;
  if (pay.kind === 'not-compared' || !role) return [];
  const { region, contractType } = pay.choice.band;
  const find = (change: Partial<BandQuestion>): BandChoice | null => {
    const question = { ...bandQuestion(posting, role, contractType), ...change };
    const choice = chooseBand(question, market);
    const { band } = choice ?? {};
    const isAsked = band?.contractType === question.contractType && (!change.region || band.region === change.region);
    return choice && isAsked && band.id !== pay.choice.band.id ? choice : null;
  };
  const otherRegion = region === 'london' ? 'uk' : 'london';
  const otherContract = contractType === 'contract' ? 'permanent' : 'contract';
  const there = find({ region: otherRegion });
  const otherwise = find({ contractType: otherContract });
  return [
    ...(there ? [{ name: otherRegion, ...held(pay, there, daysAYear, profile) } as const] : []),
    ...(otherwise ? [{ name: nameOf(otherContract), ...held(pay, otherwise, daysAYear, profile) } as const] : []),
  ];
}

const nameOf = (contractType: BandQuestion['contractType']): SecondBand['name'] =>
  contractType === 'contract' ? 'day-rate' : 'permanent';

/**
 * Pay and wish in the other band's unit. To see a salary as a day rate we spread it over the days of work, which is the
 * rule of thumb for the permanent equivalent in reverse.
 */
function held(pay: Compared, choice: BandChoice, daysAYear: DaysAYear, profile: Profile): Omit<SecondBand, 'name'> {
  const wanted = wantedPer(choice.band.unitText, profile);
  if (pay.kind === 'estimated') return { choice, wanted, amounts: null, conversion: null, position: null };
  const { amounts } = pay;
  const conversion = amounts.unitText === choice.band.unitText ? null : between(choice.band.unitText, daysAYear);
  const converted = conversion ? convertAmounts(amounts, conversion) : amounts;
  return { choice, wanted, amounts: converted, conversion, position: placeOnBand(converted, choice.band) };
}

function between(to: 'YEAR' | 'DAY', daysAYear: DaysAYear): Conversion {
  const steps = [{ count: daysAYear, unit: 'days-a-year' }] as const;
  return to === 'DAY'
    ? { from: 'YEAR', to, factor: 1 / daysAYear, steps }
    : { from: 'DAY', to, factor: daysAYear, steps };
}
