import { useState } from 'preact/hooks';
import { DAYS_A_YEAR_RANGE } from '../../domain/settings';

const { min, max } = DAYS_A_YEAR_RANGE;

/**
 * The days a year of the permanent equivalent, in the middle of its sum. Each whole number in range counts at once; what
 * is typed on the way there ("2", "22") is left alone and falls back to the last good one on leaving the field.
 */
export function DaysAYear({ value, onChange }: { value: number; onChange: (daysAYear: number) => void }) {
  const [draft, setDraft] = useState<string | null>(null);
  const shown = draft ?? String(value);
  const good = isGood(Number(shown));
  return (
    <>
      <input
        class="days"
        type="number"
        inputMode="numeric"
        aria-label={`Days worked a year, ${min} to ${max}`}
        aria-invalid={!good}
        min={min}
        max={max}
        step={1}
        value={shown}
        onInput={(event) => {
          const text = event.currentTarget.value;
          setDraft(text);
          if (isGood(Number(text))) onChange(Number(text));
        }}
        onBlur={() => setDraft(null)}
      />
      {good ? null : <span class="soft">{` ${min} to ${max} `}</span>}
    </>
  );
}

const isGood = (days: number): boolean => Number.isInteger(days) && days >= min && days <= max;
