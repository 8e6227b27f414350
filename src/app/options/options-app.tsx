import { render } from 'preact';
import { browser } from 'wxt/browser';
import { openReportPage } from '../../browser/open-extension-page';
import { commandShortcuts, shortcutSettings } from '../../browser/shortcut-settings';
import { MARKET } from '../../domain/market/market-data';
import { rebase } from '../../domain/model/rebase';
import type { Settings } from '../../domain/model/settings';
import { t } from '../../locales/t';
import { removeSite } from '../../site-access/choose-mode';
import { confirmSites } from '../../site-access/confirm-sites';
import { SITES } from '../../sites';
import { quarantineNotice } from '../../storage/quarantine-notice';
import { profileStore, settingsStore, syncStore } from '../../storage/stores';
import { bringBack, forgetKept, switchSyncOff, switchSyncOn } from '../../storage/sync/switch-sync';
import { Options, type OptionsProps } from '../../ui/options/options';
import { exportData, importData } from './backup-actions';
import { eraseAllData, restoreAllData } from './erase-all';
import { addSite, customSitesHealth, siteOptions, switchSite } from './site-options';
import { syncView } from './sync-view';

/** What the page says after something was done. */
type Feedback = Pick<OptionsProps, 'notice' | 'importResult' | 'deleted' | 'added'>;
/** What the page shows of the browser and of storage. */
type Shown = Pick<OptionsProps, 'sites' | 'ownHealth' | 'shortcuts' | 'sync'>;

const NO_FEEDBACK: Feedback = { notice: null, importResult: null, deleted: null, added: null };

/** Shows the options page, and keeps it up to date with what is stored. */
export async function startOptions(): Promise<void> {
  let settings = await settingsStore.get();
  // Opened too, so that a damaged profile is quarantined and this page says so.
  await profileStore.get();
  let shown = await load(settings);
  const readNotice = () =>
    quarantineNotice(
      () => void nextNotice(),
      (error) => failed(error),
    );
  let feedback: Feedback = { ...NO_FEEDBACK, notice: await readNotice() };
  const { version } = browser.runtime.getManifest();

  document.title = t('page.options');
  const root = document.getElementById('root') ?? document.body;
  const show = () =>
    render(
      <Options
        {...shown}
        {...feedback}
        settings={settings}
        unconfirmedSites={
          settings.sitesUnconfirmed
            ? {
                onSwitchOn: () => void confirmSites(SITES, 'on').catch(failed),
                onKeepOff: () => void confirmSites(SITES, 'off').catch(failed),
              }
            : null
        }
        sources={MARKET.sources}
        today={new Date().toISOString().slice(0, 10)}
        version={version}
        changedAt={shortcutSettings().changedAt}
        onChangeShortcuts={shortcutSettings().open}
        onSite={(id, mode) => void switchSite(id, mode).then(() => refresh(), failed)}
        onBadges={(id, on) =>
          void settingsStore.update((now) => ({ ...now, badges: { ...now.badges, [id]: on } })).catch(failed)
        }
        onTakeHome={(takeHome) => void changeSettings({ takeHome }).catch(failed)}
        onRules={(cardRules) => void changeSettings({ cardRules }).catch(failed)}
        onAddSite={(url) => void addSite(url).then((added) => say({ added }), failed)}
        onRemove={(id) => void removeSite(id).catch(failed)}
        onReport={(site) => void openReportPage({ site }).catch(failed)}
        onDaysAYear={(daysAYear) => void settingsStore.update((now) => ({ ...now, daysAYear })).catch(failed)}
        onSync={(on) => void (on ? switchSyncOn() : switchSyncOff()).catch(failed)}
        onBringBack={(store) => void bringBack(store).catch(failed)}
        onForget={(store) => void forgetKept(store).catch(failed)}
        onExport={() => void exportData().catch(failed)}
        onImport={(file) => void importData(file, undoing).then((importResult) => say({ importResult }), failed)}
        onDeleteAll={() => void eraseAllData().then(deleted, failed)}
      />,
      root,
    );
  const say = (part: Partial<Feedback>) => {
    feedback = { ...NO_FEEDBACK, notice: feedback.notice, ...part };
    show();
  };
  const failed = (error: unknown) => {
    const message = t('page.notDone', [String(error)]);
    say({ notice: { message, onDownload: null, onDismiss: () => say({ notice: null }) } });
  };
  const undoing = { onUndone: () => say({}), onFailed: failed };
  /** Stores what was changed in these settings, and nothing else of what the page shows of them. */
  const changeSettings = (part: Partial<Settings>) => {
    const from = settings;
    return settingsStore.update((now) => rebase(now, from, { ...from, ...part }));
  };
  const nextNotice = async () => say({ notice: await readNotice() });
  const deleted = (all: Awaited<ReturnType<typeof eraseAllData>>) =>
    say({ notice: null, deleted: { onUndo: () => void restoreAllData(all).then(() => say({}), failed) } });
  const refresh = async (now?: Settings) => {
    settings = now ?? (await settingsStore.get());
    shown = await load(settings);
    show();
  };

  settingsStore.watch((now) => void refresh(now), new AbortController().signal);
  syncStore.watch(() => void refresh(), new AbortController().signal);
  show();
}

async function load(settings: Settings): Promise<Shown> {
  const [sites, ownHealth, shortcuts, sync] = await Promise.all([
    siteOptions(settings),
    customSitesHealth(),
    commandShortcuts(),
    syncView(),
  ]);
  return { sites, ownHealth, shortcuts, sync };
}
