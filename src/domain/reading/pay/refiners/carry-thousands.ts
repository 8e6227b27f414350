/** An end of a range, as written. */
interface End {
  readonly value: number;
  readonly scale: number;
}

/**
 * The two ends of a range as full amounts. A "k" or thousands that are written once hold for both ends where that makes
 * them one range ("£90-110k", "£55-65,000", "£45k - 50"). Ends in the wrong order are swapped. Null where no reading
 * makes a range, that is, with the high end at most twelve times the low end.
 */
export function carryThousands(low: End, high: End): readonly [number, number] | null {
  const min = low.value * low.scale;
  const max = high.value * high.scale;
  if (isOneRange(min, max)) return [min, max];
  // "£15.65 / £36,461" is pay for an hour and for a year, so pence forbid it.
  const mayCarry = low.scale === 1 && low.value < 1000 && (high.scale > 1 || Number.isInteger(low.value));
  if (mayCarry && isOneRange(min * 1000, max)) return [min * 1000, max];
  if (low.scale === 1 && high.scale > 1 && isOneRange(min * high.scale, max)) return [min * high.scale, max];
  if (high.scale === 1 && high.value < 1000 && isOneRange(min, max * 1000)) return [min, max * 1000];
  // In "£60k-£50k" the ends are in the wrong order.
  return max >= 8 && isOneRange(max, min) && min / max < 3 ? [max, min] : null;
}

// No range in an advert spans more than a factor of 12.
function isOneRange(min: number, max: number): boolean {
  return min > 0 && min <= max && max / min <= 12;
}
