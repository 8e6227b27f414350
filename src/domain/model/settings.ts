import { type CardRules, NO_CARD_RULES } from './card-rules';
import { DEFAULT_TAKE_HOME, type TakeHomeSettings } from './take-home-settings';

/** Days a contractor works in a year, where the user says nothing else. Source: ir35rules.co.uk, see data/sources.json `ir35rules-220-days`. */
export const DEFAULT_DAYS_A_YEAR = 220;
export const DAYS_A_YEAR_RANGE = { min: 100, max: 260 } as const;

/** Where a site's postings are shown: beside them on the page, in the browser's side panel alone (the page is read and left untouched), or nowhere (no code of ours runs). */
export const SITE_MODES = ['panel', 'side-panel', 'off'] as const;
export type SiteMode = (typeof SITE_MODES)[number];

/** What the user chose in the options. */
export interface Settings {
  /** Site id → where it is shown, only where the user chose; others follow the site's own default. */
  readonly sites: Readonly<Record<string, SiteMode>>;
  /** Site id → badges on the cards of its lists, only where the user chose; on elsewhere. */
  readonly badges: Readonly<Record<string, boolean>>;
  /** Origins of further sites that the user added ("https://careers.example.com"), each with its permission. */
  readonly ownSites: readonly string[];
  readonly cardRules: CardRules;
  /** Whole days, within DAYS_A_YEAR_RANGE. */
  readonly daysAYear: number;
  readonly panelCollapsed: boolean;
  readonly takeHome: TakeHomeSettings;
}

export const DEFAULT_SETTINGS: Settings = {
  sites: {},
  badges: {},
  ownSites: [],
  cardRules: NO_CARD_RULES,
  daysAYear: DEFAULT_DAYS_A_YEAR,
  panelCollapsed: false,
  takeHome: DEFAULT_TAKE_HOME,
};
