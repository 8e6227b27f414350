import * as z from 'zod/mini';
import { BACKUP_KEYS } from '../../domain/model/store-keys';
import type { BackupKey } from '../../domain/model/stores';
import { t } from '../../locales/t';
import { isDeeperThan } from './json-depth';
import { skipUnusableSites } from './skip-unusable-sites';
import { type StoredValues, specOf } from './specs';
import { type Opened, openStored, toStored } from './versioned';

/** Marks a file as ours. It never changes, because the parts of a backup have their own versions. */
const FORMAT = 'bandwise-backup';
/**
 * 40 MB, as characters or bytes; a larger file was chosen by mistake. Chrome stores 10 MB in all, and Firefox more: as
 * many postings and corrections as are kept, each with an address of 4,000 characters and with skills of long names, two
 * for each of 60 demands, took 27 MB on 1 December 2026. The files of earlier versions are up to twice as large as what
 * they hold, because they have indents.
 */
export const LARGEST_BACKUP = 40_000_000;
/** Levels of lists and objects: ours have under ten. Parsing five million brackets holds a page up for seconds. */
const DEEPEST = 100;

/** What the first backups held. The other parts came later, so a file may lack them. */
const FIRST_PARTS: readonly BackupKey[] = ['profile', 'settings'];

/** All that a user can lose: the value of each store that belongs in a backup. */
export type Backup = StoredValues<BackupKey>;

const FILE = z.looseObject({ format: z.literal(FORMAT) });

/**
 * A backup as the text of a JSON file, without indents, which would nearly double it. `exportedAt` is an ISO 8601 time, which nothing but a human
 * reader uses.
 */
export function writeBackup(backup: Backup, exportedAt: string): string {
  const parts = BACKUP_KEYS.map((key) => [key, toStored<unknown>(backup[key], specOf(key))]);
  return `${JSON.stringify({ format: FORMAT, exportedAt, ...Object.fromEntries(parts) })}\n`;
}

/** A backup that was read. `skipped`: own sites in it that no browser takes, as they stand in the file. */
export interface ReadBackup {
  readonly backup: Backup;
  readonly skipped: readonly string[];
}

/** Reads a backup, or says in one sentence why it cannot be read. Nothing is changed by reading. */
export function readBackup(text: string): ReadBackup | { readonly refused: string } {
  if (text.length > LARGEST_BACKUP) return { refused: t('refused.backupLarge') };
  if (isDeeperThan(text, DEEPEST)) return { refused: t('refused.noBackup') };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { refused: t('refused.backupNoJson') };
  }
  const file = FILE.safeParse(json);
  if (!file.success) return { refused: t('refused.noBackup') };
  const values: Partial<Record<BackupKey, unknown>> = {};
  const { part: settings, skipped } = skipUnusableSites(file.data.settings);
  for (const key of BACKUP_KEYS) {
    const opened = openStored(key === 'settings' ? settings : file.data[key], specOf(key));
    const refused = refusal(key, opened);
    if (refused !== null) return { refused };
    values[key] = opened.value;
  }
  return { backup: values as Backup, skipped };
}

/** Why a part keeps a backup from being read; null where nothing does. */
function refusal(part: BackupKey, opened: Opened<unknown>): string | null {
  const name = t(`stored.${part}`);
  switch (opened.status) {
    case 'missing':
      return FIRST_PARTS.includes(part) ? t('refused.partMissing', [name]) : null;
    case 'damaged':
      return t('refused.partDamaged', [name, opened.reason]);
    case 'too-new':
      return t('refused.partTooNew', [name, opened.reason]);
    default:
      return null;
  }
}
