import * as z from 'zod/mini';
import { DAYS_A_YEAR_RANGE, DEFAULT_SETTINGS, type Settings } from '../domain/settings';
import type { StoredSpec } from './versioned';

/** The user's choices in storage and in backups. */
export const SETTINGS: StoredSpec<Settings> = {
  key: 'settings',
  version: 1,
  schema: z.object({
    sites: z.record(z.string(), z.boolean()),
    daysAYear: z.int().check(z.gte(DAYS_A_YEAR_RANGE.min), z.lte(DAYS_A_YEAR_RANGE.max)),
    panelCollapsed: z.boolean(),
  }),
  fallback: DEFAULT_SETTINGS,
  migrations: {},
};
