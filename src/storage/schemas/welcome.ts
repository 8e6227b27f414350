import * as z from 'zod/mini';
import type { StoredSpec } from './versioned';

/** What the first run was told and cannot do yet: kept, so that leaving the page loses nothing. */
export interface WelcomeChoices {
  /** Sites that the user picked and whose permission the browser has not given. */
  readonly picked: readonly string[];
  /** Where the picked sites are to be shown; null where the user has not said. */
  readonly mode: 'panel' | 'side-panel' | null;
}

/** More than there are site files. */
const MOST_SITES = 200;

/** The first run's own choices in storage. No part of backups: a permission is a browser's own. */
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
