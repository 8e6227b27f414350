import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import type { Settings } from '../domain/model/settings';
import { isPermitted, isWanted, type SwitchableSite } from './site-mode';
import { wholeHost } from './whole-host';

/** Our script on the pages of postings. The script of the site's file is loaded before it. */
export const POSTING_SCRIPT = '/posting.js';

/** The id of the registration that is of no site. */
const PANEL_FRAMES = 'panel-frames';

/** What a registration needs to know beside the sites and settings. */
export interface RegisterOptions {
  /** The scripts that the pages of a site need before ours, by the site's id. */
  readonly scriptsOf: (siteId: string) => readonly string[];
  /** Also start the script in all open tabs of these sites, not only in those of sites that were just added. */
  readonly inEveryTab?: boolean;
}

/** Where the employers' own staff work, beside the pages that applicants see ("acme.teamtailor.com"). */
const EMPLOYERS_SIDES = ['app', 'admin', 'hire', 'login', 'accounts'];

/** The hosts of a platform on which candidates' data are, and which a pattern for all of its hosts would cover. */
function excluded(matches: readonly string[]): { readonly excludeMatches?: string[] } {
  const hosts = new Set(matches.flatMap((pattern) => /^\*:\/\/\*\.([^/*]+)\//.exec(pattern)?.[1] ?? []));
  if (hosts.size === 0) return {};
  return { excludeMatches: [...hosts].flatMap((host) => EMPLOYERS_SIDES.map((side) => `*://${side}.${host}/*`)) };
}

/**
 * Makes the browser run our script on the pages of the sites that are on, and nowhere else: on other sites no code of
 * ours is loaded. The script is also started in open tabs: in those of sites that were not registered before, or with
 * `inEveryTab` in those of all sites. After an update of the extension, open tabs hold the old script, which no longer
 * works.
 */
export async function registerContentScripts(
  sites: readonly SwitchableSite[],
  settings: Settings,
  { scriptsOf, inEveryTab = false }: RegisterOptions,
): Promise<void> {
  const wanted = sites.filter((site) => isWanted(site, settings));
  const permitted = await Promise.all(wanted.map(isPermitted));
  const on = wanted.filter((_, index) => permitted[index]);
  const scripts = on.map(({ id, matches }) => ({
    id,
    js: [...scriptsOf(id), POSTING_SCRIPT],
    matches: [...matches],
    ...excluded(matches),
    // Employers show boards of Greenhouse, Ashby or Lever in a frame of their own pages.
    allFrames: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  }));
  const all = [...scripts, ...panelFrames(on)];
  const before = new Map((await browser.scripting.getRegisteredContentScripts()).map((script) => [script.id, script]));
  const ids = new Set(all.map(({ id }) => id));
  const gone = [...before.keys()].filter((id) => !ids.has(id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const known = all.filter(({ id }) => before.has(id));
  await eachOrAll(known, (some) => browser.scripting.updateContentScripts(some));
  const added = all.filter(({ id }) => !before.has(id));
  const refused = await eachOrAll(added, (some) => browser.scripting.registerContentScripts(some));
  const started = scripts.filter((script) => (inEveryTab || added.includes(script)) && !refused.has(script));
  await Promise.all(started.map(startInOpenTabs));
}

/**
 * What waits for the panel in the frames of boards that stand in employers' own pages. Chromium lets the background into
 * no frame of a tab whose top page it has no access to, so there the browser itself must put the waiting script. It takes
 * such a registration for whole hosts alone.
 */
function panelFrames(sites: readonly SwitchableSite[]) {
  const boards = sites.filter(({ listedAs }) => listedAs === 'employers-system').flatMap(({ matches }) => matches);
  const hosts = [...new Set(boards.map(wholeHost))];
  if (hosts.length === 0) return [];
  return [
    {
      id: PANEL_FRAMES,
      js: ['/panel-wait.js'],
      matches: hosts,
      ...excluded(boards),
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_start' as const,
      persistAcrossSessions: true,
    },
  ];
}

/**
 * Hands all scripts to the browser at once. Where it refuses (it may not know the pattern of one), each by itself, so that
 * one site does not keep the others from being registered. Returns those that were refused.
 */
async function eachOrAll<Script>(scripts: Script[], put: (some: Script[]) => Promise<void>): Promise<Set<Script>> {
  const refused = new Set<Script>();
  if (scripts.length === 0) return refused;
  await put(scripts).catch(async (all: unknown) => {
    for (const script of scripts) await put([script]).catch(() => refused.add(script));
    console.error('Bandwise could not register its script on some sites:', all);
  });
  return refused;
}

/**
 * Starts the script in open tabs, without waiting for it: a tab that never finishes loading must not hold up the next
 * registration. A tab that refuses (it shows an error page) gets the script with its next page.
 */
async function startInOpenTabs({ js, matches, excludeMatches = [] }: StartedScript): Promise<void> {
  const others = excludeMatches.length > 0 ? await browser.tabs.query({ url: excludeMatches }) : [];
  for (const { id } of await browser.tabs.query({ url: matches })) {
    if (id === undefined || others.some((other) => other.id === id)) continue;
    browser.scripting.executeScript({ target: { tabId: id }, files: scriptPaths(js) }).catch(() => undefined);
  }
}

interface StartedScript {
  readonly js: string[];
  readonly matches: string[];
  readonly excludeMatches?: string[];
}

/**
 * Casts paths to WXT's type, which knows only the scripts that WXT builds itself. The scripts of site files are built
 * by src/tools/build/site-scripts.ts.
 */
export const scriptPaths = (paths: readonly string[]): ScriptPublicPath[] => paths as unknown as ScriptPublicPath[];
