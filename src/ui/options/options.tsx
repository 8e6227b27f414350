import type { CardRules } from '../../domain/card-rules';
import type { Source } from '../../domain/market/market';
import type { Settings } from '../../domain/settings';
import type { TakeHomeSettings } from '../../domain/take-home/take-home-settings';
import { type Notice, NoticeBox } from '../notice';
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
  /** YYYY-MM-DD: figures older than 12 months are marked. */
  readonly today: string;
  readonly version: string;
  readonly notice: Notice | null;
  readonly onDaysAYear: (daysAYear: number) => void;
  readonly onRules: (rules: CardRules) => void;
  readonly onTakeHome: (takeHome: TakeHomeSettings) => void;
}

const NEVER = [
  'It never sends anything: it makes no network requests, and has no account and no tracking.',
  'It never runs on a site that is off, and reads no page of any other site unless you ask it to.',
  'It never clicks, types, applies or scrolls for you, and changes nothing in the posting.',
  'It never shows an estimate as if the employer had stated it.',
];

/** The options page. */
export function Options(props: OptionsProps) {
  const { settings, sources, today, version, notice, onDaysAYear, onRules, onTakeHome } = props;
  return (
    <main class="options">
      <h1>Bandwise options</h1>
      {notice && <NoticeBox notice={notice} />}
      <SitesSection {...props} />
      <CardRulesField rules={settings.cardRules} onRules={onRules} />
      <DaysField value={settings.daysAYear} onChange={onDaysAYear} />
      <TakeHomeField value={settings.takeHome} onChange={onTakeHome} />
      <ShortcutsSection {...props} />
      <YourData {...props} isCarried={props.sync.on} />
      <SyncSection {...props} />
      <section aria-label="What Bandwise never does">
        <h2>What Bandwise never does</h2>
        <ul class="plain">
          {NEVER.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <SourcesList sources={sources} today={today} />
      <p class="soft row">Bandwise {version}</p>
    </main>
  );
}
