import { saveFile } from './save-file';
import { discardSetAside, listSetAside } from './set-aside';

/** What a key in storage is called in a sentence, where its own name does not do. */
const NAMES: Readonly<Record<string, string>> = {
  seen: 'list of seen postings',
  health: 'record of how sites were read',
  welcome: 'list of sites picked at the first run',
  sync: 'record of what is carried between your devices',
};

/**
 * What to tell the user where stored content could not be read: one notice at a time, or null. `onDone` is called once
 * the user has discarded it, to look for the next.
 */
export async function setAsideNotice(onDone: () => void) {
  const [first] = await listSetAside();
  if (!first) return null;
  return {
    message: `Your saved ${NAMES[first.of] ?? first.of} could not be read (${first.reason}). It was set aside, not lost.`,
    onDownload: () => saveFile(`bandwise-${first.of}-set-aside.json`, JSON.stringify(first.raw, null, 2)),
    onDismiss: () => void discardSetAside(first.key).then(onDone),
  };
}
