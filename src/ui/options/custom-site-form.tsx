import { useState } from 'preact/hooks';
import { t } from '../../locales/t';
import { parseAddress } from '../controls/parse-input';

/** What came of adding a site. */
export interface AddedSite {
  /** `known`: it has a file, and stands in the list. `refused`: the browser was not allowed to give access. */
  readonly kind: 'added' | 'known' | 'refused';
  readonly name: string;
}

export interface CustomSiteFormProps {
  readonly added: AddedSite | null;
  /** Called straight from the press, so that the browser may be asked for permission. */
  readonly onAdd: (url: URL) => void;
}

/** Adds a site by its address. What is no address is said when the form is sent, not while it is typed. */
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
