import type { PayComparison, WishComparison } from '../domain/comparison/comparison';
import type { BaseSalary } from '../domain/job-posting';
import { unitLabel } from './labels';
import { formatMoney, formatRange } from './money';

type Doubt = Extract<PayComparison, { kind: 'stated' }>['doubts'][number];

/** What is odd about a stated figure: it is shown as it stands, and this beside it. */
export const DOUBT_LABELS: Readonly<Record<Doubt, string>> = {
  'pro-rata': 'Pro rata: the job pays a share of this full-time figure.',
  'unit-implied': 'The posting does not say per what; the amount implies it.',
  'currency-implied': 'The posting names no currency; pounds are assumed.',
};

/** "£5,000 a year over the £90,000 that you want"; null where there is nothing to hold it against. */
export const wishWords = (wish: WishComparison): string | null => {
  const { wanted, unitText, statedMinusWanted: difference, outOfReach } = wish;
  if (difference === null) return null;
  const want = `the ${formatMoney(wanted)} ${unitLabel(unitText)} you want`;
  if (Math.round(difference) === 0) return `Matches ${want}.`;
  const by = formatMoney(Math.abs(Math.round(difference)));
  return `${by} ${difference > 0 ? 'over' : 'under'} ${want}${difference < 0 && outOfReach === false ? '; its top reaches it' : ''}.`;
};

/** What a stated amount that makes no sense may mean. Offered to the reader, never compared. */
export const correctionWords = (correction: BaseSalary): string =>
  `It may mean ${formatRange(correction, 'full')} ${unitLabel(correction.unitText)}: ask before you rely on it.`;
