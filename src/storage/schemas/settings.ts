import * as z from 'zod/mini';
import { DEFAULT_SETTINGS, type Settings } from '../../domain/model/settings';
import { salvageSettings } from './salvage-settings';
import { SETTINGS_FIELDS } from './settings-fields';
import type { StoredSpec } from './versioned';

/** The user's choices, as they are in storage and in backups. */
export const SETTINGS: StoredSpec<Settings> = {
  key: 'settings',
  version: 3,
  schema: z.object(SETTINGS_FIELDS),
  fallback: DEFAULT_SETTINGS,
  migrations: { 1: withSiteModes, 2: withConfirmedSites },
  salvage: salvageSettings,
};

/** What is read of version 1. */
const VERSION_1 = z.object({ sites: z.record(z.string(), z.boolean()) });

/**
 * In version 1, sites were only on or off. It had no settings for lists of cards or for tax; these get their defaults.
 */
function withSiteModes(old: unknown): unknown {
  const { sites } = VERSION_1.parse(old);
  const modes = Object.entries(sites).map(([id, on]) => [id, on ? 'panel' : 'off']);
  return { ...DEFAULT_SETTINGS, ...(old as object), sites: Object.fromEntries(modes) };
}

/** Version 2 did not know that choices of sites can be lost. What could be read of it was whole. */
function withConfirmedSites(old: unknown): unknown {
  return { ...(old as object), sitesUnconfirmed: false };
}
