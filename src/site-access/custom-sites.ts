import type { Settings } from '../domain/model/settings';
import { isOwnSiteOrigin } from '../storage/schemas/own-site-origin';
import type { SwitchableSite } from './site-mode';

/**
 * A site that the user added. Its id is its origin. Ports are left out, because Firefox allows none in match patterns.
 */
export function customSite(origin: string): SwitchableSite & { readonly name: string } {
  const { protocol, hostname } = new URL(origin);
  return {
    id: origin,
    name: hostname.replace(/^www\./, ''),
    matches: [`${protocol}//${hostname}/*`],
    // Its permission is optional, and the user's choice of a mode is stored together with it.
    enabledByDefault: false,
  };
}

/** Whether an id is the origin of a site that the user added or could add. The ids of site files are plain words. */
export const isCustomSite = (id: string): boolean => /^https?:\/\/[^/]/.test(id);

/**
 * The sites that the user added. An address that no browser takes is left out: an earlier version may have stored one from
 * an imported file.
 */
export const customSites = ({ ownSites }: Settings): readonly ReturnType<typeof customSite>[] =>
  ownSites.filter(isOwnSiteOrigin).map(customSite);

/** The sites that have a file, then those that the user added. */
export function allSites(sites: readonly SwitchableSite[], settings: Settings): readonly SwitchableSite[] {
  return [...sites, ...customSites(settings)];
}

/** The settings without a site that the user added, and without all choices for it. */
export function withoutCustomSite(now: Settings, origin: string): Settings {
  const { [origin]: _, ...sites } = now.sites;
  const { [origin]: __, ...badges } = now.badges;
  return { ...now, ownSites: now.ownSites.filter((own) => own !== origin), sites, badges };
}
