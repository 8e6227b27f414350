import * as z from 'zod/mini';
import { CARD_RULE_ACTIONS } from '../../domain/model/card-rules';
import { DAYS_A_YEAR_RANGE, DEFAULT_SETTINGS, type Settings, SITE_MODES } from '../../domain/model/settings';
import { TAKE_HOME } from './take-home';
import type { StoredSpec } from './versioned';

const keyword = z.string().check(z.minLength(1), z.maxLength(100));
const origin = z.string().check(z.regex(/^https?:\/\/[^/\s]{1,253}$/));

/** The user's choices, as they are in storage and in backups. */
export const SETTINGS: StoredSpec<Settings> = {
  key: 'settings',
  version: 2,
  schema: z.object({
    sites: z.record(z.string(), z.enum(SITE_MODES)),
    badges: z.record(z.string(), z.boolean()),
    ownSites: z.array(origin).check(z.maxLength(200)),
    cardRules: z.object({
      action: z.enum(CARD_RULE_ACTIONS),
      belowWish: z.boolean(),
      notStated: z.boolean(),
      seen: z.boolean(),
      agency: z.boolean(),
      keywords: z.array(keyword).check(z.maxLength(100)),
    }),
    daysAYear: z.int().check(z.gte(DAYS_A_YEAR_RANGE.min), z.lte(DAYS_A_YEAR_RANGE.max)),
    panelCollapsed: z.boolean(),
    takeHome: TAKE_HOME,
  }),
  fallback: DEFAULT_SETTINGS,
  migrations: { 1: withSiteModes },
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
