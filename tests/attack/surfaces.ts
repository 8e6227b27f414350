import type { Page } from 'puppeteer-core';
import type { Profile } from '../../src/domain/model/profile';
import type { DrivenBrowser } from '../../src/tools/browsers/driven-browser';
import { runInAllRoots } from '../e2e/badge-roots';
import { frameless, list, posting, storeSecrets } from './attacked-pages';
import { panelPlace } from './panel-place';
import type { Box } from './technique';
import { selectInPanel } from './user-acts';

/** Something of ours that stands on a page and is attacked. */
export interface Surface {
  readonly name: string;
  /** True where public facts may be read, the posting against the market, and nothing that only the user knows. */
  readonly isPublic?: boolean;
  /** Opens the page anew, and waits until ours is there. */
  open(profile?: Profile): Promise<Page>;
  /** What the user does before each technique. */
  before?(page: Page): Promise<void>;
  /** What ours says, which only the tools of a browser can know. */
  text(page: Page): Promise<string>;
  place(page: Page): Promise<Box>;
}

let lastId = 4_400_100_000;

/** Throws where the page's first scripts did not run to their end, since techniques rest on them. */
async function checkArmed(page: Page): Promise<void> {
  if (!(await page.evaluate('window.armed?.isReady')))
    throw new Error('The first scripts of the attacked page failed.');
}

/** Waits until a text of ours is there; throws where it never comes. */
export async function untilText(
  look: () => Promise<string | null>,
  wanted: (text: string) => boolean,
): Promise<string> {
  let text: string | null = null;
  for (let tries = 0; tries < 80; tries += 1) {
    text = await look().catch(() => null);
    if (text && wanted(text)) return text;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`The attacked page shows of ours only: ${text}`);
}

/** Whether the panel stands in the closed root itself. */
const IS_IN_ROOT = `function () { return this.querySelector('.panel-container') ? 'yes' : 'no'; }`;

/** The words of a badge are the names of its parts, or their text. */
const BADGE = `function () {
  const parts = [...(this.querySelector('.badge')?.children ?? [])];
  return parts.map((part) => part.ariaLabel ?? part.innerText).join('\\n');
}`;

/**
 * The panel, the panel with a selection of the user's in it, its folded tab, the panel where it can have no frame, and
 * the badges of a list.
 */
export function surfacesOf(browser: DrivenBrowser): readonly Surface[] {
  const openPosting = async (isFolded: boolean, profile?: Profile, make = posting) => {
    await storeSecrets(browser, { panelCollapsed: isFolded }, profile);
    lastId += 1;
    const { url, html } = make(lastId);
    browser.pages.clear();
    browser.pages.set(url, html);
    await browser.clearTabs();
    const page = await browser.openPage(url);
    await checkArmed(page);
    await untilText(
      () => browser.panelText(page),
      (text) => (isFolded ? text.length > 3 : text.includes('£72k')),
    );
    return page;
  };
  /** How soon a frame has loaded depends on the machine, so the page tries with other times. */
  const openFrameless = async (profile?: Profile) => {
    for (const after of [15, 30, 60, 100, 160, 250, 8, 2]) {
      const page = await openPosting(false, profile, (id) => frameless(id, after)).catch(() => null);
      await page?.evaluate('window.isStill = true');
      const roots = page ? await browser.driver.runInRoots(page, IS_IN_ROOT) : [];
      if (page && roots.includes('yes')) return page;
    }
    throw new Error('The panel always had its frame.');
  };
  const text = async (page: Page) => (await browser.panelText(page)) ?? '';
  const place = (page: Page) => panelPlace(browser, page);
  const panel = { name: 'panel', open: (profile?: Profile) => openPosting(false, profile), text, place };
  const badgeText = async (page: Page) => (await runInAllRoots(browser, page, BADGE)).join('\n');
  return [
    panel,
    { ...panel, name: 'selected', before: (page) => selectInPanel(browser, page) },
    { ...panel, name: 'tab', open: (profile) => openPosting(true, profile) },
    { ...panel, name: 'frameless', isPublic: true, open: openFrameless },
    {
      name: 'badges',
      async open() {
        await storeSecrets(browser);
        browser.pages.clear();
        lastId += 1;
        const { url, html } = list(lastId);
        browser.pages.set(url, html);
        await browser.clearTabs();
        const page = await browser.openPage(url);
        await checkArmed(page);
        await untilText(
          () => badgeText(page),
          (badges) => badges.includes('£72k'),
        );
        return page;
      },
      text: badgeText,
      place: async () => ({ x: 360, y: 20, width: 560, height: 700 }),
    },
  ];
}
