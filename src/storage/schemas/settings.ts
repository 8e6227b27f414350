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
  migrations: { 1: withSiteModes, 2: withVisibleRules },
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

/** What is read of version 2. */
const VERSION_2 = z.looseObject({ cardRules: z.looseObject({}) });

/**
 * Version 2 did not know that choices of sites can be lost; what could be read of it was whole. Its rules on the user
 * acted without a word on what a page sees of them, so they rest until the user accepts that.
 */
function withVisibleRules(old: unknown): unknown {
  const { cardRules, ...others } = VERSION_2.parse(old);
  return { ...others, sitesUnconfirmed: false, cardRules: { ...cardRules, visibleToPage: false } };
}
