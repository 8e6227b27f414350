import { DEFAULT_DAYS_A_YEAR } from '../../domain/model/settings';
import { t } from '../../locales/t';
import { DaysInput, type DaysInputProps } from '../controls/days-input';

/** The option for the days in a year that a day rate is multiplied by. */
export function DaysField(props: DaysInputProps) {
  return (
    <section aria-label={t('options.days.heading')}>
      <h2>{t('options.days.heading')}</h2>
      <div class="row">
        <span>{t('options.days.label')}</span>
        <DaysInput {...props} />
      </div>
      <p class="soft">{t('options.days.about', [DEFAULT_DAYS_A_YEAR])}</p>
    </section>
  );
}
