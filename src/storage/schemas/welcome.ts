import * as z from 'zod/mini';
import type { StoredSpec } from './versioned';

/**
 * What the user chose in the first run and could not be done yet. It is stored, so that nothing is lost when they leave
 * the page.
 */
export interface WelcomeChoices {
  /** The ids of sites that the user picked and that have no permission yet. */
  readonly picked: readonly string[];
  /** Where postings of the picked sites are shown; null where the user has not chosen. */
  readonly mode: 'panel' | 'side-panel' | null;
}

/** There are fewer site files than this. */
const MOST_SITES = 200;

/** The choices of the first run in storage. They are not in backups, because permissions belong to one browser. */
export const WELCOME: StoredSpec<WelcomeChoices> = {
  key: 'welcome',
  version: 1,
  schema: z.object({
    picked: z.array(z.string().check(z.maxLength(100))).check(z.maxLength(MOST_SITES)),
    mode: z.nullable(z.enum(['panel', 'side-panel'])),
  }),
  fallback: { picked: [], mode: null },
  migrations: {},
};
