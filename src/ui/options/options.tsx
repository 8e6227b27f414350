import type { Source } from '../../domain/market/market';
import type { CardRules } from '../../domain/model/card-rules';
import type { Settings } from '../../domain/model/settings';
import type { TakeHomeSettings } from '../../domain/model/take-home-settings';
import type { DaysAYear } from '../../domain/model/units';
import { t } from '../../locales/t';
import { type Notice, NoticeBox } from '../controls/notice';
import { UnconfirmedSites, type UnconfirmedSitesProps } from '../controls/unconfirmed-sites';
import { CardRulesField } from './card-rules-field';
import { DaysField } from './days-field';
import { ShortcutsSection, type ShortcutsSectionProps } from './shortcuts-section';
import { SitesSection, type SitesSectionProps } from './sites-section';
import { SourcesList } from './sources-list';
import { SyncSection, type SyncSectionProps } from './sync-section';
import { TakeHomeField } from './take-home-field';
import { YourData, type YourDataProps } from './your-data';

export interface OptionsProps extends YourDataProps, SitesSectionProps, ShortcutsSectionProps, SyncSectionProps {
  readonly settings: Settings;
  readonly sources: readonly Source[];
  /** Today as YYYY-MM-DD. Figures older than 12 months are marked. */
  readonly today: string;
  readonly version: string;
  readonly notice: Notice | null;
  /** Set while choices of sites were lost and the user has not said yet what holds instead. */
  readonly unconfirmedSites?: UnconfirmedSitesProps | null;
  readonly onDaysAYear: (daysAYear: DaysAYear) => void;
  readonly onRules: (rules: CardRules) => void;
  readonly onTakeHome: (takeHome: TakeHomeSettings) => void;
}

/** What Bandwise never does, as keys of the messages. */
const NEVER = ['sends', 'runs', 'acts', 'pretends'] as const;

/** A text file that the build puts beside the pages (src/tools/build/third-party). */
const LICENCES = '/THIRD-PARTY.txt';

/** The options page: sites, rules for cards, pay, shortcuts, data, sync and sources. */
export function Options(props: OptionsProps) {
  const { settings, sources, today, version, notice, onDaysAYear, onRules, onTakeHome } = props;
  return (
    <main class="options">
      <h1>{t('options.heading')}</h1>
      {notice && <NoticeBox notice={notice} />}
      {props.unconfirmedSites && <UnconfirmedSites {...props.unconfirmedSites} />}
      <SitesSection {...props} />
      <CardRulesField rules={settings.cardRules} onRules={onRules} />
      <DaysField value={settings.daysAYear} onChange={onDaysAYear} />
      <TakeHomeField value={settings.takeHome} onChange={onTakeHome} />
      <ShortcutsSection {...props} />
      <YourData {...props} isSynced={props.sync.on} />
      <SyncSection {...props} />
      <section aria-label={t('options.never.heading')}>
        <h2>{t('options.never.heading')}</h2>
        <ul class="plain">
          {NEVER.map((line) => (
            <li key={line}>{t(`options.never.${line}`)}</li>
          ))}
        </ul>
      </section>
      <SourcesList sources={sources} today={today} />
      <p class="soft row">
        {t('options.version', [version])}
        <a href={LICENCES} target="_blank" rel="noopener noreferrer">
          {t('options.licences')}
        </a>
      </p>
    </main>
  );
}
