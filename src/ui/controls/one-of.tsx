export interface OneOfProps<T extends string> {
  readonly id: string;
  readonly label: string;
  readonly value: T | null;
  readonly options: readonly T[];
  readonly labelOf: (option: T) => string;
  /** The label of choosing nothing; left out where one option must be chosen. */
  readonly none?: string;
  readonly onChange: (value: T | null) => void;
}

/** A labelled row in which one option is chosen from a list. */
export function OneOf<T extends string>({ id, label, value, options, labelOf, none, onChange }: OneOfProps<T>) {
  return (
    <div class="row">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="one-of"
        value={value ?? ''}
        onChange={(event) => onChange(options.find((option) => option === event.currentTarget.value) ?? null)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option} value={option}>
            {labelOf(option)}
          </option>
        ))}
      </select>
    </div>
  );
}
