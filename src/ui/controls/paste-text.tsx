import { useState } from 'preact/hooks';
import { t } from '../../locales/t';

export interface PasteTextProps {
  /** Called with the text that was pasted or typed, never with blanks alone. */
  readonly onText: (text: string) => void;
  /** Whether the field starts expanded. */
  readonly startsExpanded?: boolean;
}

/** A field for the text of a posting. It works for every page that Bandwise cannot read. */
export function PasteText({ onText, startsExpanded = false }: PasteTextProps) {
  const [text, setText] = useState('');
  return (
    <details class="paste" open={startsExpanded}>
      <summary>{t('common.paste.summary')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim()) onText(text);
        }}
      >
        <textarea
          aria-label={t('common.paste.label')}
          placeholder={t('common.paste.hint')}
          rows={6}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" disabled={!text.trim()}>
          {t('common.paste.read')}
        </button>
      </form>
    </details>
  );
}
