import { DEFAULT_DAYS_A_YEAR } from '../../domain/settings';
import { DaysInput, type DaysInputProps } from '../days-input';

/** The days a year that a day rate is multiplied by. */
export function DaysField(props: DaysInputProps) {
  return (
    <section aria-label="Day rates">
      <h2>Day rates</h2>
      <div class="row">
        <span>Days worked a year</span>
        <DaysInput {...props} />
      </div>
      <p class="soft">
        A day rate times this many days is shown as its permanent equivalent, a rule of thumb. {DEFAULT_DAYS_A_YEAR}{' '}
        unless you say otherwise.
      </p>
    </section>
  );
}
