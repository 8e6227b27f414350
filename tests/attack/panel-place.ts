import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../src/tools/browsers/driven-browser';
import type { Box } from './technique';

/** The largest thing in a closed root under the page's root element, be it a frame or the panel itself. */
const BOX = `function () {
  const boxes = [...this.querySelectorAll('*')].map((each) => each.getBoundingClientRect())
    .map(({ x, y, width, height }) => ({ x: Math.max(0, x), y: Math.max(0, y), width: Math.min(width, innerWidth - x), height: Math.min(height, innerHeight - y) }));
  return JSON.stringify(boxes.toSorted((a, b) => b.width * b.height - a.width * a.height)[0] ?? null);
}`;

const NOWHERE: Box = { x: 900, y: 80, width: 300, height: 300 };

/** Where the panel or its tab lies in the window, as only the tools of a browser can know. */
export async function panelPlace(browser: DrivenBrowser, page: Page): Promise<Box> {
  const boxes = (await browser.driver.runInRoots(page, BOX)).map((text): Box | null => JSON.parse(String(text)));
  const [largest] = boxes.flatMap((box) => box ?? []).toSorted((a, b) => b.width * b.height - a.width * a.height);
  return largest ?? NOWHERE;
}
