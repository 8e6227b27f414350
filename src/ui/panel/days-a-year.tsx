import { DAYS_A_YEAR_RANGE } from '../../domain/settings';
import { parseDays } from '../parse-days';
import { useDraft } from '../use-draft';

const { min, max } = DAYS_A_YEAR_RANGE;

/** The days a year of the permanent equivalent, in the middle of its sum. Each number in range counts at once. */
export function DaysAYear({ value, onChange }: { value: number; onChange: (daysAYear: number) => void }) {
  const { good, props } = useDraft(String(value), parseDays, onChange);
  return (
    <>
      <input
        class="days"
        type="number"
        aria-label={`Days worked a year, ${min} to ${max}`}
        aria-invalid={!good}
        min={min}
        max={max}
        {...props}
      />
      {good ? null : <span class="soft">{` ${min} to ${max} `}</span>}
    </>
  );
}
