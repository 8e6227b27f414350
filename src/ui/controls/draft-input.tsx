import { Component, type InputHTMLAttributes } from 'preact';

type Attributes = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'id' | 'class' | 'inputMode' | 'autoComplete' | 'aria-label'
>;

export interface DraftInputProps<T> extends Attributes {
  /** The value as text. */
  readonly text: string;
  /** Returns undefined where the text is not a value. The field is then marked and `onChange` is not called. */
  readonly parse: (text: string) => T | undefined;
  readonly onChange: (value: T) => void;
  /** Says what may be typed. Shown while the text is not a value. */
  readonly hint?: string;
}

/**
 * A text field for a value. The text stays as the user typed it until the field loses focus, and each text that is a
 * value is given on at once. This is a class because the panel's bundle leaves out preact/hooks, which would cost every
 * page 1.4 kB gzipped.
 */
export class DraftInput<T> extends Component<DraftInputProps<T>, { draft: string | null }> {
  override state: { draft: string | null } = { draft: null };

  override render() {
    const { text, parse, onChange, hint, ...attributes } = this.props;
    const shown = this.state.draft ?? text;
    const isValid = parse(shown) !== undefined;
    return (
      <>
        <input
          {...attributes}
          type="text"
          aria-invalid={!isValid}
          value={shown}
          onInput={({ currentTarget }) => {
            this.setState({ draft: currentTarget.value });
            const value = parse(currentTarget.value);
            if (value !== undefined) onChange(value);
          }}
          onBlur={() => this.setState({ draft: null })}
        />
        {!isValid && hint ? <span class="soft"> {hint}</span> : null}
      </>
    );
  }
}
