import { type Amount, amountOf } from '../../src/domain/model/amount';

/** An amount from its two ends; an open end is null, and equal ends are one figure. */
export function anAmount(low: number | null, high: number | null): Amount {
  const amount = amountOf(low, high);
  if (!amount) throw new Error('An amount has at least one end.');
  return amount;
}
