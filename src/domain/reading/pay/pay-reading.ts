import { mapAmount } from '../../model/amount';
import type { PagePart } from '../../model/evidence';
import type { BaseSalary } from '../../model/pay';
import type { AsStated } from './money';

/**
 * The pay of one part of the posting in its sensible reading. Where the words state a unit that cannot be meant,
 * `asStated` keeps what they say.
 */
export interface PayReading extends BaseSalary {
  readonly part: PagePart;
  readonly asStated: AsStated | null;
}

/** Pay exactly as the words state it, even where that cannot be meant. The comparison does not judge such pay. */
export function statedPay({ part: _, asStated, ...pay }: PayReading): BaseSalary {
  if (!asStated) return pay;
  const { unitText, times } = asStated;
  const amount = mapAmount(pay.amount, (value) => value / times);
  const implied = pay.implied.filter((what) => what === 'currency');
  return { ...pay, amount, unitText, implied };
}

/**
 * What the words may mean where they state pay that cannot be meant; null where they are clear, or where there is not
 * exactly one sensible reading.
 */
export function correctedPay({ part: _, asStated, ...pay }: PayReading): BaseSalary | null {
  return asStated && (asStated.unitText !== pay.unitText || asStated.times !== 1) ? pay : null;
}
