import { SYNCED_STORES, type SyncedStore, type SyncTrouble } from '../../domain/model/synced-stores';
import { t } from '../../locales/t';

export interface SyncSectionProps {
  readonly sync: {
    readonly on: boolean;
    /** Why nothing could be carried, with the browser's own message; null where all is well. */
    readonly trouble: { readonly kind: SyncTrouble; readonly reason: string } | null;
    /** True once this device and the browser's account were found to hold the same. */
    readonly isSynced: boolean;
    /** For each store, whose older version was replaced by a newer one and can be restored; null where none was. */
    readonly kept: Readonly<Record<SyncedStore, 'here' | 'elsewhere' | null>>;
  };
  readonly onSync: (on: boolean) => void;
  readonly onBringBack: (store: SyncedStore) => void;
  readonly onForget: (store: SyncedStore) => void;
}

const TROUBLES: Readonly<Record<SyncTrouble, (reason: string) => string>> = {
  'too-large': (reason) => t('options.sync.tooLarge', [reason]),
  busy: () => t('options.sync.busy'),
  refused: (reason) => t('options.sync.refused', [reason]),
  'newer-version': () => t('options.sync.newer'),
  removed: () => t('options.sync.removed'),
};

/** Switches on that profile and options are carried between devices, and says what that means. Off at first. */
export function SyncSection({ sync, onSync, onBringBack, onForget }: SyncSectionProps) {
  const { on, trouble, isSynced, kept } = sync;
  const state = trouble
    ? TROUBLES[trouble.kind](trouble.reason)
    : on
      ? t(`options.sync.${isSynced ? 'carried' : 'looking'}`)
      : '';
  return (
    <section aria-label={t('options.sync.heading')}>
      <h2>{t('options.sync.heading')}</h2>
      <div class="switch-row">
        <input
          id="sync"
          type="checkbox"
          role="switch"
          checked={on}
          aria-checked={on}
          aria-describedby="sync-means"
          onChange={(event) => onSync(event.currentTarget.checked)}
        />
        <label for="sync">{t('options.sync.switch')}</label>
      </div>
      <p class="soft" id="sync-means">
        {t('options.sync.about')}
      </p>
      <p role="status" class={trouble ? 'notice' : 'soft'} hidden={state === ''}>
        {state}
      </p>
      {SYNCED_STORES.map(
        (store) =>
          kept[store] && (
            <p key={store} class="row">
              <span>{t(`options.sync.${kept[store]}.${store}`)}</span>
              <button type="button" class="link" onClick={() => onBringBack(store)}>
                {t('options.sync.bringBack')}
                <span class="hidden"> {t(`options.sync.of.${store}`)}</span>
              </button>
              <button type="button" class="link" onClick={() => onForget(store)}>
                {t('options.sync.forget')}
                <span class="hidden"> {t(`options.sync.of.${store}`)}</span>
              </button>
            </p>
          ),
      )}
    </section>
  );
}
