import { settingsStore } from '../storage/stores';
import type { SwitchableSite } from './site-mode';

/**
 * Stores what the user says after choices of sites were lost: `on` lets the sites without a choice follow their default
 * again, `off` switches off those of them that are on by default. Choices that could be read stay.
 */
export function confirmSites(sites: readonly SwitchableSite[], answer: 'on' | 'off'): Promise<void> {
  return settingsStore.update((now) => {
    const off = answer === 'off' ? sites.filter(({ enabledByDefault }) => enabledByDefault) : [];
    const modes = Object.fromEntries(off.map(({ id }) => [id, 'off' as const]));
    return { ...now, sites: { ...modes, ...now.sites }, sitesUnconfirmed: false };
  });
}
