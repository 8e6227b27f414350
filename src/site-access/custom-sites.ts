import type { Settings } from '../domain/model/settings';
import { settingsStore } from '../storage/stores';
import type { SwitchableSite } from './site-mode';

/** A site that the user added: its id is its origin. Ports are left out, because Firefox has none in patterns. */
export function customSite(origin: string): SwitchableSite & { readonly name: string } {
  const { protocol, hostname } = new URL(origin);
  return {
    id: origin,
    name: hostname.replace(/^www\./, ''),
    matches: [`${protocol}//${hostname}/*`],
    // Its permission is an optional one, and a choice is written down with it.
    enabledByDefault: false,
  };
}

/** Whether an id is the origin of a site that the user added, or could: site files have plain words. */
export const isCustomSite = (id: string): boolean => /^https?:\/\/[^/]/.test(id);

/** The sites that have a file, and those that the user added. */
export function allSites(sites: readonly SwitchableSite[], settings: Settings): readonly SwitchableSite[] {
  return [...sites, ...settings.ownSites.map(customSite)];
}

/** Forgets a site that the user added, and what was chosen for it. Its permission is given back by the caller, after this. */
export function removeCustomSite(origin: string): Promise<void> {
  return settingsStore.update((now) => {
    const { [origin]: _, ...sites } = now.sites;
    const { [origin]: __, ...badges } = now.badges;
    return { ...now, ownSites: now.ownSites.filter((own) => own !== origin), sites, badges };
  });
}
