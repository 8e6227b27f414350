import { DAYS_A_YEAR_RANGE } from '../../domain/model/settings';
import type { DaysAYear } from '../../domain/model/units';
import { t } from '../../locales/t';
import { DraftInput } from './draft-input';
import { parseDays } from './parse-input';

const { min, max } = DAYS_A_YEAR_RANGE;

export interface DaysInputProps {
  readonly value: number;
  readonly onChange: (daysAYear: DaysAYear) => void;
}

/** A field for the days in a year that a day rate is multiplied by. Each whole number in range is given on at once. */
export function DaysInput({ value, onChange }: DaysInputProps) {
  return (
    <DraftInput
      class="days"
      inputMode="numeric"
      aria-label={t('common.daysAYear', [min, max])}
      text={String(value)}
      parse={parseDays}
      onChange={onChange}
      hint={t('common.fromTo', [min, max])}
    />
  );
}
