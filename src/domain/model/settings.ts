import { type CardRules, NO_CARD_RULES } from './card-rules';
import { DEFAULT_TAKE_HOME, type TakeHomeSettings } from './take-home-settings';
import type { DaysAYear } from './units';

/**
 * Days a contractor works in a year, unless the user sets another number. Source: ir35rules.co.uk, recorded in
 * data/sources.json as `ir35rules-220-days`.
 */
export const DEFAULT_DAYS_A_YEAR = 220;
export const DAYS_A_YEAR_RANGE = { min: 100, max: 260 } as const;

/**
 * Where a site's postings are shown. `panel`: beside the posting on the page. `side-panel`: only in the browser's side
 * panel, so that the page is read and never changed. `off`: nowhere, and none of our code runs on the site.
 */
export const SITE_MODES = ['panel', 'side-panel', 'off'] as const;
export type SiteMode = (typeof SITE_MODES)[number];

/** The user's settings on the options page. */
export interface Settings {
  /**
   * Where each site's postings are shown, by site id. Holds only the user's own choices; other sites follow their
   * default.
   */
  readonly sites: Readonly<Record<string, SiteMode>>;
  /**
   * True where choices of sites could not be read, and the user has not yet said what holds instead. A site without a
   * choice of its own is then off, also one that is on by default, because the user may have switched it off.
   */
  readonly sitesUnconfirmed: boolean;
  /** Whether cards in a site's lists get badges, by site id. Holds only the user's own choices; the default is on. */
  readonly badges: Readonly<Record<string, boolean>>;
  /**
   * Origins of the sites that the user added ("https://careers.example.com"). The browser has granted access to each.
   */
  readonly ownSites: readonly string[];
  readonly cardRules: CardRules;
  /** Whole days, within DAYS_A_YEAR_RANGE. */
  readonly daysAYear: DaysAYear;
  readonly panelCollapsed: boolean;
  readonly takeHome: TakeHomeSettings;
}

export const DEFAULT_SETTINGS: Settings = {
  sites: {},
  sitesUnconfirmed: false,
  badges: {},
  ownSites: [],
  cardRules: NO_CARD_RULES,
  daysAYear: DEFAULT_DAYS_A_YEAR,
  panelCollapsed: false,
  takeHome: DEFAULT_TAKE_HOME,
};
