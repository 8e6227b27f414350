import type { PagePart } from '../../model/evidence';
import type { BaseSalary } from '../../model/pay';
import type { AsStated } from './money';

/**
 * Pay of one part of the posting, as it makes sense; where the words say what cannot be, `asStated` keeps what they
 * say.
 */
export interface PayReading extends BaseSalary {
  readonly part: PagePart;
  readonly asStated: AsStated | null;
}

/** Pay just as the words state it. What cannot be meant stays as it is: the comparison does not judge it. */
export function statedPay({ part: _, asStated, ...pay }: PayReading): BaseSalary {
  if (!asStated) return pay;
  const { unitText, times } = asStated;
  const once = (value: number | null) => value && value / times;
  const implied = pay.implied.filter((what) => what === 'currency');
  return { ...pay, minValue: once(pay.minValue), maxValue: once(pay.maxValue), unitText, implied };
}

/**
 * What the words may mean where they state what cannot be; null where they are plain, or where no one reading is
 * sensible.
 */
export function correctedPay({ part: _, asStated, ...pay }: PayReading): BaseSalary | null {
  return asStated && (asStated.unitText !== pay.unitText || asStated.times !== 1) ? pay : null;
}
