import { useState } from 'preact/hooks';

export interface PasteTextProps {
  /** Called with what was pasted or typed, never with a blank. */
  readonly onText: (text: string) => void;
  /** Whether the field is open from the start. */
  readonly open?: boolean;
}

/** A field for a posting's words: the way on for every page that cannot be read. */
export function PasteText({ onText, open = false }: PasteTextProps) {
  const [text, setText] = useState('');
  return (
    <details class="paste" open={open}>
      <summary>Paste a posting’s text</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim()) onText(text);
        }}
      >
        <textarea
          aria-label="The posting’s text"
          placeholder="Title, pay and the whole advert: what stands in it is read here, in your browser."
          rows={6}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" disabled={!text.trim()}>
          Read this text
        </button>
      </form>
    </details>
  );
}
