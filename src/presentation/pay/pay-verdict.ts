import type { Annotated, PayComparison } from '../../domain/comparison/result/comparison';
import type { PostingPay } from '../../domain/model/pay';
import { keyOf } from '../../locales/key-of';
import { t } from '../../locales/t';
import { payWordLabel, rolePlural, unitLabel } from '../labels';
import { formatRange, formatSalary, roundPounds } from '../money';
import { capitalise, listWords, quote, shorten } from '../sentence';
import { expectedWords } from './expected-words';
import { qualifierOf, ratingWords } from './qualifier';
import { statedWords } from './verdict-words';

/** The verdict on pay, in parts for the panel and as one line for the terminal and for screen readers. */
export interface PayVerdict {
  readonly kind: PayComparison['kind'];
  /** What the employer states ("£85k–£95k"), or that nothing is stated. Never an estimate. */
  readonly amount: string;
  /** "a year". Null where nothing is stated. */
  readonly unit: string | null;
  /** "Good". Null where the figures bear no word. */
  readonly word: string | null;
  /** "at best" or "or better", because for one-sided pay the word is only the best or the worst case. */
  readonly qualifier: string | null;
  /** "6% above the London median for ML engineers of all levels", or why there is no word. */
  readonly finding: string;
  /** Two words at most, for the tab of the panel. */
  readonly short: string;
  readonly line: string;
}

/**
 * Says why no pay could be read. The posting's words are quoted where there are any, so that the user can judge for
 * themselves.
 */
const absenceWords = (pay: PostingPay): { amount: string; reason: string } => {
  if (pay.kind === 'unreadable')
    return {
      amount: t('pay.unclear'),
      reason: t('pay.unreadable', [quote(shorten(pay.text, 80))]),
    };
  if (pay.kind === 'ambiguous') {
    const readings = pay.readings.map((reading) =>
      t('money.aUnit', [formatSalary(reading), unitLabel(reading.unitText)]),
    );
    return { amount: t('pay.unclear'), reason: t('pay.ambiguous', [listWords(readings, 'or')]) };
  }
  return {
    amount: t('pay.notStated'),
    reason: pay.kind === 'not-stated' && pay.text ? t('postingSays', [quote(shorten(pay.text, 80))]) : '',
  };
};

const notComparedWords = (pay: Extract<PayComparison, { kind: 'not-compared' }>): string => {
  switch (pay.reason) {
    case 'implausible':
      return t('pay.implausible', [pay.salary ? unitLabel(pay.salary.unitText) : '']);
    case 'no-band':
      return pay.role ? t('pay.noBandFor', [rolePlural(pay.role)]) : t('pay.noBand');
    default:
      return t(`pay.${keyOf(pay.reason)}`);
  }
};

/** Makes the verdict on whether the pay is good. Stated pay and an estimate are never mixed in one figure. */
export const payVerdict = (annotated: Pick<Annotated, 'posting' | 'comparison'>): PayVerdict => {
  const { posting, comparison } = annotated;
  const { pay, verdict } = comparison;
  const none = { unit: null, word: null, qualifier: null };
  if (pay.kind === 'estimated') {
    const { amount, reason } = absenceWords(posting.pay);
    const expected = capitalise(expectedWords(pay.choice, posting.facts));
    const finding = [reason, expected].filter(Boolean).join(' ');
    return { ...none, kind: pay.kind, amount, finding, short: amount, line: t('sentence.two', [amount, finding]) };
  }
  if (pay.kind === 'not-compared') {
    const { salary } = pay;
    const finding = notComparedWords(pay);
    const amount = salary ? capitalise(formatSalary(salary)) : absenceWords(posting.pay).amount;
    const unit = salary ? unitLabel(salary.unitText) : null;
    return {
      ...none,
      kind: pay.kind,
      amount,
      unit,
      finding,
      short: amount,
      line: t('sentence.two', [unit ? t('money.aUnit', [amount, unit]) : amount, finding]),
    };
  }
  const { salary, amounts } = pay;
  const amount = capitalise(formatSalary(salary));
  const unit = unitLabel(salary.unitText);
  const said = statedWords(annotated);
  const converted = t('money.aUnit', [formatRange({ amount: roundPounds(amounts) }), unitLabel(amounts.unitText)]);
  const finding = pay.conversion && verdict.word ? t('list.more', [converted, said]) : said;
  const qualifier = verdict.word && qualifierOf({ bound: verdict.bound, word: verdict.word });
  const amountInUnit = salary.unitText === 'YEAR' ? amount : t('money.aUnit', [amount, unit]);
  return {
    kind: pay.kind,
    amount,
    unit,
    word: verdict.word && payWordLabel(verdict.word),
    qualifier,
    finding,
    short: verdict.word ? payWordLabel(verdict.word) : amountInUnit,
    line: verdict.word
      ? t('list.labelled', [amountInUnit, t('list.more', [ratingWords(verdict.word, qualifier), finding])])
      : t('pay.noVerdictLine', [amountInUnit, finding]),
  };
};
