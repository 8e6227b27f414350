import type { PayComparison } from '../../../domain/comparison/result/comparison';
import type { DaysAYear } from '../../../domain/model/units';
import { t } from '../../../locales/t';
import { formatRange } from '../../../presentation/money';
import { positionPhrase, referenceName } from '../../../presentation/pay/band-words';
import { capitalise } from '../../../presentation/sentence';
import { DaysInput } from '../../controls/days-input';
import { elementsIn } from '../../controls/elements-in';

type Stated = Extract<PayComparison, { kind: 'stated' }>;

export interface PermanentEquivalentProps {
  /** The stated day rate. */
  readonly from: Stated['amounts'];
  readonly equivalent: NonNullable<Stated['permanentEquivalent']>;
  readonly daysAYear: DaysAYear;
  readonly onDaysAYear: (daysAYear: DaysAYear) => void;
}

/** A day rate as a salary: the whole sum, a field for its days a year, and where the result lies among salaries. */
export function PermanentEquivalent({ from, equivalent, daysAYear, onDaysAYear }: PermanentEquivalentProps) {
  const { amounts, position, choice } = equivalent;
  return (
    <>
      <h4>{t('panel.pay.permanent')}</h4>
      <p>
        {elementsIn(
          (days, salary) => t('panel.pay.equivalent', [formatRange({ amount: from }, 'full'), days, salary]),
          <DaysInput value={daysAYear} onChange={onDaysAYear} />,
          <b>{formatRange({ amount: amounts }, 'full')}</b>,
        )}
      </p>
      <p class="soft">
        {t('sentence.one', [capitalise(positionPhrase(position, referenceName(choice, position.referenceKind, true)))])}{' '}
        {t('panel.pay.outOfIt')}
      </p>
    </>
  );
}
