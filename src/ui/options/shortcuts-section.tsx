import { t } from '../../locales/t';

/** A keyboard shortcut as it is now set in the browser. */
export interface Shortcut {
  /** What the shortcut does ("Open the side panel"). */
  readonly does: string;
  /** "Alt+Shift+J"; empty where the user removed the shortcut or another extension has taken it. */
  readonly keys: string;
}

export interface ShortcutsSectionProps {
  readonly shortcuts: readonly Shortcut[];
  /** Opens the browser's own page for shortcuts; null where extensions may not open it. */
  readonly onChangeShortcuts: (() => void) | null;
  /** Where the browser's page for shortcuts is: an address, or a way through its menus. */
  readonly changedAt: string;
}

/** Lists the shortcuts and says where to change them. Only the browser can change a shortcut. */
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
