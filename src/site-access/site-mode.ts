import { browser } from 'wxt/browser';
import type { Settings, SiteMode } from '../domain/model/settings';

/** What this module needs of a site. */
export interface SwitchableSite {
  readonly id: string;
  readonly matches: readonly string[];
  readonly enabledByDefault: boolean;
}

type Choosable = Pick<SwitchableSite, 'id' | 'enabledByDefault'>;

/** Where the user wants the site's postings shown: their own choice, else the site's default. */
export function siteMode(site: Choosable, settings: Settings): SiteMode {
  return settings.sites[site.id] ?? (site.enabledByDefault ? 'panel' : 'off');
}

/** Whether the user wants the site read at all. */
export function isWanted(site: Choosable, settings: Settings): boolean {
  return siteMode(site, settings) !== 'off';
}

/** Whether the browser lets us read the site's pages. */
export function isPermitted(site: SwitchableSite): Promise<boolean> {
  return browser.permissions.contains({ origins: [...site.matches] });
}

/** Asks the browser for the site. Must be called straight from a press: browsers refuse it otherwise. */
export function askPermission(site: SwitchableSite): Promise<boolean> {
  return browser.permissions.request({ origins: [...site.matches] });
}

/** Gives an optional site's permission back when it is switched off. Permissions of default sites cannot be given back. */
export async function giveBackPermission(site: SwitchableSite): Promise<void> {
  if (site.enabledByDefault) return;
  await browser.permissions.remove({ origins: [...site.matches] }).catch(() => false);
}
