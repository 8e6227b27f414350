import { highEnd, lowEnd } from '../../model/amount';
import { isDollar } from './currency';
import type { Money } from './money';
import type { PayReading } from './pay-reading';
import { isNear } from './refiners/agrees';

const near = (a: number | null, b: number | null) => a === b || (a !== null && b !== null && isNear(a, b));

type Pay = Pick<Money, 'amount' | 'unitText' | 'currency'>;

const sameAmounts = (a: Pay, b: Pay) =>
  a.currency === b.currency &&
  a.unitText === b.unitText &&
  near(lowEnd(a.amount), lowEnd(b.amount)) &&
  near(highEnd(a.amount), highEnd(b.amount));

/**
 * Chooses where both the pay field and a sentence state pay. The field is used where the sentence says the same, says
 * less ("up to £70,000") or is not clear. The sentence of the employer is used where the two disagree, or where the
 * field states pay that cannot be meant.
 */
export function fieldOrText(field: PayReading, text: PayReading, inText: readonly Money[]): PayReading {
  if (field.asStated !== null && text.asStated === null) return text;
  const pay = inText.filter((m) => m.refused === null);
  // The words may have the ends apart, one for each place: then they are joined in `text`.
  if (sameAmounts(field, text) || pay.some((m) => sameAmounts(field, m))) return field;
  const chosen = pay.find((m) => m.index === text.index);
  const isPlain = chosen !== undefined && chosen.weight >= 3 && !chosen.implied.includes('currency');
  if (!isPlain) return field;
  // A posting for several countries: its field is for this one, and the sentence names the dollars of another.
  const areDollars = isDollar(field.currency) && isDollar(text.currency);
  if (areDollars && field.currency !== text.currency && !field.implied.includes('currency')) return field;
  if (field.currency !== text.currency || field.unitText !== text.unitText) return text;
  const isVaguer =
    (text.amount.kind === 'atMost' && near(text.amount.value, highEnd(field.amount))) ||
    (text.amount.kind === 'atLeast' && near(text.amount.value, lowEnd(field.amount)));
  return isVaguer ? field : text;
}
