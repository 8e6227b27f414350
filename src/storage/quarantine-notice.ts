import { downloadFile } from '../browser/download-file';
import { STORE_KEYS } from '../domain/model/store-keys';
import { t } from '../locales/t';
import { discardQuarantined, listQuarantined, type Quarantined } from './quarantine';
import { keepsEverySite } from './schemas/salvage-settings';
import { SETTINGS } from './schemas/settings';

/**
 * What a key in storage is called in a sentence. A key of an older version, which is not in the list, is shown as it
 * is.
 */
const nameOf = (key: string): string => {
  const named = STORE_KEYS.find((each) => each === key);
  return named ? t(`stored.${named}`) : key;
};

/** What became of the choices of sites, where it was settings that could not be read. */
function salvagedWords({ of, raw }: Quarantined): readonly string[] {
  if (of !== SETTINGS.key) return [];
  return [t(keepsEverySite(raw) ? 'notice.sitesKept' : 'notice.sitesLost')];
}

/**
 * What to tell the user about stored content that could not be read: one notice at a time; null where there is none.
 * `onDone` is called after the user has discarded the content, so that the caller can ask for the next notice, and
 * `onFailed` where the browser has not discarded it. Never rejects: a page is there without its notice too, so where the
 * browser does not say what is stored, the notice comes when the page is next opened.
 */
export async function quarantineNotice(onDone: () => void, onFailed: (error: unknown) => void) {
  const [first] = await listQuarantined().catch(() => []);
  if (!first) return null;
  return {
    message: [
      t(first.key === first.of ? 'notice.inItsPlace' : 'notice.setAside', [nameOf(first.of), first.reason]),
      ...salvagedWords(first),
    ].join(' '),
    onDownload: () => downloadFile(`bandwise-${first.of}-set-aside.json`, JSON.stringify(first.raw, null, 2)),
    onDismiss: () => void discardQuarantined(first.key).then(onDone, onFailed),
  };
}
