import type { Page } from 'puppeteer-core';
import type { Driver } from './driver';

/*
 * Looks into our panel on a page, as only the tools of a browser can: it stands in a frame without an address, which no
 * script of the page can reach.
 */

const CONTAINER = '.panel-container';
/** What a function gives where there is no panel. */
const NONE = '(no panel)';
const TEXT = `function () { return this.querySelector('${CONTAINER}').innerText; }`;

/**
 * Where in the panel's window a button or labelled field is, as JSON, once it has been scrolled into view; empty where there is
 * none. By its label or its text.
 */
const placeOf = (name: string) => `function () {
  const name = ${JSON.stringify(name.toLowerCase())};
  const found = [...this.querySelectorAll('button, summary, label, [role=button]')].find((button) =>
    ((button.getAttribute('aria-label') ?? '') + ' ' + (button.title ?? '') + ' ' + button.textContent).toLowerCase().includes(name));
  if (!found) return '';
  found.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = found.getBoundingClientRect();
  const place = { x: left + Math.min(width / 2, 40), y: top + height / 2 };
  const there = this.elementFromPoint(place.x, place.y);
  return JSON.stringify({ ...place, isInFrame: this.nodeType === 9, isFree: there !== null && (found.contains(there) || there.contains(found)) });
}`;

/** Whether a root is that of a panel that is still hidden. In a tab behind others nothing is drawn, nor measured. */
const HIDDEN = `function () {
  const isInFront = this.ownerDocument.visibilityState === 'visible';
  return isInFront && this.querySelector('.panel-box.unmeasured') ? 'hidden' : '';
}`;

/** The place of the frame in the window, as JSON; empty where a root is not that of the panel. */
const FRAME_PLACE = `function () {
  const { left, top } = this.querySelector('.panel-box > *')?.getBoundingClientRect() ?? {};
  return left === undefined ? '' : JSON.stringify({ x: left, y: top });
}`;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly isFree?: boolean;
  /** Whether it is counted from the corner of the panel's frame, and not from that of the page. */
  readonly isInFrame?: boolean;
}

/** Runs a function on the document of each panel of a page, with that as `this`. Its results must be strings. */
export async function runInPanels(driver: Driver, page: Page, declaration: string): Promise<readonly string[]> {
  const inPanel = `function () { return this.querySelector('${CONTAINER}') ? (${declaration}).call(this) : '${NONE}'; }`;
  // Where no frame can be had, the panel stands in the root itself.
  const run = async () => [
    ...(await driver.runInFrames(page, inPanel).catch(() => [])),
    ...(await driver.runInRoots(page, inPanel)),
  ];
  return (await run()).map(String).filter((each) => each !== NONE);
}

/** The visible text of our panel; null where the page has none. Throws where there are two. */
export async function panelText(driver: Driver, page: Page): Promise<string | null> {
  const waiting = await driver.runInRoots(page, HIDDEN);
  // A panel that has not said its size yet is not to be seen.
  if (waiting.includes('hidden')) return null;
  const texts = await runInPanels(driver, page, TEXT);
  if (texts.length > 1) throw new Error(`The page has ${texts.length} panels of ours.`);
  return texts[0] ?? null;
}

/** Where a button of the panel is on the page; null where there is none. */
async function placeOnPage(driver: Driver, page: Page, name: string): Promise<Place | null> {
  const [found] = await runInPanels(driver, page, placeOf(name));
  const [around] = (await driver.runInRoots(page, FRAME_PLACE)).map(String).filter(Boolean);
  if (!found || !around) return null;
  const { x, y, isFree = false, isInFrame = false }: Place = JSON.parse(found);
  const frame: Place = isInFrame ? JSON.parse(around) : { x: 0, y: 0 };
  return { x: frame.x + x, y: frame.y + y, isFree };
}

/**
 * Presses a button of the panel with the mouse, since the panel takes no other press; false where there is none. What
 * was pressed before may still be growing, so it waits until the button stands still.
 */
export async function pressInPanel(driver: Driver, page: Page, name: string): Promise<boolean> {
  let before: Place | null = null;
  for (let tries = 0; tries < 40; tries += 1) {
    const now = await placeOnPage(driver, page, name);
    // What a press has opened is drawn a moment later.
    if (!now && tries >= 10) return false;
    if (now?.isFree && now.x === before?.x && now.y === before.y) {
      await page.mouse.click(now.x, now.y);
      return true;
    }
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}
