import * as z from 'zod/mini';
import type { SeenPosting } from '../../domain/cards/seen-posting';
import type { Profile } from '../../domain/model/profile';
import type { Settings } from '../../domain/model/settings';
import { t } from '../../locales/t';
import { CORRECTIONS, type CorrectedEntry } from './corrections';
import { PROFILE } from './profile';
import { SEEN } from './seen';
import { SETTINGS } from './settings';
import { type Opened, openStored, toStored } from './versioned';

/** Marks a file as ours. Never changes; the parts inside carry their own versions. */
const FORMAT = 'bandwise-backup';
/** 5 MB: a full profile is under 100 kB, and a larger file was chosen by mistake. */
const LARGEST = 5_000_000;

/** All that a user can lose. */
export interface Backup {
  readonly profile: Profile;
  readonly settings: Settings;
  /** What the user says of single postings. Backups from before there were any have none. */
  readonly corrections: readonly CorrectedEntry[];
  /** Postings that were open; none in backups from before they were remembered. */
  readonly seen: readonly SeenPosting[];
}

const FILE = z.object({
  format: z.literal(FORMAT),
  profile: z.optional(z.unknown()),
  settings: z.optional(z.unknown()),
  corrections: z.optional(z.unknown()),
  seen: z.optional(z.unknown()),
});

/** A backup as the text of a JSON file. `exportedAt` is ISO 8601 and for the reader's eyes only. */
export function writeBackup({ profile, settings, corrections, seen }: Backup, exportedAt: string): string {
  const file = {
    format: FORMAT,
    exportedAt,
    profile: toStored(profile, PROFILE),
    settings: toStored(settings, SETTINGS),
    corrections: toStored(corrections, CORRECTIONS),
    seen: toStored(seen, SEEN),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads a backup, or says in one sentence why the text is none. Nothing is changed by reading. */
export function readBackup(text: string): { readonly backup: Backup } | { readonly refused: string } {
  if (text.length > LARGEST) return { refused: t('refused.backupLarge') };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { refused: t('refused.backupNoJson') };
  }
  const file = FILE.safeParse(json);
  if (!file.success) return { refused: t('refused.noBackup') };
  const profile = openStored(file.data.profile, PROFILE);
  const settings = openStored(file.data.settings, SETTINGS);
  const corrections = openStored(file.data.corrections, CORRECTIONS);
  const seen = openStored(file.data.seen, SEEN);
  const refused =
    refusal('profile', profile) ??
    refusal('settings', settings) ??
    (corrections.status === 'missing' ? null : refusal('corrections', corrections)) ??
    (seen.status === 'missing' ? null : refusal('seen', seen));
  if (refused) return { refused };
  return {
    backup: { profile: profile.value, settings: settings.value, corrections: corrections.value, seen: seen.value },
  };
}

function refusal(part: 'profile' | 'settings' | 'corrections' | 'seen', opened: Opened<unknown>): string | null {
  const name = t(`stored.${part}`);
  switch (opened.status) {
    case 'missing':
      return t('refused.partMissing', [name]);
    case 'damaged':
      return t('refused.partDamaged', [name, opened.reason]);
    case 'too-new':
      return t('refused.partTooNew', [name, opened.reason]);
    default:
      return null;
  }
}
