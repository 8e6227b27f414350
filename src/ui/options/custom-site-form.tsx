import { useState } from 'preact/hooks';
import { t } from '../../locales/t';
import { parseAddress } from '../controls/parse-input';

/** The result of adding a site. */
export interface AddedSite {
  /** `known`: Bandwise has a file for this site, and it is in the list. `refused`: the user denied the permission. */
  readonly kind: 'added' | 'known' | 'refused';
  readonly name: string;
}

export interface CustomSiteFormProps {
  readonly added: AddedSite | null;
  /** Called directly in the submit event, because browsers ask for a permission only during a user's action. */
  readonly onAdd: (url: URL) => void;
}

/** Adds a site by its address. A wrong address is reported when the form is sent, not while the user types. */
export function CustomSiteForm({ added, onAdd }: CustomSiteFormProps) {
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const url = parseAddress(text);
        setWrong(!url);
        if (!url) return;
        onAdd(url);
        setText('');
      }}
    >
      <label for="own-site">{t('options.addSite.label')}</label>
      <div class="row">
        <input
          id="own-site"
          type="text"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          placeholder="careers.example.com"
          aria-invalid={isWrong}
          aria-describedby="own-site-said"
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setWrong(false);
          }}
        />
        <button type="submit" disabled={text.trim() === ''}>
          {t('options.addSite.add')}
        </button>
      </div>
      <p id="own-site-said" class="soft" role="status">
        {isWrong ? t('options.addSite.wrong') : added ? t(`options.addSite.${added.kind}`, [added.name]) : ''}
      </p>
    </form>
  );
}
