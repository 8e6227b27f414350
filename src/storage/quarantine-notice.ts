import { downloadFile } from '../browser/download-file';
import { t } from '../locales/t';
import { discardQuarantined, listQuarantined } from './quarantine';

/** What a key in storage is called in a sentence. */
const NAMED = ['profile', 'settings', 'corrections', 'seen', 'health', 'welcome', 'sync'] as const;

const nameOf = (key: string): string => {
  const named = NAMED.find((each) => each === key);
  return named ? t(`stored.${named}`) : key;
};

/**
 * What to tell the user where stored content could not be read: one notice at a time, or null. `onDone` is called once
 * the user has discarded it, to look for the next.
 */
export async function quarantineNotice(onDone: () => void) {
  const [first] = await listQuarantined();
  if (!first) return null;
  return {
    message: t('notice.setAside', [nameOf(first.of), first.reason]),
    onDownload: () => downloadFile(`bandwise-${first.of}-set-aside.json`, JSON.stringify(first.raw, null, 2)),
    onDismiss: () => void discardQuarantined(first.key).then(onDone),
  };
}
