import { askPermission, giveBackPermission, isPermitted, isWanted } from '../../src/browser/enabled-sites';
import { settingsStore } from '../../src/browser/stores';
import type { Settings } from '../../src/domain/settings';
import { SITES } from '../../src/sites';
import type { OptionsProps } from '../../src/ui/options/options';

/** Ids of sites that the user refused the browser's question for, on this page. */
const refused = new Set<string>();

/** Every site as the options show it. */
export function siteOptions(settings: Settings): Promise<OptionsProps['sites']> {
  return Promise.all(
    SITES.map(async (site) => ({
      id: site.id,
      name: site.name,
      address: hosts(site.matches).join(', '),
      on: isWanted(site, settings),
      permission: refused.has(site.id) ? 'refused' : (await isPermitted(site)) ? 'granted' : 'missing',
    })),
  );
}

/** "*://*.linkedin.com/jobs/*" → "linkedin.com": what a user knows a site by. */
function hosts(matches: readonly string[]): readonly string[] {
  return [...new Set(matches.map((pattern) => pattern.split('/')[2]?.replace(/^(?:\*|www)\./, '') ?? pattern))];
}

/** Switches a site, with its permission. Must be called straight from the press: browsers ask the user only then. */
export async function switchSite(id: string, on: boolean): Promise<void> {
  const site = SITES.find((each) => each.id === id);
  if (!site) return;
  const granted = on ? await askPermission(site) : true;
  if (granted) refused.delete(id);
  else refused.add(id);
  if (granted) await settingsStore.update((now) => ({ ...now, sites: { ...now.sites, [id]: on ? 'panel' : 'off' } }));
  // Last: the page's own script must hear of "off" before the browser takes its permission.
  if (!on) await giveBackPermission(site);
}
