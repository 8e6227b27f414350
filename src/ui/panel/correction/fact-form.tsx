import type { CorrectableFact, PostingCorrections } from '../../../domain/model/corrections';
import { t } from '../../../locales/t';
import { factOptions } from '../../../presentation/posting/fact-options';

export interface FactFormProps {
  readonly field: CorrectableFact;
  readonly label: string;
  readonly value: string | null;
  readonly onSave: (corrections: PostingCorrections) => void;
  readonly onCancel: () => void;
}

/** Corrects one fact by a choice among its possible values. */
export function FactForm({ field, label, value, onSave, onCancel }: FactFormProps) {
  const options = factOptions(field);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const { selectedIndex } = event.currentTarget.elements.namedItem('value') as HTMLSelectElement;
        // The options come from the lists that the types are made from, so the cast is safe.
        onSave({ [field]: options[selectedIndex]?.[0] ?? null } as PostingCorrections);
      }}
    >
      <select name="value" aria-label={label}>
        {options.map(([each, words]) => (
          <option key={words} selected={each === value}>
            {words}
          </option>
        ))}
      </select>
      <FormButtons onCancel={onCancel} />
    </form>
  );
}

/** The buttons Save and Cancel at the end of every form. */
export function FormButtons({ onCancel }: { onCancel: () => void }) {
  return (
    <>
      <button type="submit" class="small">
        {t('panel.correct.save')}
      </button>
      <button type="button" class="link" onClick={onCancel}>
        {t('common.cancel')}
      </button>
    </>
  );
}
