import { ageInMonths } from '../../domain/market/age';
import { taxYearOf } from '../../domain/take-home/tax-year';
import type { DatedRecord } from './dated-records';
import { KEPT_PAST, type ShelfLife, shelfLifeOf } from './shelf-lives';

/** A record with its age on a day, and whether it is past its shelf life. */
export interface Freshness {
  readonly record: DatedRecord;
  /** Months from `asOf` to the day. A bare year counts as its middle, so the age may be below 0. */
  readonly age: number;
  readonly life: ShelfLife;
  readonly isPast: boolean;
  /** Why a record that is past its shelf life is kept all the same. Null where it is not past, or has no reason. */
  readonly keptBecause: string | null;
}

/** Works out the freshness of records on a day (YYYY-MM-DD), the oldest first. */
export function freshnessOf(
  records: readonly DatedRecord[],
  day: string,
  keptPast: Readonly<Record<string, string>> = KEPT_PAST,
): readonly Freshness[] {
  return records
    .map((record): Freshness => {
      const life = shelfLifeOf(record.file);
      const age = ageInMonths(record.asOf, day);
      const isPast = typeof life === 'number' ? age > life : life === 'tax-year' && isOver(record.taxYear, day);
      const keptBecause = isPast ? (replacement(record, records) ?? keptPast[record.source] ?? null) : null;
      return { record, age, life, isPast, keptBecause };
    })
    .toSorted((one, other) => other.age - one.age || compareText(keyOf(one), keyOf(other)));
}

/** Whether a tax year has ended. A rule that names none does not hold for any day. */
function isOver(taxYear: string | null, day: string): boolean {
  const current = taxYearOf(day);
  return taxYear === null || current === null || taxYear < current;
}

/** The ids of rules begin with their tax year: "2025-26-plan-1". */
function replacement({ file, id, taxYear }: DatedRecord, records: readonly DatedRecord[]): string | null {
  if (!taxYear) return null;
  const rule = id.slice(taxYear.length);
  const newer = records.find(
    (other) =>
      other.file === file && other.taxYear && other.taxYear > taxYear && other.id.slice(taxYear.length) === rule,
  );
  return newer ? `the rule of ${newer.taxYear} is there too` : null;
}

const keyOf = ({ record }: Freshness): string => `${record.file} ${record.id}`;
const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
