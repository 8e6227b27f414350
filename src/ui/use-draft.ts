import { useState } from 'preact/hooks';

/**
 * A text field over a value: what is typed stays as typed until the field is left, each text that `parse` understands is
 * given on at once, and what it does not understand (undefined) is marked and given to nobody.
 */
export function useDraft<T>(text: string, parse: (text: string) => T | undefined, onChange: (value: T) => void) {
  const [draft, setDraft] = useState<string | null>(null);
  const shown = draft ?? text;
  return {
    good: parse(shown) !== undefined,
    props: {
      value: shown,
      onInput: (event: { currentTarget: HTMLInputElement }) => {
        const typed = event.currentTarget.value;
        setDraft(typed);
        const value = parse(typed);
        if (value !== undefined) onChange(value);
      },
      onBlur: () => setDraft(null),
    },
  };
}
