/** Days a contractor works in a year, where the user says nothing else. Source: ir35rules.co.uk, see data/sources.json `ir35rules-220-days`. */
export const DEFAULT_DAYS_A_YEAR = 220;
export const DAYS_A_YEAR_RANGE = { min: 100, max: 260 } as const;

/** What the user chose in the options. */
export interface Settings {
  /** Site id → on or off, only where the user chose; others follow the site's own default. */
  readonly sites: Readonly<Record<string, boolean>>;
  /** Whole days, within DAYS_A_YEAR_RANGE. */
  readonly daysAYear: number;
  readonly panelCollapsed: boolean;
}

export const DEFAULT_SETTINGS: Settings = { sites: {}, daysAYear: DEFAULT_DAYS_A_YEAR, panelCollapsed: false };
