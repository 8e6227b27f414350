import type { Settings, SiteMode } from '../domain/model/settings';
import { settingsStore } from '../storage/stores';
import { customSite, customSites, isCustomSite, withoutCustomSite } from './custom-sites';
import { inTurn } from './in-turn';
import {
  decidedAt,
  dropChoice,
  newChoice,
  noteChoice,
  type PendingChoice,
  pendingChoices,
  rememberDecided,
} from './pending-choices';
import { askPermission, giveBackPermission, isPermitted, type SwitchableSite, siteMode } from './site-mode';

/**
 * Stores where a site is shown, and asks for its permission. A site without a file is added to the user's sites.
 * Resolves to false, and changes nothing, where the user refused the permission. Must be called straight from a click:
 * browsers ask the user only then. Of several choices for a site the one that was made last holds, in whatever order the
 * browser's questions are answered, and in whichever windows.
 */
export async function chooseMode(site: SwitchableSite, mode: SiteMode): Promise<boolean> {
  const choice = newChoice(site, mode);
  // We do not wait for this write yet, because the click would no longer count for the browser.
  const noted = noteChoice(choice);
  let granted = mode === 'off';
  try {
    granted ||= await askPermission(site);
  } finally {
    await noted.catch(() => undefined);
    if (!granted) await inTurn(() => withdraw(choice));
  }
  if (granted) await inTurn(() => decide(choice));
  return granted;
}

/** Stores the modes of sites whose permissions are settled, by their ids. A later choice that holds already stays. */
export function storeModes(sites: readonly SwitchableSite[], modes: Readonly<Record<string, SiteMode>>): Promise<void> {
  const choices = sites.flatMap((site) =>
    Object.hasOwn(modes, site.id) ? [newChoice(site, modes[site.id] ?? 'off')] : [],
  );
  return inTurn(async () => {
    const decided = await Promise.all(choices.map(({ site }) => decidedAt(site.id)));
    const later = choices.filter(({ at }, index) => at > (decided[index] ?? 0));
    await settingsStore.update((now) => later.reduce(withChoice, now));
    for (const choice of later) await rememberDecided(choice);
  });
}

/** Removes a site that the user added, with all choices for it, and gives up its permission. */
export async function removeSite(origin: string): Promise<void> {
  const choice = newChoice(customSite(origin), null);
  await noteChoice(choice).catch(() => undefined);
  await inTurn(() => decide(choice));
}

/**
 * Completes the choices that wait, as far as their permissions are there: the page that made them may have been closed by
 * the browser's question, or by the user.
 */
export async function finishChoices(): Promise<void> {
  for (const choice of await pendingChoices()) {
    const needsPermission = choice.mode !== null && choice.mode !== 'off';
    if (!needsPermission || (await isPermitted(choice.site))) await inTurn(() => decide(choice));
  }
}

/** Stores a choice, unless a later one holds already. A choice that is stored twice changes nothing. */
async function decide(choice: PendingChoice): Promise<void> {
  try {
    if (choice.at <= (await decidedAt(choice.site.id))) return;
    await settingsStore.update((now) => withChoice(now, choice));
    await rememberDecided(choice);
  } finally {
    await withdraw(choice);
  }
}

/**
 * Forgets a choice that is stored or was refused. Gives up the permission of a site that is off: last, because our script
 * in the page must hear of "off" before the browser takes its permission away.
 */
async function withdraw(choice: PendingChoice): Promise<void> {
  await dropChoice(choice);
  const { site } = choice;
  const settings = await settingsStore.get();
  if (siteMode(site, settings) !== 'off' || sharesPermission(site, settings)) return;
  const decided = await decidedAt(site.id);
  const isAsked = (other: PendingChoice) => other.site.id === site.id && other.mode !== 'off' && other.at > decided;
  // A later choice may have its permission already and not be stored yet.
  if (!(await pendingChoices()).some(isAsked)) await giveBackPermission(site);
}

/** Sites of the user's own that differ in the port alone have the same permission. */
function sharesPermission({ id, matches }: SwitchableSite, settings: Settings): boolean {
  return customSites(settings).some(
    (other) => other.id !== id && siteMode(other, settings) !== 'off' && other.matches.join() === matches.join(),
  );
}

function withChoice(now: Settings, { site: { id }, mode }: PendingChoice): Settings {
  if (mode === null) return withoutCustomSite(now, id);
  const ownSites = isCustomSite(id) ? [...new Set([...now.ownSites, id])] : now.ownSites;
  return { ...now, ownSites, sites: { ...now.sites, [id]: mode } };
}
