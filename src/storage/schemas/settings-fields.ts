import * as z from 'zod/mini';
import { CARD_RULE_ACTIONS } from '../../domain/model/card-rules';
import { DAYS_A_YEAR_RANGE, SITE_MODES } from '../../domain/model/settings';
import { TAKE_HOME } from './take-home';

const keyword = z.string().check(z.minLength(1), z.maxLength(100));
// Whether it is one that a browser takes is asked where it is used (`isOwnSiteOrigin`): one that is not must not cost the user
// all other settings.
const origin = z.string().check(z.regex(/^https?:\/\/[^/\s]{1,253}$/));

/** The user's rules for cards, field by field. */
export const CARD_RULE_FIELDS = {
  action: z.enum(CARD_RULE_ACTIONS),
  visibleToPage: z.boolean(),
  belowWish: z.boolean(),
  notStated: z.boolean(),
  seen: z.boolean(),
  agency: z.boolean(),
  keywords: z.array(keyword).check(z.maxLength(100)),
} as const;

/** The user's choices, field by field. */
export const SETTINGS_FIELDS = {
  sites: z.record(z.string(), z.enum(SITE_MODES)),
  sitesUnconfirmed: z.boolean(),
  badges: z.record(z.string(), z.boolean()),
  ownSites: z.array(origin).check(z.maxLength(200)),
  cardRules: z.object(CARD_RULE_FIELDS),
  daysAYear: z.int().check(z.gte(DAYS_A_YEAR_RANGE.min), z.lte(DAYS_A_YEAR_RANGE.max)),
  panelCollapsed: z.boolean(),
  takeHome: TAKE_HOME,
} as const;
