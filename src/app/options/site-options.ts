import type { Settings, SiteMode } from '../../domain/model/settings';
import type { Site } from '../../pages/site/define-site';
import { findSite } from '../../pages/site/find-site';
import { checkedLine } from '../../presentation/posting/checked-line';
import { healthLine } from '../../presentation/posting/health-words';
import { chooseMode } from '../../site-access/choose-mode';
import { customSite, customSites } from '../../site-access/custom-sites';
import { isPermitted, type SwitchableSite, siteMode } from '../../site-access/site-mode';
import { SITES } from '../../sites';
import { healthStore } from '../../storage/stores';
import type { AddedSite } from '../../ui/options/custom-site-form';
import type { OptionsProps } from '../../ui/options/options';

/** Ids of the sites for which the user said no when the browser asked, since this page was opened. */
const refused = new Set<string>();

type NamedSite = SwitchableSite &
  Pick<Site, 'name' | 'cards' | 'readsAlso'> &
  Partial<Pick<Site, 'checked' | 'listedAs'>>;

/** Every site as the options show it: first those with a file, then those that the user added. */
export async function siteOptions(settings: Settings): Promise<OptionsProps['sites']> {
  const health = await healthStore.get();
  const option = async (site: NamedSite, isOwn: boolean) => {
    const counts = isOwn ? undefined : health[site.id];
    return {
      id: site.id,
      name: site.name,
      address: hosts(site.matches).join(', '),
      ...(!isOwn && { patterns: [site.id, ...site.matches, ...(site.readsAlso ?? [])].join(' ') }),
      mode: siteMode(site, settings),
      permission: refused.has(site.id) ? 'refused' : (await isPermitted(site)) ? 'granted' : 'missing',
      health: counts ? healthLine(counts) : null,
      group: site.listedAs ?? 'board',
      checked: site.checked ? checkedLine(site.checked) : null,
      isOwn,
      ...((site.cards || isOwn) && { badges: settings.badges[site.id] !== false }),
    } as const;
  };
  return Promise.all([
    ...SITES.map((site) => option(site, false)),
    ...customSites(settings).map((site) => option(site, true)),
  ]);
}

/**
 * How well sites without a file could be read lately; null where nothing was counted. They are counted together, so
 * that no site that a user visits is named in storage.
 */
export async function customSitesHealth(): Promise<string | null> {
  const { generic } = await healthStore.get();
  return generic ? healthLine(generic) : null;
}

/** "*://*.linkedin.com/jobs/*" → "linkedin.com": the hosts as users know them, each once. */
function hosts(matches: readonly string[]): readonly string[] {
  return [...new Set(matches.map((pattern) => pattern.split('/')[2]?.replace(/^(?:\*|www)\./, '') ?? pattern))];
}

const siteOf = (id: string): SwitchableSite => SITES.find((site) => site.id === id) ?? customSite(id);

/**
 * Changes where a site is shown, and asks for its permission. Must be called straight from a click: browsers ask the
 * user only then.
 */
export async function switchSite(id: string, mode: SiteMode): Promise<void> {
  if (await chooseMode(siteOf(id), mode)) refused.delete(id);
  else refused.add(id);
}

/**
 * Adds a site by one of its addresses, and asks for its permission. A site that has a file is in the list already. Must
 * be called straight from a click.
 */
export async function addSite(url: URL): Promise<AddedSite> {
  const host = url.hostname.replace(/^www\./, '');
  const known = findSite(url, SITES) ?? SITES.find(({ matches }) => hosts(matches).includes(host));
  if (known) return { kind: 'known', name: known.name };
  const site = customSite(url.origin);
  return { kind: (await chooseMode(site, 'panel')) ? 'added' : 'refused', name: site.name };
}
