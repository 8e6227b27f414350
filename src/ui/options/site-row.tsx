import type { SiteMode } from '../../domain/model/settings';
import { t } from '../../locales/t';
import { ModeSelect } from '../controls/mode-select';
import { BadgeSwitch } from './badge-switch';

/** A site as the options page shows it. */
export interface SiteOption {
  readonly id: string;
  readonly name: string;
  /** Where the site is, for people to read ("linkedin.com/jobs"). */
  readonly address: string;
  /** What else a user may search for it by: its addresses in full. Left out for a site that the user added. */
  readonly patterns?: string;
  /** What the user chose, or the site's own default. */
  readonly mode: SiteMode;
  /** `refused`: the browser has just asked, and the user said no. */
  readonly permission: 'granted' | 'missing' | 'refused';
  /** How well its latest postings could be read, in a sentence; null where none was read yet. */
  readonly health: string | null;
  /** Whether its file was held against real pages, in a sentence; null for a site that the user added. */
  readonly checked: string | null;
  /** Under what it is listed while it is off. */
  readonly group: 'board' | 'employers-system' | 'careers-page';
  /** True for a site that the user added. Only such a site can be removed. */
  readonly isOwn: boolean;
  /** Whether the cards of its lists have badges; left out for a site whose lists Bandwise does not read. */
  readonly badges?: boolean;
}

export interface SiteRowProps {
  readonly site: SiteOption;
  /** Called directly in the event, because browsers ask for a permission only during a user's action. */
  readonly onSite: (id: string, mode: SiteMode) => void;
  readonly onRemove: (id: string) => void;
  readonly onBadges: (id: string, on: boolean) => void;
  /** Shows a report on how well the site could be read. */
  readonly onReport: (id: string) => void;
}

const stateWords = ({ mode, permission }: SiteOption): string => {
  if (permission === 'refused') return t('options.site.refused');
  // What "off" means is said once above the list, because most sites are off.
  if (mode === 'off') return '';
  return permission === 'granted' ? '' : t('options.site.noAccess');
};

/** One site: where it is shown, what that means, and how well it could be read. */
export function SiteRow({ site, onSite, onRemove, onBadges, onReport }: SiteRowProps) {
  const { id, name, address, mode, permission, health, checked, isOwn } = site;
  return (
    <li>
      <div>
        <label for={`site-${id}`}>{name}</label> <span class="soft">{address !== name && address}</span>
        <p class="soft" id={`site-${id}-state`}>
          {stateWords(site)} {health} {checked}{' '}
          {mode !== 'off' && permission === 'missing' && (
            <button type="button" class="link" onClick={() => onSite(id, mode)}>
              {t('options.site.giveAccess', [name])}
            </button>
          )}
          {health !== null && (
            <button
              type="button"
              class="link"
              aria-label={t('options.site.report', [name])}
              onClick={() => onReport(id)}
            >
              {t('options.sites.report')}
            </button>
          )}
          {isOwn && (
            <button type="button" class="link" aria-label={t('common.remove', [name])} onClick={() => onRemove(id)}>
              {t('options.site.remove')}
            </button>
          )}
        </p>
        {mode === 'panel' && site.badges !== undefined && (
          <BadgeSwitch id={id} name={name} on={site.badges} onBadges={onBadges} />
        )}
      </div>
      <ModeSelect
        id={`site-${id}`}
        mode={mode}
        describedBy={`site-${id}-state`}
        onMode={(chosen) => onSite(id, chosen)}
      />
    </li>
  );
}
