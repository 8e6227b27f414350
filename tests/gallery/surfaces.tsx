import { type ComponentType, render } from 'preact';
import { useState } from 'preact/hooks';
import { analyseGaps } from '../../src/domain/gaps/analyse-gaps';
import { MARKET } from '../../src/domain/market/market-data';
import { EMPTY_PROFILE } from '../../src/domain/model/profile';
import { DEFAULT_SETTINGS } from '../../src/domain/model/settings';
import type { TakeHomeSettings } from '../../src/domain/model/take-home-settings';
import { Options, type OptionsProps } from '../../src/ui/options/options';
import optionsCss from '../../src/ui/options/options.css?inline';
import { Popup } from '../../src/ui/popup/popup';
import popupCss from '../../src/ui/popup/popup.css?inline';
import profileCss from '../../src/ui/profile/profile.css?inline';
import reportCss from '../../src/ui/report/report.css?inline';
import sidePanelCss from '../../src/ui/side-panel/side-panel.css?inline';
import welcomeCss from '../../src/ui/welcome/welcome.css?inline';
import { ShownCards } from './shown-cards';
import { OLD_SOURCE, SOURCE } from './states/market';
import { ALL_SITES, PROFILES, SHORTCUTS, SITE_OPTIONS, suggest } from './states/pages';
import { ShownProfile } from './states/profile';
import { ShownReport } from './states/report';
import { ShownSidePanel, thisTab } from './states/side-panel';
import { ShownWelcome } from './states/welcome';

const nothing = () => undefined;
const notice = {
  message: 'Your profile could not be read (skills.3.years: too_big). It was set aside, not lost.',
  onDownload: nothing,
  onDismiss: nothing,
};

function ShownPopup({ state }: { state: string }) {
  const [profile, setProfile] = useState(PROFILES[state] ?? EMPTY_PROFILE);
  return (
    <Popup
      profile={profile}
      onChange={setProfile}
      suggest={suggest}
      gaps={{
        analysis: analyseGaps(profile, MARKET, profile.role),
        onSeeAll: nothing,
        onImport: nothing,
      }}
      notice={state === 'notice' ? notice : null}
      unconfirmedSites={state === 'notice' ? { onSwitchOn: nothing, onKeepOff: nothing } : null}
      thisTab={thisTab(state)}
      onOpenOptions={nothing}
      onFinishSetUp={nothing}
    />
  );
}

/** Settings for pay after tax with every choice made. */
const TAKE_HOME: TakeHomeSettings = {
  nation: 'scotland',
  pension: { ratePct: 5, method: 'salary-sacrifice', base: 'qualifying-earnings', employerRatePct: null },
  studentLoans: ['4', 'postgraduate'],
};

const SYNC_OFF = { on: false, trouble: null, isSynced: false, kept: { profile: null, settings: null } };
const SYNCS: Readonly<Record<string, OptionsProps['sync']>> = {
  imported: { ...SYNC_OFF, on: true, isSynced: true, kept: { profile: 'here', settings: 'elsewhere' } },
  refused: { ...SYNC_OFF, on: true, trouble: { kind: 'too-large', reason: '112 kB of 100 kB' } },
};

const RESULTS: Readonly<Record<string, Partial<OptionsProps>>> = {
  refused: { importResult: { kind: 'refused', reason: 'The file is not a Bandwise backup.' } },
  imported: { importResult: { kind: 'imported', skipped: ['https://%', 'ftp://files.example'], onUndo: nothing } },
  deleted: { deleted: { onUndo: nothing }, notice, unconfirmedSites: { onSwitchOn: nothing, onKeepOff: nothing } },
};

function ShownOptions({ state }: { state: string }) {
  const [sites, setSites] = useState(state === 'all-sites' ? ALL_SITES : SITE_OPTIONS);
  const [cardRules, setCardRules] = useState({
    ...DEFAULT_SETTINGS.cardRules,
    // A rule about the user that rests.
    seen: state === 'imported',
  });
  const [takeHome, setTakeHome] = useState(state === 'imported' ? TAKE_HOME : DEFAULT_SETTINGS.takeHome);
  return (
    <Options
      sites={sites}
      settings={{ ...DEFAULT_SETTINGS, cardRules, takeHome }}
      sources={[SOURCE, OLD_SOURCE]}
      today="2026-11-21"
      version="0.1.0"
      notice={null}
      ownHealth="Read well on the last 7 postings."
      shortcuts={SHORTCUTS}
      changedAt="chrome://extensions/shortcuts"
      onChangeShortcuts={nothing}
      onSite={(id, mode) => setSites(sites.map((site) => (site.id === id ? { ...site, mode } : site)))}
      onBadges={(id, badges) => setSites(sites.map((site) => (site.id === id ? { ...site, badges } : site)))}
      onRules={setCardRules}
      onTakeHome={setTakeHome}
      sync={SYNCS[state] ?? SYNC_OFF}
      onSync={nothing}
      onBringBack={nothing}
      onForget={nothing}
      added={state === 'refused' ? { kind: 'refused', name: 'careers.copper-finch.example' } : null}
      onAddSite={nothing}
      onRemove={(id) => setSites(sites.filter((site) => site.id !== id))}
      onReport={nothing}
      onDaysAYear={nothing}
      onExport={nothing}
      onImport={nothing}
      onDeleteAll={nothing}
      importResult={null}
      deleted={null}
      {...RESULTS[state]}
    />
  );
}

/** The surfaces by name: the style sheet of each, and the component that shows a state of it. */
const SURFACES: Readonly<Record<string, { readonly css: string; readonly Shown: ComponentType<{ state: string }> }>> = {
  popup: { css: popupCss, Shown: ShownPopup },
  options: { css: optionsCss, Shown: ShownOptions },
  cards: { css: '', Shown: ShownCards },
  sidepanel: { css: sidePanelCss, Shown: ShownSidePanel },
  profile: { css: profileCss, Shown: ShownProfile },
  welcome: { css: welcomeCss, Shown: ShownWelcome },
  report: { css: reportCss, Shown: ShownReport },
};

/** Shows a surface in a given state. Throws for a name that is no surface. */
export function showSurface(app: HTMLElement, surface: string, state: string): void {
  const found = SURFACES[surface];
  if (!found) throw new Error(`There is no surface "${surface}".`);
  const style = document.createElement('style');
  style.textContent = found.css;
  document.head.append(style);
  const root = document.createElement('div');
  app.replaceWith(root);
  render(<found.Shown state={state} />, root);
}
