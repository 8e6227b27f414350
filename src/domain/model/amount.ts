/**
 * How much, in the unit that stands beside it (pounds a year, per cent). "Up to £90k" is `atMost`. In `between`, `low`
 * is less than `high`.
 */
export type Amount =
  | { readonly kind: 'exact'; readonly value: number }
  | { readonly kind: 'between'; readonly low: number; readonly high: number }
  | { readonly kind: 'atLeast'; readonly value: number }
  | { readonly kind: 'atMost'; readonly value: number };

/** One figure. */
export const exactly = (value: number): Amount => ({ kind: 'exact', value });

/** From two figures, the lower first; equal ones are one figure. */
export const between = (low: number, high: number): Amount =>
  low === high ? exactly(low) : { kind: 'between', low, high };

/** From two ends, of which one or both may be open (null). Null where both are. */
export function amountOf(low: number | null, high: number | null): Amount | null {
  if (low === null) return high === null ? null : { kind: 'atMost', value: high };
  return high === null ? { kind: 'atLeast', value: low } : between(low, high);
}

/** The low end; null where it is open ("up to £90k"). */
export function lowEnd(amount: Amount): number | null {
  return amount.kind === 'atMost' ? null : lowest(amount);
}

/** The high end; null where it is open ("from £60k"). */
export function highEnd(amount: Amount): number | null {
  return amount.kind === 'atLeast' ? null : highest(amount);
}

/** The lowest figure that is stated. */
export const lowest = (amount: Amount): number => (amount.kind === 'between' ? amount.low : amount.value);

/** The highest figure that is stated. */
export const highest = (amount: Amount): number => (amount.kind === 'between' ? amount.high : amount.value);

/** The amount with each figure changed. `change` must keep the order of the figures. */
export function mapAmount(amount: Amount, change: (value: number) => number): Amount {
  if (amount.kind === 'between') return between(change(amount.low), change(amount.high));
  return { kind: amount.kind, value: change(amount.value) };
}
