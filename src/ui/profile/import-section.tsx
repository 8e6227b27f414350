import { useEffect, useRef, useState } from 'preact/hooks';
import type { Taken } from '../../domain/cv/add-to-profile';
import type { ProfileDraft } from '../../domain/cv/profile-draft';
import type { Profile } from '../../domain/model/profile';
import { t } from '../../locales/t';
import { Review } from './review';

/** The stage that an import has reached. */
export type ImportState =
  | { readonly kind: 'none' }
  /** `seconds`: after how many the reading stops by itself. */
  | { readonly kind: 'reading'; readonly name: string; readonly seconds: number }
  | { readonly kind: 'refused'; readonly reason: string }
  /** `cut` says that the document has more than was read; none where it was read whole. */
  | { readonly kind: 'review'; readonly name: string; readonly draft: ProfileDraft; readonly cut?: string | null }
  | { readonly kind: 'added'; readonly words: string; readonly onUndo: () => void };

export interface ImportSectionProps {
  readonly state: ImportState;
  readonly profile: Profile;
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
  /** Stops reading the file, or leaves the review. */
  readonly onCancel: () => void;
  readonly onTake: (taken: Taken) => void;
}

const ACCEPTED = '.pdf,.docx,.txt,.md,.json,.zip,.csv';

/** Imports a profile from a document that the user already has: one press, then a review of what was found. */
export function ImportSection(props: ImportSectionProps) {
  const { state, profile, onFile, onCancel, onTake } = props;
  const [isDragOver, setDragOver] = useState(false);
  if (state.kind === 'review') {
    return (
      <section aria-label={t('profile.import.label')}>
        <h2>{t('profile.import.found', [state.name])}</h2>
        {state.cut && <p class="notice">{state.cut}</p>}
        <Review draft={state.draft} profile={profile} onTake={onTake} onCancel={onCancel} />
      </section>
    );
  }
  return (
    <section aria-label={t('profile.import.label')}>
      <h2>{t('profile.import.heading')}</h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is optional; the button inside does the same */}
      <div
        class={isDragOver ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setDragOver(true);
        }}
        onDragLeave={() => setDragOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setDragOver(false);
          const file = event.dataTransfer?.files[0];
          if (file) onFile(file);
        }}
      >
        {state.kind === 'reading' ? <Reading {...state} onCancel={onCancel} /> : <Choice {...props} />}
      </div>
      <div role="status">
        {state.kind === 'refused' && (
          <p class="notice">
            <b>{t('common.notImported')}</b> {state.reason}
          </p>
        )}
        {state.kind === 'added' && (
          <p>
            {state.words}{' '}
            <button type="button" class="link" onClick={state.onUndo}>
              {t('common.undo')}
            </button>
          </p>
        )}
      </div>
    </section>
  );
}

interface ReadingProps {
  readonly name: string;
  readonly seconds: number;
  readonly onCancel: () => void;
}

function Reading({ name, seconds, onCancel }: ReadingProps) {
  const cancel = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone, so the focus moves to the one that stops what it began.
  useEffect(() => cancel.current?.focus(), []);
  return (
    <>
      <p role="status">{t('profile.import.reading', [name])}</p>
      <progress aria-label={t('profile.import.readingBar', [name])} />
      <p class="row">
        <button ref={cancel} type="button" onClick={onCancel}>
          {t('common.cancel')}
        </button>
        <span class="soft">{t('profile.import.limit', [seconds])}</span>
      </p>
    </>
  );
}

function Choice({ onFile, onText }: Pick<ImportSectionProps, 'onFile' | 'onText'>) {
  const file = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  return (
    <>
      <p>
        <button type="button" class="main" onClick={() => file.current?.click()}>
          {t('profile.import.choose')}
        </button>{' '}
        <span class="soft">{t('profile.import.drop')}</span>
      </p>
      <p class="soft">{t('profile.import.about')}</p>
      <input
        ref={file}
        type="file"
        accept={ACCEPTED}
        aria-label={t('profile.import.file')}
        hidden
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          if (chosen) onFile(chosen);
          // Without this, choosing the same file again would fire no change event.
          event.currentTarget.value = '';
        }}
      />
      <details>
        <summary>{t('profile.import.paste')}</summary>
        <label class="hidden" for="pasted">
          {t('profile.import.pasteLabel')}
        </label>
        <textarea id="pasted" rows={6} value={text} onInput={(event) => setText(event.currentTarget.value)} />
        <button type="button" disabled={text.trim() === ''} onClick={() => onText(text)}>
          {t('profile.import.find')}
        </button>
      </details>
    </>
  );
}
