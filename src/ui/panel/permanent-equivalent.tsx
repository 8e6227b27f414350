import type { PayComparison } from '../../domain/comparison/comparison';
import { positionPhrase, referenceName } from '../../words/band-words';
import { formatRange } from '../../words/money';
import { capitalise } from '../../words/sentence';
import { DaysInput } from '../days-input';

type Stated = Extract<PayComparison, { kind: 'stated' }>;

export interface PermanentEquivalentProps {
  /** The day rate. */
  readonly from: Stated['amounts'];
  readonly equivalent: NonNullable<Stated['permanentEquivalent']>;
  readonly daysAYear: number;
  readonly onDaysAYear: (daysAYear: number) => void;
}

/** A day rate as a salary: the sum in full, its days a year open to change, and where that would lie among salaries. */
export function PermanentEquivalent({ from, equivalent, daysAYear, onDaysAYear }: PermanentEquivalentProps) {
  const { amounts, position, choice } = equivalent;
  return (
    <>
      <h4>As a permanent salary, by rule of thumb</h4>
      <p>
        {formatRange(from, 'full')} × <DaysInput value={daysAYear} onChange={onDaysAYear} /> days a year ={' '}
        <b>{formatRange(amounts, 'full')}</b>
      </p>
      <p class="soft">
        {capitalise(positionPhrase(position, referenceName(choice, position.referenceKind, true)))}. A contractor pays
        for holidays, sick days and pension out of it.
      </p>
    </>
  );
}
