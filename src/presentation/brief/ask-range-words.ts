import type { AskFigure, AskRange, AskTerm } from '../../domain/brief/brief';
import { between } from '../../domain/model/amount';
import { keyOf } from '../../locales/key-of';
import { t } from '../../locales/t';
import { unitLabel } from '../labels';
import { formatMoney, formatRange } from '../money';

const termName = ({ kind }: AskTerm): string => t(`ask.term.${keyOf(kind)}`);

const figureWords = ({ pounds, from }: AskFigure): string => t('ask.figure', [formatMoney(pounds), termName(from)]);

/**
 * Says where the two ends come from. Ends of the same amount are said once, with both of their names where these
 * differ.
 */
const endsWords = ({ low, high }: AskRange['open']): string => {
  if (low.pounds !== high.pounds) return t('list.semicolon', [figureWords(low), figureWords(high)]);
  const [name, other] = [termName(high.from), termName(low.from)];
  return name === other ? figureWords(high) : t('ask.figureOfTwo', [formatMoney(high.pounds), name, other]);
};

/**
 * "Open with £90,000–£95,000 a year: …" and "Floor: £80,000 a year: …", each with its sum, then what is remarkable
 * about the range.
 */
export const askRangeWords = ({ open, floor, unitText, flags, wishOver }: AskRange): readonly string[] => {
  const inUnit = (amount: string) => t('money.aUnit', [amount, unitLabel(unitText)]);
  const range = formatRange({ amount: between(open.low.pounds, open.high.pounds) }, 'full');
  return [
    t('ask.open', [inUnit(range), endsWords(open)]),
    ...(floor ? [t('ask.floor', [inUnit(formatMoney(floor.pounds)), termName(floor.from)])] : []),
    ...flags.map((flag) =>
      flag === 'wish-above-posting' || flag === 'wish-above-band'
        ? t(`ask.flag.${keyOf(flag)}`, [inUnit(formatMoney(wishOver))])
        : t(`ask.flag.${keyOf(flag)}`),
    ),
  ];
};
