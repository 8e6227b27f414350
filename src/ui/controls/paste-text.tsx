import { useState } from 'preact/hooks';
import { t } from '../../locales/t';

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
