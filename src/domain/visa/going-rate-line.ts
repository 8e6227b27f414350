import { HOURS_A_WEEK } from '../comparison/pay/working-time';
import { type Cited, cite } from '../comparison/result/cite';
import type { Annotated } from '../comparison/result/comparison';
import { highEnd, lowEnd } from '../model/amount';
import type { Fact } from '../model/evidence';
import type { HoursAWeek, PoundsAYear } from '../model/units';
import { expectedPay } from '../take-home/expected-pay';
import { hoursOfPay } from '../take-home/hours-of-pay';
import { OCCUPATION_CODES } from './occupation-codes';
import { VISA_DATA, type VisaData } from './visa-data';
import type { GoingRate, VisaNote, VisaThreshold } from './visa-rules';

/**
 * The pay that a Skilled Worker visa would need, if the employer sponsored the role under one occupation code. Amounts
 * are pounds a year.
 */
export interface GoingRateFinding {
  readonly rate: Cited<GoingRate>;
  readonly threshold: Cited<VisaThreshold>;
  /**
   * Weekly hours that the going rate is scaled to: the posting's, its share of the 37.5 that the rate is published for, or
   * those 37.5.
   */
  readonly hoursAWeek: HoursAWeek;
  /** The going rate for those hours, rounded up to the pound. */
  readonly goingRate: PoundsAYear;
  /** The higher of the going rate and the general threshold. The salary must reach it. */
  readonly needed: PoundsAYear;
  /** The same for a new entrant: the higher of 70 % of the going rate and the threshold for new entrants. */
  readonly newEntrantNeeded: PoundsAYear;
  /**
   * How the stated base pay compares with `needed`. `top-alone`: only its upper end reaches it. Null where no yearly
   * pay is stated, or where it may be for other hours than the job's.
   */
  readonly stated: 'reaches' | 'top-alone' | 'falls-short' | null;
}

/**
 * What is said about a Skilled Worker visa for a posting. The employer chooses the occupation code, so every finding
 * says "if".
 */
export type SkilledWorkerLine =
  | {
      readonly kind: 'if-sponsored';
      readonly findings: readonly GoingRateFinding[];
      readonly newEntrant: Cited<VisaThreshold>;
      /** What the posting says about sponsorship. Null where it says nothing. */
      readonly sponsorship: Fact<'offered' | 'refused'> | null;
      /** What else is known of the route, such as the English that it needs. */
      readonly notes: readonly Cited<VisaNote>[];
    }
  | {
      readonly kind: 'not-assessed';
      /**
       * `shortage-list`: the occupation is below degree level and depends on a temporary list. `contract`: a contractor
       * is not a sponsored employee.
       */
      readonly reason: 'outside-uk' | 'contract' | 'no-code' | 'shortage-list';
      /** What is known of that list. */
      readonly notes: readonly Cited<VisaNote>[];
    };

const NEW_ENTRANT_SHARE = 0.7;

/** Works out "If sponsored as 2134, the going rate would be …" for the posting's role and hours. */
export function goingRateLine(
  { posting, comparison }: Pick<Annotated, 'posting' | 'comparison'>,
  data: VisaData = VISA_DATA,
): SkilledWorkerLine {
  const notesAbout = (subject: VisaNote['about']) =>
    data.notes.filter(({ about }) => about === subject).map((note) => cite(note, data.sources));
  if (posting.region?.value === 'outside-uk') return { kind: 'not-assessed', reason: 'outside-uk', notes: [] };
  if (posting.contractType?.value === 'contract') return { kind: 'not-assessed', reason: 'contract', notes: [] };
  if (posting.role?.value === 'data-analyst') {
    return { kind: 'not-assessed', reason: 'shortage-list', notes: notesAbout('data-analyst') };
  }
  const [general, entrant] = ['skilled-worker-general', 'skilled-worker-new-entrant'].map((id) =>
    data.thresholds.find((threshold) => threshold.id === id),
  );
  const codes = posting.role ? OCCUPATION_CODES[posting.role.value] : [];
  const rates = codes.flatMap((code) => data.goingRates.find(({ id }) => id === code) ?? []);
  if (!general || !entrant || rates.length === 0) {
    return { kind: 'not-assessed', reason: 'no-code', notes: [] };
  }
  const { facts } = posting;
  const hoursOfShare = (share: number) => Math.round(share * HOURS_A_WEEK * 100) / 100;
  const hoursAWeek = facts.hoursAWeek?.value ?? hoursOfShare(facts.fullTimeShare?.value ?? 1);
  const pay = expectedPay({ posting, comparison });
  const isYear = typeof pay !== 'string' && pay.basis === 'stated' && pay.unitText === 'YEAR';
  const stated = isYear && hoursOfPay({ posting }, pay) === null ? pay.amount : null;
  return {
    kind: 'if-sponsored',
    findings: rates.map((rate): GoingRateFinding => {
      const goingRate = Math.ceil((rate.goingRate * hoursAWeek) / HOURS_A_WEEK);
      const needed = Math.max(goingRate, general.amount);
      return {
        rate: cite(rate, data.sources),
        threshold: cite(general, data.sources),
        hoursAWeek,
        goingRate,
        needed,
        newEntrantNeeded: Math.max(Math.ceil(goingRate * NEW_ENTRANT_SHARE), entrant.amount),
        stated: stated && standing(lowEnd(stated), highEnd(stated), needed),
      };
    }),
    newEntrant: cite(entrant, data.sources),
    sponsorship: posting.facts.sponsorship ?? null,
    notes: notesAbout('skilled-worker'),
  };
}

function standing(min: number | null, max: number | null, needed: PoundsAYear): GoingRateFinding['stated'] {
  if (min !== null && min >= needed) return 'reaches';
  if (max === null) return null;
  return max >= needed ? 'top-alone' : 'falls-short';
}
