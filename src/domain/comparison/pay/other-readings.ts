import type { Role } from '../../model/job-posting';
import type { BaseSalary } from '../../model/pay';
import type { DaysAYear } from '../../model/units';
import { type BandQuestion, bandQuestion } from '../bands/band-question';
import { type BandData, chooseBand } from '../bands/choose-band';
import { placeOnBand } from '../bands/place-on-band';
import type { Amounts, Conversion } from '../result/amounts';
import type { BandChoice, BandPosition } from '../result/band-choice';
import type { OtherReading } from '../result/comparison';
import { contractDay, convertAmounts, permanentYear } from './convert-amounts';
import { partTime } from './part-time';
import type { PayTerms } from './pay-terms';
import { namesElsewhere } from './several-places';

/** The first way to take the stated pay. */
interface FirstReading {
  readonly salary: BaseSalary;
  readonly amounts: Amounts;
  readonly choice: BandChoice;
  readonly position: BandPosition;
}

/** Every other way to take a stated salary that the posting's words leave open. See `OtherReading`. */
export function otherReadings(
  posting: PayTerms,
  role: Role,
  { salary, amounts, choice, position }: FirstReading,
  { market, daysAYear }: { readonly market: BandData; readonly daysAYear: DaysAYear },
): readonly OtherReading[] {
  const question = bandQuestion(posting, role, choice.band.contractType);
  const read = (
    kind: OtherReading['kind'],
    change: Partial<BandQuestion>,
    by: { readonly conversion: Conversion; readonly from: BaseSalary['amount'] } | null = null,
  ): readonly OtherReading[] => {
    const other = chooseBand({ ...question, ...change }, market);
    const same = by ? convertAmounts(by.from, by.conversion) : amounts;
    const place = other && placeOnBand(same, other.band);
    return other && place
      ? [{ kind, amounts: same, conversion: by?.conversion ?? null, choice: other, position: place }]
      : [];
  };
  const isRate = choice.band.contractType === 'contract';
  // The share of a contractor's week says nothing of the day rate.
  const toFullTime = isRate ? null : partTime(posting, salary)?.toFullTime;
  const isOpen = !posting.contractType || posting.contractType.inferred;
  const employee = isOpen && salary.unitText === 'HOUR' && isRate ? permanentYear(salary.unitText) : null;
  const contractor =
    isOpen && !isRate && (salary.unitText === 'WEEK' || salary.unitText === 'MONTH')
      ? contractDay(salary.unitText, daysAYear)
      : null;
  const nextLevel = position.word === 'low' ? 'entry' : position.word === 'high' ? 'senior' : null;
  return [
    ...(toFullTime ? read('full-time', {}, { conversion: toFullTime, from: amounts }) : []),
    ...(employee
      ? read('as-employee', { contractType: 'permanent' }, { conversion: employee, from: salary.amount })
      : []),
    ...(contractor
      ? read('as-contractor', { contractType: 'contract' }, { conversion: contractor, from: salary.amount })
      : []),
    ...(namesElsewhere(posting) ? read('elsewhere', { region: question.region === 'london' ? 'uk' : 'london' }) : []),
    ...(nextLevel && choice.assumptions.includes('seniority-mid')
      ? read('other-level', { seniority: nextLevel, isPlain: false })
      : []),
  ];
}
