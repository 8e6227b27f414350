import { CARRIED, type CarriedStore, type SyncTrouble } from '../../domain/carried';

export interface SyncSectionProps {
  readonly sync: {
    readonly on: boolean;
    /** Why nothing could be carried, with what the browser said. */
    readonly trouble: { readonly kind: SyncTrouble; readonly reason: string } | null;
    /** True once both sides were found to be the same. */
    readonly isCarried: boolean;
    /** Whose version gave way to a newer one, and can be brought back. */
    readonly kept: Readonly<Record<CarriedStore, 'here' | 'elsewhere' | null>>;
  };
  readonly onSync: (on: boolean) => void;
  readonly onBringBack: (store: CarriedStore) => void;
  readonly onForget: (store: CarriedStore) => void;
}

const NAMES: Readonly<Record<CarriedStore, string>> = { profile: 'profile', settings: 'options' };
const ARE: Readonly<Record<CarriedStore, string>> = { profile: 'was', settings: 'were' };

const TROUBLES: Readonly<Record<SyncTrouble, (reason: string) => string>> = {
  'too-large': (reason) =>
    `Not carried: your browser’s account takes 100 kB, and this is more (${reason}). Nothing is lost here.`,
  busy: () => 'Not carried yet: your browser allows only so many changes a minute. It is tried again by itself.',
  refused: (reason) => `Not carried: the browser refused (${reason}). Nothing is lost here; it is tried again.`,
  'newer-version': () => 'Not carried: another device has a newer Bandwise. Update this one.',
  removed: () => 'Off: the copy in your account was removed, by another device or by you. All that was here is here.',
};

/** Carrying profile and options between devices: off until the user says so, with what it means. */
export function SyncSection({ sync, onSync, onBringBack, onForget }: SyncSectionProps) {
  const { on, trouble, isCarried, kept } = sync;
  const state = trouble ? TROUBLES[trouble.kind](trouble.reason) : on ? (isCarried ? 'Carried.' : 'Looking…') : '';
  return (
    <section aria-label="Your other devices">
      <h2>Your other devices</h2>
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
        <label for="sync">Carry my profile and these options to my other devices</label>
      </div>
      <p class="soft" id="sync-means">
        Your browser’s own account carries them, to browsers in which you are signed in with its sync switched on: they
        leave this device and lie with your browser’s maker. Bandwise itself still sends nothing. Postings that you
        opened or corrected stay here. Switched off, all that is here stays, and the copy in your account is removed,
        for every device.
      </p>
      <p role="status" class={trouble ? 'notice' : 'soft'} hidden={state === ''}>
        {state}
      </p>
      {CARRIED.map(
        (store) =>
          kept[store] && (
            <p key={store} class="row">
              <span>
                {kept[store] === 'here'
                  ? `This device’s ${NAMES[store]} ${ARE[store]} replaced by another device’s.`
                  : `Another device’s ${NAMES[store]} ${ARE[store]} replaced by this one’s.`}
              </span>
              <button type="button" class="link" onClick={() => onBringBack(store)}>
                Bring the other back<span class="hidden"> ({NAMES[store]})</span>
              </button>
              <button type="button" class="link" onClick={() => onForget(store)}>
                Forget it<span class="hidden"> ({NAMES[store]})</span>
              </button>
            </p>
          ),
      )}
    </section>
  );
}
