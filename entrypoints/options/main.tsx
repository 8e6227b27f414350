import { render } from 'preact';
import { browser } from 'wxt/browser';
import { deleteAllData, restoreAllData } from '../../src/browser/all-data';
import { askPermission, giveBackPermission, isPermitted, isWanted } from '../../src/browser/enabled-sites';
import { saveFile } from '../../src/browser/save-file';
import { setAsideNotice } from '../../src/browser/set-aside-notice';
import { profileStore, settingsStore } from '../../src/browser/stores';
import { MARKET } from '../../src/domain/market/market-data';
import type { Settings } from '../../src/domain/settings';
import { SITES } from '../../src/sites';
import { type Backup, readBackup, writeBackup } from '../../src/stored/backup';
import { Options, type OptionsProps } from '../../src/ui/options/options';

type Said = Pick<OptionsProps, 'notice' | 'importResult' | 'deleted'>;

async function main(): Promise<void> {
  let settings = await settingsStore.get();
  // Opened too, so that a damaged profile is set aside and said here as well.
  await profileStore.get();
  const refused = new Set<string>();
  let sites = await siteOptions(settings, refused);
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
        onSite={(id, on) => void switchSite(id, on)}
        onDaysAYear={(daysAYear) => change((now) => ({ ...now, daysAYear }))}
        onExport={() => void exportAll()}
        onImport={(file) => void importFile(file)}
        onDeleteAll={() => void deleteAll()}
      />,
      root,
    );
  const say = (part: Partial<Said>) => {
    said = { ...said, importResult: null, deleted: null, ...part };
    show();
  };
  const nextNotice = async () => say({ notice: await setAsideNotice(() => void nextNotice()) });
  const refresh = async (now: Settings) => {
    settings = now;
    sites = await siteOptions(now, refused);
    show();
  };
  const change = (part: (now: Settings) => Settings) => settingsStore.update(part).catch(failed);
  const failed = (error: unknown) =>
    say({
      notice: { message: `Not saved: ${String(error)}`, onDownload: null, onDismiss: () => say({ notice: null }) },
    });

  async function switchSite(id: string, on: boolean): Promise<void> {
    const site = SITES.find((each) => each.id === id);
    if (!site) return;
    // Asked before anything is awaited: browsers grant permissions only straight from the press.
    const granted = on ? await askPermission(site) : true;
    if (granted) refused.delete(id);
    else refused.add(id);
    if (!on) await giveBackPermission(site);
    if (granted) await change((now) => ({ ...now, sites: { ...now.sites, [id]: on } }));
    await refresh(await settingsStore.get());
  }

  const current = async (): Promise<Backup> => ({
    profile: await profileStore.get(),
    settings: await settingsStore.get(),
  });
  const put = async ({ profile, settings: imported }: Backup) => {
    await profileStore.set(profile);
    await settingsStore.set(imported);
  };
  async function exportAll(): Promise<void> {
    const now = new Date().toISOString();
    saveFile(`bandwise-${now.slice(0, 10)}.json`, writeBackup(await current(), now));
  }
  async function importFile(file: File): Promise<void> {
    const read = readBackup(await file.text());
    if ('refused' in read) return say({ importResult: { kind: 'refused', reason: read.refused } });
    const before = await current();
    await put(read.backup).catch(failed);
    say({ importResult: { kind: 'imported', onUndo: () => void put(before).then(() => say({})) } });
  }
  async function deleteAll(): Promise<void> {
    const all = await deleteAllData();
    say({ notice: null, deleted: { onUndo: () => void restoreAllData(all).then(() => say({})) } });
  }

  settingsStore.watch((now) => void refresh(now), new AbortController().signal);
  show();
}

function siteOptions(settings: Settings, refused: ReadonlySet<string>): Promise<OptionsProps['sites']> {
  return Promise.all(
    SITES.map(async (site) => ({
      id: site.id,
      name: site.name,
      address: site.matches.map((pattern) => pattern.replace(/^https?:\/\/|^\*:\/\/|\*/g, '')).join(', '),
      on: isWanted(site, settings),
      permission: refused.has(site.id) ? 'refused' : (await isPermitted(site)) ? 'granted' : 'missing',
    })),
  );
}

void main();
