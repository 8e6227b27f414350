import { browser } from 'wxt/browser';
import type { Settings, SiteMode } from '../domain/model/settings';

/** The part of a site that says whether and where it may be read. */
export interface SwitchableSite {
  readonly id: string;
  readonly matches: readonly string[];
  readonly enabledByDefault: boolean;
  /** 'employers-system': its boards stand in frames of employers' own pages. */
  readonly listedAs?: 'employers-system' | 'careers-page';
}

type Choosable = Pick<SwitchableSite, 'id' | 'enabledByDefault'>;

/**
 * Where the user wants the postings of a site shown: as they chose, else as is the default of the site. Where choices
 * were lost, no default holds until the user has confirmed it.
 */
export function siteMode({ id, enabledByDefault }: Choosable, { sites, sitesUnconfirmed }: Settings): SiteMode {
  // An id may be the name of something that every object has ("constructor").
  const chosen = Object.hasOwn(sites, id) ? sites[id] : undefined;
  return chosen ?? (enabledByDefault && !sitesUnconfirmed ? 'panel' : 'off');
}

/** Whether the user wants the site to be read at all. */
export function isWanted(site: Choosable, settings: Settings): boolean {
  return siteMode(site, settings) !== 'off';
}

/** Whether the browser lets us read the pages of the site. It does not where it cannot read the site's pattern. */
export function isPermitted(site: SwitchableSite): Promise<boolean> {
  return browser.permissions.contains({ origins: [...site.matches] }).catch(() => false);
}

/**
 * Asks the user, through the browser, for access to the site. Must be called straight from a click: browsers refuse it
 * otherwise.
 */
export function askPermission(site: SwitchableSite): Promise<boolean> {
  return browser.permissions.request({ origins: [...site.matches] });
}

/** Gives up the permission for a site that is switched off. The permissions of default sites cannot be given up. */
export async function giveBackPermission(site: SwitchableSite): Promise<void> {
  if (site.enabledByDefault) return;
  await browser.permissions.remove({ origins: [...site.matches] }).catch(() => false);
}
