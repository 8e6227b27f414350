import { t } from '../../locales/t';
import { capitalise } from '../../presentation/sentence';

export interface ChoiceFieldProps<T extends string> {
  readonly label: string;
  readonly value: T | null;
  readonly options: readonly T[];
  readonly labelOf: (option: T) => string;
  readonly onChange: (value: T | null) => void;
  readonly wide?: boolean;
}

/** A choice of one option, or of none ("Not said"). */
export function ChoiceField<T extends string>({ label, value, options, labelOf, onChange, wide }: ChoiceFieldProps<T>) {
  return (
    <label class={wide ? 'wide' : ''}>
      <span class="soft">{label}</span>
      <select
        value={value ?? ''}
        onChange={(event) => onChange(options.find((option) => option === event.currentTarget.value) ?? null)}
      >
        <option value="">{t('popup.notSaid')}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {capitalise(labelOf(option))}
          </option>
        ))}
      </select>
    </label>
  );
}
