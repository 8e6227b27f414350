import { browser } from 'wxt/browser';
import { isPermitted, siteMode } from '../../src/browser/enabled-sites';
import { settingsStore } from '../../src/browser/stores';
import type { Settings, SiteMode } from '../../src/domain/settings';
import { SITES } from '../../src/sites';
import type { PickSitesProps } from '../../src/ui/welcome/pick-sites';

type Mode = Exclude<SiteMode, 'off'>;

/**
 * The sites that the first run offers. One that needs no question is switched at once; the others are remembered until
 * the user allows them all in one answer.
 */
export async function pickSites(settings: Settings, onState: () => void) {
  const permitted = new Set<string>();
  for (const site of SITES) if (await isPermitted(site)) permitted.add(site.id);
  const chosen = new Set(SITES.filter((site) => siteMode(site, settings) !== 'off').map(({ id }) => id));
  let mode: Mode = Object.values(settings.sites).includes('side-panel') ? 'side-panel' : 'panel';
  let refused = false;

  /** Writes what is chosen and may run. */
  const save = async () => {
    const modes = SITES.map(({ id }): [string, SiteMode] => [id, chosen.has(id) ? mode : 'off']);
    const own = new Map(modes.filter(([id]) => permitted.has(id)));
    await settingsStore.update((now) => ({ ...now, sites: { ...now.sites, ...Object.fromEntries(own) } }));
    onState();
  };
  const asked = () => SITES.filter(({ id }) => chosen.has(id) && !permitted.has(id));
  return {
    /** What the page shows now. */
    props: (): PickSitesProps => ({
      sites: SITES.map(({ id, name }) => ({ id, name, chosen: chosen.has(id) })),
      mode,
      asks: asked().length,
      refused,
      onSite(id, isChosen) {
        if (isChosen) chosen.add(id);
        else chosen.delete(id);
        void save();
      },
      onMode(next) {
        mode = next;
        void save();
      },
      onAllow() {
        const sites = asked();
        void browser.permissions.request({ origins: sites.flatMap(({ matches }) => matches) }).then((given) => {
          refused = !given;
          if (given) for (const { id } of sites) permitted.add(id);
          return save();
        });
      },
    }),
  };
}
