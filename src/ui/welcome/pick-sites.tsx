import type { SiteMode } from '../../domain/settings';

/** A site as the first run offers it. */
export interface SiteChoice {
  readonly id: string;
  readonly name: string;
  readonly chosen: boolean;
}

export interface PickSitesProps {
  readonly sites: readonly SiteChoice[];
  readonly mode: Exclude<SiteMode, 'off'>;
  /** Sites whose permission the browser has not given yet, of those chosen. */
  readonly asks: number;
  readonly refused: boolean;
  readonly onSite: (id: string, chosen: boolean) => void;
  readonly onMode: (mode: Exclude<SiteMode, 'off'>) => void;
  /** Called straight from the press: the browser asks one question for all. */
  readonly onAllow: () => void;
}

/** Where Bandwise runs, and where it shows what it finds. */
export function PickSites({ sites, mode, asks, refused, onSite, onMode, onAllow }: PickSitesProps) {
  return (
    <section aria-label="Sites">
      <h2>1. Your sites</h2>
      <ul class="picks">
        {sites.map(({ id, name, chosen }) => (
          <li key={id}>
            <label class={chosen ? 'pick on' : 'pick'}>
              <input type="checkbox" checked={chosen} onChange={(event) => onSite(id, event.currentTarget.checked)} />
              {name}
            </label>
          </li>
        ))}
      </ul>
      {asks > 0 && (
        <p>
          <button type="button" class="main" onClick={onAllow}>
            Allow {asks} {asks === 1 ? 'site' : 'sites'}
          </button>{' '}
          <span class="soft">Your browser asks once, for all of them.</span>
        </p>
      )}
      <p role="status">{refused ? 'Your browser was not allowed to. The sites that were on stay on.' : ''}</p>
      <fieldset>
        <legend>Where should it appear?</legend>
        <label class="check">
          <input type="radio" name="mode" checked={mode === 'panel'} onChange={() => onMode('panel')} />
          <span>
            <b>On the page</b>, beside the posting. Some sites’ terms forbid anything laid over their pages; LinkedIn’s
            are reported to.
          </span>
        </label>
        <label class="check">
          <input type="radio" name="mode" checked={mode === 'side-panel'} onChange={() => onMode('side-panel')} />
          <span>
            <b>In the browser’s side panel only.</b> The page is read and left untouched: nothing is put on it.
          </span>
        </label>
      </fieldset>
    </section>
  );
}
