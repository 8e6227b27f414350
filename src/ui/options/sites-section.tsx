import { SITE_MODES } from '../../domain/model/settings';
import { t } from '../../locales/t';
import { modeWords } from '../../presentation/labels';
import { type AddedSite, CustomSiteForm } from './custom-site-form';
import { SiteList } from './site-list';
import { type SiteOption, SiteRow, type SiteRowProps } from './site-row';

export interface SitesSectionProps extends Omit<SiteRowProps, 'site'> {
  readonly sites: readonly SiteOption[];
  /** How well the sites that the user added could be read lately, taken together; null where none was read. */
  readonly ownHealth: string | null;
  /** The result for the site that was added last, since the page was opened. */
  readonly added: AddedSite | null;
  /** Called directly in the event, because browsers ask for a permission only during a user's action. */
  readonly onAddSite: (url: URL) => void;
}

/** All sites, where each is shown, and what the three modes mean. */
export function SitesSection({ sites, ownHealth, added, onAddSite, ...row }: SitesSectionProps) {
  const own = sites.filter(({ isOwn }) => isOwn);
  return (
    <section aria-label={t('common.sites')}>
      <h2>{t('common.sites')}</h2>
      <dl class="modes">
        {SITE_MODES.map((mode) => (
          <div key={mode}>
            <dt>{modeWords(mode).label}</dt>
            <dd>{modeWords(mode).means}</dd>
          </div>
        ))}
      </dl>
      <SiteList sites={sites.filter(({ isOwn }) => !isOwn)} {...row} />
      <h3>{t('options.sites.own')}</h3>
      {own.length === 0 && <p class="soft">{t('options.sites.noneYet')}</p>}
      <CustomSiteForm added={added} onAdd={onAddSite} />
      {ownHealth !== null && (
        <p class="soft">
          {ownHealth}{' '}
          <button
            type="button"
            class="link"
            aria-label={t('options.sites.reportOwn')}
            onClick={() => row.onReport('generic')}
          >
            {t('options.sites.report')}
          </button>
        </p>
      )}
      <ul class="sites">
        {own.map((site) => (
          <SiteRow key={site.id} site={site} {...row} />
        ))}
      </ul>
    </section>
  );
}
