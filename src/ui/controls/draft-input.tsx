import { Component, type InputHTMLAttributes } from 'preact';

type Attributes = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'id' | 'class' | 'inputMode' | 'autoComplete' | 'aria-label'
>;

export interface DraftInputProps<T> extends Attributes {
  /** The value as text. */
  readonly text: string;
  /** undefined is "not a value": it is marked, and given to nobody. */
  readonly parse: (text: string) => T | undefined;
  readonly onChange: (value: T) => void;
  /** What is wanted, shown while what is typed is no value. */
  readonly hint?: string;
}

/**
 * A text field over a value: what is typed stays as typed until the field is left, and each text that is a value is given
 * on at once. A class, because the panel's bundle does without preact/hooks (1.4 kB gzipped on every page).
 */
export class DraftInput<T> extends Component<DraftInputProps<T>, { draft: string | null }> {
  override state: { draft: string | null } = { draft: null };

  override render() {
    const { text, parse, onChange, hint, ...attributes } = this.props;
    const shown = this.state.draft ?? text;
    const good = parse(shown) !== undefined;
    return (
      <>
        <input
          {...attributes}
          type="text"
          aria-invalid={!good}
          value={shown}
          onInput={({ currentTarget }) => {
            this.setState({ draft: currentTarget.value });
            const value = parse(currentTarget.value);
            if (value !== undefined) onChange(value);
          }}
          onBlur={() => this.setState({ draft: null })}
        />
        {!good && hint ? <span class="soft"> {hint}</span> : null}
      </>
    );
  }
}
