import { SENIORITIES } from '../../model/job-posting';
import { type BandChoice, type BandPosition, fallbackOf } from '../result/band-choice';
import type { OtherReading, PayComparison } from '../result/comparison';
import type { PayWord, Verdict, VerdictReason } from '../result/verdict';

/** Why a reading that gives another word leaves the posting without one. */
const OPEN: Readonly<Record<OtherReading['kind'], VerdictReason>> = {
  'full-time': 'part-time',
  'as-employee': 'unclear-contract',
  'as-contractor': 'unclear-contract',
  elsewhere: 'several-places',
  'other-level': 'level-fallback',
};

/** What may be said of pay that was compared. See `Verdict`; the rule behind each reason is at its name. */
export function judgePay(pay: PayComparison): Verdict {
  if (pay.kind === 'not-compared') {
    return { ...ofChoice(null), ...NOTHING, reason: pay.salary ? reasonOf(pay.reason) : 'not-stated' };
  }
  if (pay.kind === 'estimated') return { ...ofChoice(pay.choice), ...NOTHING, reason: 'not-stated' };
  const { bound, outside, percent, word } = pay.position;
  const reason = whyNoWord(pay);
  return {
    ...ofChoice(pay.choice),
    word: reason ? null : word,
    reason,
    bound,
    outside,
    differencePct: reason ? null : percent,
  };
}

const NOTHING = { word: null, bound: null, outside: null, differencePct: null } as const;

function whyNoWord({ choice, position, doubts, otherReadings }: Extract<PayComparison, { kind: 'stated' }>) {
  if (doubts.includes('part-time')) return 'part-time';
  if (doubts.includes('contract-by-year')) return 'unclear-contract';
  if (choice.weakness && !holdsForAsked(choice, position)) return choice.weakness;
  if (position.word === null) return 'spans-the-band';
  const open = otherReadings.find((other) => !agrees(other, position.word));
  return open ? OPEN[open.kind] : null;
}

/**
 * Pay below a senior band is below a lead's all the more, and pay above an entry band above an intern's. Then the word
 * holds, although the band is of another level.
 */
function holdsForAsked(choice: BandChoice, { word }: BandPosition): boolean {
  const { weakness, band } = choice;
  const level = fallbackOf(choice, 'seniority');
  if (weakness !== 'level-fallback' || !level || band.seniority === 'all') return false;
  const isLower = SENIORITIES.indexOf(band.seniority) < SENIORITIES.indexOf(level.asked);
  return word === (isLower ? 'low' : 'high');
}

/** Whether another reading bears out the word. Of another level it is enough that it lies on the same side. */
function agrees({ kind, choice, position }: OtherReading, word: PayWord | null): boolean {
  if ((choice.weakness && !holdsForAsked(choice, position)) || position.word === null) return false;
  if (kind !== 'other-level') return position.word === word;
  return word === 'low' ? ['low', 'modest'].includes(position.word) : ['good', 'high'].includes(position.word);
}

function reasonOf(reason: Extract<PayComparison, { kind: 'not-compared' }>['reason']): VerdictReason {
  return reason === 'foreign-currency' || reason === 'unknown-currency' ? 'other-currency' : reason;
}

function ofChoice(choice: BandChoice | null): Pick<Verdict, 'bandId' | 'says' | 'assumed'> {
  if (!choice) return { bandId: null, says: null, assumed: [] };
  const { id, role, region, seniority, contractType } = choice.band;
  return { bandId: id, says: { role, region, seniority, contractType }, assumed: choice.assumptions };
}
