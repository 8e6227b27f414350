import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { inProject } from '../../src/tools/setup/project-root.mjs';
import type { Surface } from './surfaces';
import type { Box } from './technique';
import { RECOLOURS } from './techniques/recolours';

/** Whether one style sheet of the page changed the panel's picture. */
export interface RecolourResult {
  readonly technique: string;
  readonly changed: boolean;
  readonly isAllowed: boolean;
}

/** The panel's shadow and round corners let the page show through. They are left out. */
const EDGE = 16;
const ADD = (css: string) =>
  `document.head.append(Object.assign(document.createElement('style'), { id: 'recolour', textContent: ${JSON.stringify(css)} }))`;
const REMOVE = `document.getElementById('recolour').remove(); document.getElementById('cover')?.remove(); null`;

/** Adds each style sheet to the page and compares pictures of the panel, point by point. */
export async function runRecolours(surface: Surface, quick: boolean): Promise<readonly RecolourResult[]> {
  const page = await surface.open();
  const results: RecolourResult[] = [];
  for (const { name, css, script = '', isAllowed = false, quick: isQuick } of RECOLOURS) {
    if (quick && !isQuick) continue;
    const { x, y, width, height } = await stillPlace(surface, page);
    const inner = { x: x + EDGE, y: y + EDGE, width: width - 2 * EDGE, height: height - 2 * EDGE };
    const before = await pictureOf(page, inner);
    await page.evaluate(`${ADD(css)}; ${script}; null`);
    const after = await pictureOf(page, inner);
    // A page may always move or hide what it finds; the picture is then of something else.
    const there = await surface.place(page);
    const moved = [there.x - x, there.y - y, there.width - width, there.height - height].some((by) => Math.abs(by) > 1);
    await page.evaluate(REMOVE);
    if (moved) {
      results.push({ technique: `recolour: ${name}`, changed: true, isAllowed: true });
      continue;
    }
    if (before !== after && !isAllowed) keep(name, before, after);
    results.push({ technique: `recolour: ${name}`, changed: before !== after, isAllowed });
  }
  return results;
}

/** The place of the panel once it has stopped growing. */
async function stillPlace(surface: Surface, page: Page): Promise<Box> {
  let last = await surface.place(page);
  for (let tries = 0; tries < 20; tries += 1) {
    await new Promise((done) => setTimeout(done, 150));
    const now = await surface.place(page);
    if (now.height === last.height && now.width === last.width && tries > 0) return now;
    last = now;
  }
  return last;
}

/** Keeps both pictures of what changed, to be looked at. */
function keep(name: string, before: string, after: string): void {
  const folder = inProject('.cache', 'attack', 'pictures');
  mkdirSync(folder, { recursive: true });
  for (const [when, picture] of Object.entries({ before, after })) {
    writeFileSync(`${folder}/${name.replaceAll(/\W+/g, '-')}-${when}.png`, picture, 'base64');
  }
}

async function pictureOf(page: Page, clip: Box): Promise<string> {
  await new Promise((done) => setTimeout(done, 250));
  // Beyond the viewport, the clip would be counted from another corner in a page that is written from right to left.
  return page.screenshot({ clip, encoding: 'base64', captureBeyondViewport: false });
}
