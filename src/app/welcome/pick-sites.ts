import { browser } from 'wxt/browser';
import { rebase } from '../../domain/model/rebase';
import type { Settings, SiteMode } from '../../domain/model/settings';
import { storeModes } from '../../site-access/choose-mode';
import { isPermitted, siteMode } from '../../site-access/site-mode';
import { SITES } from '../../sites';
import { settingsStore, welcomeStore } from '../../storage/stores';
import type { PickSitesProps } from '../../ui/welcome/pick-sites';

/**
 * The sites that the first run offers. Sites that need no permission are switched at once. The others are remembered,
 * until the user allows all of them in one answer to the browser. Every choice is stored as it is made, so that the
 * user can leave the page and open it again. What is switched elsewhere in the meantime, for example in the options, is
 * followed until the signal aborts, so that no choice made here switches it back.
 */
export async function pickSites(onState: () => void, signal: AbortSignal) {
  const looked = await Promise.all(SITES.map(async (site) => ((await isPermitted(site)) ? [site.id] : [])));
  const permitted = new Set(looked.flat());
  const before = await welcomeStore.get();
  /** What the page knows to be stored. */
  let stored = before;
  // Last, and then followed at once, so that no change is missed.
  let known = await settingsStore.get();
  const isOn = (site: (typeof SITES)[number]) => permitted.has(site.id) && siteMode(site, known) !== 'off';
  const chosen = new Set([...SITES.filter(isOn).map(({ id }) => id), ...before.picked]);
  let mode = before.mode ?? 'panel';
  let state: 'idle' | 'refused' | 'not-saved' = 'idle';

  const toAskFor = () => SITES.filter(({ id }) => chosen.has(id) && !permitted.has(id));
  /** Stores the modes of those of the sites that have their permission, and which sites still need it. */
  const save = async (ids: readonly string[], now: typeof state = 'idle') => {
    const modes = ids
      .filter((id) => permitted.has(id))
      .map((id): [string, SiteMode] => [id, chosen.has(id) ? mode : 'off']);
    state = now;
    try {
      const next = { picked: toAskFor().map(({ id }) => id), mode };
      await welcomeStore.update((now) => rebase(now, stored, next));
      stored = next;
      await storeModes(SITES, Object.fromEntries(modes));
    } catch {
      state = 'not-saved';
    }
    onState();
  };
  const follow = async (now: Settings) => {
    const changed = SITES.filter((site) => siteMode(site, now) !== siteMode(site, known));
    known = now;
    for (const site of changed) {
      const { id } = site;
      if (siteMode(site, now) === 'off') {
        // Not where this page switched it off: it gives up no permission then.
        if (chosen.delete(id) && !site.enabledByDefault) permitted.delete(id);
      } else if (!chosen.has(id)) {
        chosen.add(id);
        if (await isPermitted(site)) permitted.add(id);
      }
    }
    if (changed.length > 0) onState();
  };
  settingsStore.watch((now) => void follow(now), signal);
  return {
    /** What this part of the page shows now. */
    props: (): PickSitesProps => ({
      sites: SITES.map(({ id, name, listedAs, enabledByDefault }) => {
        return { id, name, chosen: chosen.has(id), isFurther: listedAs !== undefined && !enabledByDefault };
      }),
      mode,
      permissionsMissing: toAskFor().length,
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
        const sites = toAskFor();
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
