import { DAYS_A_YEAR_RANGE } from '../../domain/model/settings';

/** A whole number of days within what the settings allow; anything else → undefined. */
export function parseDays(text: string): number | undefined {
  const days = Number(text);
  const { min, max } = DAYS_A_YEAR_RANGE;
  return Number.isInteger(days) && days >= min && days <= max ? days : undefined;
}
