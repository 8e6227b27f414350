import type { Amount } from '../../domain/model/amount';
import type { OtherPay, OtherPayWorth } from '../../domain/model/other-pay';
import { keyOf } from '../../locales/key-of';
import { t } from '../../locales/t';
import { unitLabel } from '../labels';
import { formatRange } from '../money';
import { listWords } from '../sentence';

const percentWords = (percent: Amount): string => {
  switch (percent.kind) {
    case 'exact':
      return t('percent.exactly', [percent.value]);
    case 'between':
      return t('percent.range', [percent.low, percent.high]);
    case 'atLeast':
      return t('percent.from', [percent.value]);
    case 'atMost':
      return t('percent.upTo', [percent.value]);
  }
};

const worthWords = (worth: OtherPayWorth): string => {
  if (worth.kind === 'percent') return percentWords(worth.percent);
  const amount = formatRange(worth, 'full');
  return worth.unitText ? `${amount} ${unitLabel(worth.unitText)}` : amount;
};

/** "bonus up to 20%", "allowance £5,000 a year", "equity". */
export const otherPayWords = ({ kind, worth }: OtherPay): string => {
  const name = t(`otherPay.kind.${keyOf(kind)}`);
  return worth ? `${name} ${worthWords(worth)}` : name;
};

/**
 * Lists everything that is paid besides base salary in one sentence, each kind and amount once. Null where the posting
 * names nothing.
 */
export const otherPayLine = (otherPay: readonly OtherPay[]): string | null => {
  const all = [...new Set(otherPay.map(otherPayWords))];
  // "bonus" adds nothing where "bonus up to 20%" is listed too.
  const phrases = all.filter((phrase) => !all.some((other) => other !== phrase && other.startsWith(`${phrase} `)));
  return phrases.length === 0 ? null : t('otherPay.line', [listWords(phrases, 'and')]);
};
