import type { CorroboratingFigure } from '../../domain/market/corroborating-figure';
import { between } from '../../domain/model/amount';
import { keyOf } from '../../locales/key-of';
import { t } from '../../locales/t';
import { rolePlural, unitLabel } from '../labels';
import { formatNumber, formatRange } from '../money';
import { capitalise, listWords } from '../sentence';

/** "£100,000–£150,000 or more a year", "15.5%". */
const amountWords = ({ unit, low, high, openEnded = false }: CorroboratingFigure): string => {
  if (unit === 'GBP/YEAR') {
    return t('money.aUnit', [formatRange({ amount: between(low, high), openEnded }, 'full'), unitLabel('YEAR')]);
  }
  // Percentages have one place after the point at most, which `formatNumber` would write with two.
  return unit === 'per-cent' ? t('percent.exactly', [low]) : formatNumber(low);
};

/** One figure in a sentence that says whom it is about. Skill gaps are put into words together, by `gapsWords`. */
export const figureWords = (figure: CorroboratingFigure): string => {
  const { measure, region, base } = figure;
  if (measure === 'skill-gap') return gapsWords([figure]);
  // The brief says London's uplifts, beside the band that they are about.
  if (measure === 'london-uplift') return '';
  const place = t(`published.place.${region}`);
  return capitalise(t(`published.figure.${keyOf(measure)}`, [amountWords(figure), base, place]));
};

/** The gaps that one source publishes, in one sentence, the widest first. */
export const gapsWords = (gaps: readonly CorroboratingFigure[]): string => {
  const [first] = gaps;
  const whom = first?.whom ?? (first?.role ? rolePlural(first.role) : '');
  const each = gaps.toSorted((a, b) => b.low - a.low).map(({ low, base }) => t('published.gap', [low, base]));
  return t('published.gaps', [whom, listWords(each, 'and')]);
};
