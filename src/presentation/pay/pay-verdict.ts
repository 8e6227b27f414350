import type { Annotated, BandChoice, BandPosition, PayComparison } from '../../domain/comparison/result/comparison';
import type { PostingPay } from '../../domain/model/pay';
import { keyOf } from '../../locales/key-of';
import { t } from '../../locales/t';
import { payWordLabel, rolePlural, unitLabel } from '../labels';
import { formatRange, formatSalary } from '../money';
import { capitalise, listWords, quote, shorten } from '../sentence';
import { bandPerson, bandRange, positionPhrase, referenceName } from './band-words';

/** The decision on pay, in parts for the panel and as one line for the terminal and the screen reader. */
export interface PayVerdict {
  readonly kind: PayComparison['kind'];
  /** What the employer states ("£85k–£95k"), or that nothing is stated. An estimate never stands here. */
  readonly amount: string;
  /** "a year"; null where nothing is stated. */
  readonly unit: string | null;
  /** "Good"; null where nothing is compared. */
  readonly word: string | null;
  /** For one-sided pay the word is the best or the worst case: "at best", "or better". */
  readonly qualifier: string | null;
  /** "6% above the London median". */
  readonly finding: string;
  /** Two words at most, for the tab. */
  readonly short: string;
  readonly line: string;
}

/** "at best", "or better": what one-sided pay leaves open; null where both sides are stated, or nothing is open. */
export const qualifierOf = ({ bound, word }: Pick<BandPosition, 'bound' | 'word'>): string | null =>
  bound === 'ceiling' && word !== 'low'
    ? t('pay.atBest')
    : bound === 'floor' && word !== 'high'
      ? t('pay.orBetter')
      : null;

/** How nothing came to be stated: the words that were there are kept, so that the user can see for themselves. */
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
    reason: pay.kind === 'not-stated' && pay.text ? t('pay.says', [quote(shorten(pay.text, 80))]) : '',
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

/** "A mid-level ML engineer in London can expect £62k–£118k (estimate)". */
const expectedWords = (choice: BandChoice): string => {
  const { band } = choice;
  const place = band.region === 'london' ? 'inLondon' : 'inUk';
  return capitalise(t(`pay.expect.${place}`, [bandPerson(choice), bandRange(band)]));
};

/** Says whether the pay is good. Stated pay and an estimate are never mixed in one figure. */
export const payVerdict = ({ posting, comparison }: Annotated): PayVerdict => {
  const { pay } = comparison;
  const none = { unit: null, word: null, qualifier: null };
  if (pay.kind === 'estimated') {
    const { amount, reason } = absenceWords(posting.pay);
    const finding = [reason, expectedWords(pay.choice)].filter(Boolean).join(' ');
    return { ...none, kind: pay.kind, amount, finding, short: amount, line: t('pay.line', [amount, finding]) };
  }
  if (pay.kind === 'not-compared') {
    const { salary } = pay;
    const finding = notComparedWords(pay);
    const amount = salary ? capitalise(formatSalary(salary)) : absenceWords(posting.pay).amount;
    const unit = salary ? unitLabel(salary.unitText) : null;
    const short = salary ? t('pay.notCompared') : amount;
    return {
      ...none,
      kind: pay.kind,
      amount,
      unit,
      finding,
      short,
      line: t('pay.line', [unit ? t('money.aUnit', [amount, unit]) : amount, finding]),
    };
  }
  const { salary, amounts, position, choice } = pay;
  const amount = capitalise(formatSalary(salary));
  const unit = unitLabel(salary.unitText);
  const word = payWordLabel(position.word);
  const qualifier = qualifierOf(position);
  const where = positionPhrase(position, referenceName(choice, position.referenceKind));
  const converted = t('money.aUnit', [formatRange(roundPounds(amounts)), unitLabel(amounts.unitText)]);
  const finding = pay.conversion ? t('list.more', [converted, where]) : where;
  const said = salary.unitText === 'YEAR' ? amount : t('money.aUnit', [amount, unit]);
  return { kind: pay.kind, amount, unit, word, qualifier, finding, short: word, line: t('pay.found', [said, finding]) };
};

/** A conversion is a rule of thumb: pence would claim more than it knows. */
export const roundPounds = <T extends { minValue: number | null; maxValue: number | null }>(amounts: T): T => ({
  ...amounts,
  minValue: amounts.minValue === null ? null : Math.round(amounts.minValue),
  maxValue: amounts.maxValue === null ? null : Math.round(amounts.maxValue),
});
