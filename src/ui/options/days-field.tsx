import { DAYS_A_YEAR_RANGE, DEFAULT_DAYS_A_YEAR } from '../../domain/settings';
import { parseDays } from '../parse-days';
import { useDraft } from '../use-draft';

const { min, max } = DAYS_A_YEAR_RANGE;

/** The days a year that a day rate is multiplied by. */
export function DaysField({ value, onChange }: { value: number; onChange: (daysAYear: number) => void }) {
  const { good, props } = useDraft(String(value), parseDays, onChange);
  return (
    <section aria-label="Day rates">
      <h2>Day rates</h2>
      <div class="row">
        <label for="days">Days worked a year</label>
        <input class="days" id="days" type="number" min={min} max={max} aria-invalid={!good} {...props} />
        <span class="soft">
          {good ? `${DEFAULT_DAYS_A_YEAR} unless you say otherwise` : `A whole number from ${min} to ${max}`}
        </span>
      </div>
      <p class="soft">A day rate times this many days is shown as its permanent equivalent, a rule of thumb.</p>
    </section>
  );
}
