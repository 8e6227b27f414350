import { render } from 'preact';
import { browser } from 'wxt/browser';
import { deleteAllData, restoreAllData } from '../../src/browser/all-data';
import { setAsideNotice } from '../../src/browser/set-aside-notice';
import { profileStore, settingsStore } from '../../src/browser/stores';
import { MARKET } from '../../src/domain/market/market-data';
import type { Settings } from '../../src/domain/settings';
import { Options, type OptionsProps } from '../../src/ui/options/options';
import { siteOptions, switchSite } from './site-options';
import { exportData, importData } from './user-data';

type Said = Pick<OptionsProps, 'notice' | 'importResult' | 'deleted'>;

async function main(): Promise<void> {
  let settings = await settingsStore.get();
  // Opened too, so that a damaged profile is set aside and said here as well.
  await profileStore.get();
  let sites = await siteOptions(settings);
  let said: Said = { notice: await setAsideNotice(() => void nextNotice()), importResult: null, deleted: null };

  const root = document.getElementById('root') ?? document.body;
  const show = () =>
    render(
      <Options
        sites={sites}
        settings={settings}
        sources={MARKET.sources}
        today={new Date().toISOString().slice(0, 10)}
        version={browser.runtime.getManifest().version}
        {...said}
        onSite={(id, on) => void switchSite(id, on).then(() => refresh(), failed)}
        onDaysAYear={(daysAYear) => void settingsStore.update((now) => ({ ...now, daysAYear })).catch(failed)}
        onExport={() => void exportData().catch(failed)}
        onImport={(file) => void importData(file, () => say({})).then((importResult) => say({ importResult }), failed)}
        onDeleteAll={() => void deleteAllData().then(deleted, failed)}
      />,
      root,
    );
  const say = (part: Partial<Said>) => {
    said = { ...said, importResult: null, deleted: null, ...part };
    show();
  };
  const failed = (error: unknown) => {
    const message = `That could not be done: ${String(error)}`;
    say({ notice: { message, onDownload: null, onDismiss: () => say({ notice: null }) } });
  };
  const nextNotice = async () => say({ notice: await setAsideNotice(() => void nextNotice()) });
  const deleted = (all: Awaited<ReturnType<typeof deleteAllData>>) =>
    say({ notice: null, deleted: { onUndo: () => void restoreAllData(all).then(() => say({}), failed) } });
  const refresh = async (now?: Settings) => {
    settings = now ?? (await settingsStore.get());
    sites = await siteOptions(settings);
    show();
  };

  settingsStore.watch((now) => void refresh(now), new AbortController().signal);
  show();
}

void main();
