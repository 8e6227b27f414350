import { browser } from 'wxt/browser';
import type { Settings, SiteMode } from '../../domain/model/settings';
import { isPermitted, siteMode } from '../../site-access/site-mode';
import { SITES } from '../../sites';
import { settingsStore, welcomeStore } from '../../storage/stores';
import type { PickSitesProps } from '../../ui/welcome/pick-sites';

/**
 * The sites that the first run offers. One that needs no question is switched at once; the others are remembered until
 * the user allows them all in one answer. Everything is written as it is chosen, so that the page can be left and
 * opened again.
 */
export async function pickSites(settings: Settings, onState: () => void) {
  const looked = await Promise.all(SITES.map(async (site) => ((await isPermitted(site)) ? [site.id] : [])));
  const permitted = new Set(looked.flat());
  const before = await welcomeStore.get();
  const isOn = (site: (typeof SITES)[number]) => permitted.has(site.id) && siteMode(site, settings) !== 'off';
  const chosen = new Set([...SITES.filter(isOn).map(({ id }) => id), ...before.picked]);
  let mode = before.mode ?? 'panel';
  let state: 'idle' | 'refused' | 'not-saved' = 'idle';

  const asked = () => SITES.filter(({ id }) => chosen.has(id) && !permitted.has(id));
  /** Writes the modes of some sites, of those that may run, and what is still to be asked for. */
  const save = async (ids: readonly string[], now: typeof state = 'idle') => {
    const modes = ids
      .filter((id) => permitted.has(id))
      .map((id): [string, SiteMode] => [id, chosen.has(id) ? mode : 'off']);
    state = now;
    try {
      await welcomeStore.set({ picked: asked().map(({ id }) => id), mode });
      await settingsStore.update((all) => ({ ...all, sites: { ...all.sites, ...Object.fromEntries(modes) } }));
    } catch {
      state = 'not-saved';
    }
    onState();
  };
  return {
    /** What the page shows now. */
    props: (): PickSitesProps => ({
      sites: SITES.map(({ id, name }) => ({ id, name, chosen: chosen.has(id) })),
      mode,
      permissionsMissing: asked().length,
      state,
      onSite(id, isChosen) {
        if (isChosen) chosen.add(id);
        else chosen.delete(id);
        void save([id]);
      },
      onMode(next) {
        mode = next;
        void save([...chosen]);
      },
      onAllow() {
        const sites = asked();
        const ids = sites.map(({ id }) => id);
        void browser.permissions.request({ origins: sites.flatMap(({ matches }) => matches) }).then(
          (given) => {
            if (given) for (const id of ids) permitted.add(id);
            return save(ids, given ? 'idle' : 'refused');
          },
          () => save(ids, 'refused'),
        );
      },
    }),
  };
}
