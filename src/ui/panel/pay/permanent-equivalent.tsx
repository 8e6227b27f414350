import type { PermanentEquivalent as Equivalent } from '../../../domain/comparison/result/comparison';
import type { DaysAYear } from '../../../domain/model/units';
import { t } from '../../../locales/t';
import { formatRange } from '../../../presentation/money';
import { positionPhrase } from '../../../presentation/pay/band-words';
import { capitalise } from '../../../presentation/sentence';
import { DaysInput } from '../../controls/days-input';
import { elementsIn } from '../../controls/elements-in';

export interface PermanentEquivalentProps {
  readonly equivalent: Equivalent;
  readonly daysAYear: DaysAYear;
  /** Left out where the number cannot be changed. */
  readonly onDaysAYear?: ((daysAYear: DaysAYear) => void) | undefined;
}

/** A day rate as a salary: the whole sum, a field for its days a year, and where the result lies among salaries. */
export function PermanentEquivalent({ equivalent, daysAYear, onDaysAYear }: PermanentEquivalentProps) {
  const { from, amounts, position, choice } = equivalent;
  return (
    <>
      <p>
        {elementsIn(
          (days, salary) => t('panel.pay.equivalent', [formatRange({ amount: from }, 'full'), days, salary]),
          onDaysAYear ? <DaysInput value={daysAYear} onChange={onDaysAYear} /> : <span>{daysAYear}</span>,
          <b>{formatRange({ amount: amounts }, 'full')}</b>,
        )}
      </p>
      <p class="soft">
        {t('sentence.one', [capitalise(positionPhrase(position, choice, 'permanent'))])} {t('panel.pay.outOfIt')}
      </p>
    </>
  );
}
