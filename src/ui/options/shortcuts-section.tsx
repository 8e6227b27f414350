import { t } from '../../locales/t';
/** A shortcut as the browser has it now. */
export interface Shortcut {
  /** What it does ("Open or fold up the panel"). */
  readonly does: string;
  /** "Alt+Shift+J"; empty where the user took it away or another extension has it. */
  readonly keys: string;
}

export interface ShortcutsSectionProps {
  readonly shortcuts: readonly Shortcut[];
  /** Opens the browser's own page for shortcuts; null where we may not. */
  readonly onChangeShortcuts: (() => void) | null;
  /** Where the browser's page for shortcuts is, in words. */
  readonly changedAt: string;
}

/** The shortcuts and where to change them: that is the browser's to do. */
export function ShortcutsSection({ shortcuts, onChangeShortcuts, changedAt }: ShortcutsSectionProps) {
  return (
    <section aria-label={t('options.keys.heading')}>
      <h2>{t('options.keys.heading')}</h2>
      <ul class="shortcuts">
        {shortcuts.map(({ does, keys }) => (
          <li key={does}>
            <span>{does}</span> {keys ? <kbd>{keys}</kbd> : <span class="soft">{t('options.keys.none')}</span>}
          </li>
        ))}
      </ul>
      <p class="soft">
        {t('options.keys.about', [changedAt])}{' '}
        {onChangeShortcuts && (
          <button type="button" class="link" onClick={onChangeShortcuts}>
            {t('options.keys.change')}
          </button>
        )}
      </p>
    </section>
  );
}
