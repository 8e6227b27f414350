import { useRef, useState } from 'preact/hooks';
import type { Taken } from '../../domain/cv/add-to-profile';
import type { ProfileDraft } from '../../domain/cv/profile-draft';
import type { Profile } from '../../domain/profile';
import { Review } from './review';

/** Where an import stands. */
export type ImportState =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'review'; readonly name: string; readonly draft: ProfileDraft }
  | { readonly kind: 'added'; readonly words: string; readonly onUndo: () => void };

export interface ImportSectionProps {
  readonly state: ImportState;
  readonly profile: Profile;
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
  /** Stops the reading, or puts the review away. */
  readonly onCancel: () => void;
  readonly onTake: (taken: Taken) => void;
}

const ACCEPTED = '.pdf,.docx,.txt,.md,.json,.zip,.csv';

/** Brings a profile in from what people have already: one press, then a look at what was found. */
export function ImportSection(props: ImportSectionProps) {
  const { state, profile, onFile, onCancel, onTake } = props;
  const [isOver, setOver] = useState(false);
  if (state.kind === 'review') {
    return (
      <section aria-label="Import">
        <h2>Found in {state.name}</h2>
        <Review draft={state.draft} profile={profile} onTake={onTake} onCancel={onCancel} />
      </section>
    );
  }
  return (
    <section aria-label="Import">
      <h2>Start from what you have</h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the button inside does the same */}
      <div
        class={isOver ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const file = event.dataTransfer?.files[0];
          if (file) onFile(file);
        }}
      >
        {state.kind === 'reading' ? <Reading name={state.name} onCancel={onCancel} /> : <Choice {...props} />}
      </div>
      <div role="status">
        {state.kind === 'refused' && (
          <p class="notice">
            <b>Not imported; nothing was changed.</b> {state.reason}
          </p>
        )}
        {state.kind === 'added' && (
          <p>
            {state.words}{' '}
            <button type="button" class="link" onClick={state.onUndo}>
              Undo
            </button>
          </p>
        )}
      </div>
    </section>
  );
}

function Reading({ name, onCancel }: { name: string; onCancel: () => void }) {
  return (
    <>
      <p role="status">Reading {name}…</p>
      <progress aria-label={`Reading ${name}`} />
      <button type="button" onClick={onCancel}>
        Stop
      </button>
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
          Choose a CV or export
        </button>{' '}
        <span class="soft">or drop it here</span>
      </p>
      <p class="soft">
        A CV as PDF, Word or text; LinkedIn’s data export (the zip, or its Skills.csv); a JSON Resume. It is read on
        this device, for skills and roles alone, and not kept.
      </p>
      <input
        ref={file}
        type="file"
        accept={ACCEPTED}
        aria-label="CV or export to read"
        hidden
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          if (chosen) onFile(chosen);
          // Choosing the same file again must count as a change.
          event.currentTarget.value = '';
        }}
      />
      <details>
        <summary>Paste text instead</summary>
        <label class="hidden" for="pasted">
          Text of your CV
        </label>
        <textarea id="pasted" rows={6} value={text} onInput={(event) => setText(event.currentTarget.value)} />
        <button type="button" disabled={text.trim() === ''} onClick={() => onText(text)}>
          Find my skills
        </button>
      </details>
    </>
  );
}
