import type { SiteMode } from '../../domain/model/settings';
import { keyOf } from '../../locales/key-of';
import { t } from '../../locales/t';
import { modeWords } from '../../presentation/labels';

/** A site as the first-run page offers it. */
export interface SiteChoice {
  readonly id: string;
  readonly name: string;
  readonly chosen: boolean;
  /** Folded, because few users start with it: an employers' system or careers page that is off at first. */
  readonly isFurther: boolean;
}

export interface PickSitesProps {
  readonly sites: readonly SiteChoice[];
  readonly mode: Exclude<SiteMode, 'off'>;
  /** How many of the chosen sites still need a permission. */
  readonly permissionsMissing: number;
  /** The result of the last choice: the user denied the permission, or the browser did not store the choice. */
  readonly state: 'idle' | 'refused' | 'not-saved';
  readonly onSite: (id: string, chosen: boolean) => void;
  readonly onMode: (mode: Exclude<SiteMode, 'off'>) => void;
  /** Called directly in the click event, as browsers demand. The browser asks one question for all sites. */
  readonly onAllow: () => void;
}

const MODES = ['panel', 'side-panel'] as const;

/** Chooses the sites that Bandwise reads, and where it shows the result. */
export function PickSites({ sites, mode, permissionsMissing, state, onSite, onMode, onAllow }: PickSitesProps) {
  const further = sites.filter(({ isFurther }) => isFurther);
  return (
    <section aria-label={t('common.sites')}>
      <h2>{t('welcome.sites.heading')}</h2>
      <Picks sites={sites.filter(({ isFurther }) => !isFurther)} onSite={onSite} />
      {further.length > 0 && (
        <details>
          <summary>{t('welcome.sites.further', [further.length])}</summary>
          <Picks sites={further} onSite={onSite} />
        </details>
      )}
      {permissionsMissing > 0 && (
        <p>
          <button type="button" class="main" onClick={onAllow}>
            {t('welcome.sites.allow', permissionsMissing)}
          </button>{' '}
          <span class="soft">{t('welcome.sites.asksOnce')}</span>
        </p>
      )}
      <p role="status">{state !== 'idle' && t(`welcome.sites.${keyOf(state)}`)}</p>
      <fieldset>
        <legend>{t('welcome.sites.where')}</legend>
        {MODES.map((each) => (
          <label class="check" key={each}>
            <input type="radio" name="mode" checked={mode === each} onChange={() => onMode(each)} />
            <span>
              <b>{modeWords(each).label}.</b> {modeWords(each).means}
            </span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}

function Picks({ sites, onSite }: Pick<PickSitesProps, 'sites' | 'onSite'>) {
  return (
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
  );
}
