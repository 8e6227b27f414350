import { resolve } from 'node:path';
import type { CDPSession } from 'puppeteer-core';
import type { DrivenBrowser } from '../../src/tools/browsers/driven-browser';
import { openChromium } from '../../src/tools/browsers/open-chromium';
import { traceInBareTab } from './bare-tab';
import { linkedinPages, type SavedPage } from './largest-page';
import { median, type Row } from './table';
import { type Cost, costOf } from './trace';

const ROUNDS = 9;
const BUDGET = 50;

/**
 * Measures main-thread work for the panel on the largest LinkedIn page that shows one, in several loads in new tabs.
 */
export async function measurePanel(): Promise<readonly Row[]> {
  const executable = process.env.BANDWISE_CHROMIUM ?? '/usr/bin/chromium';
  const browser = await openChromium({ executable, extension: resolve('.output/chrome-mv3'), headless: true });
  try {
    for (const page of linkedinPages()) {
      // The first load fills the browser's caches, and shows whether there is a panel at all.
      if ((await loadTraced(browser, page)) === null) continue;
      const costs: Cost[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const cost = await loadTraced(browser, page);
        if (cost) costs.push(cost);
      }
      return rowsOf(page, costs);
    }
    return [];
  } finally {
    await browser.close();
  }
}

function rowsOf({ name, html }: SavedPage, costs: readonly Cost[]): readonly Row[] {
  const work = costs.map(({ mainThread }) => mainThread);
  const page = `${name}, ${Math.round(html.length / 1000)} kB`;
  return [
    { what: 'main-thread work, median', value: median(work), unit: 'ms', budget: BUDGET, note: page },
    { what: 'main-thread work, worst', value: Math.max(...work), unit: 'ms', note: `of ${costs.length} loads` },
    { what: '  starting the script, median', value: median(costs.map(({ starting }) => starting)), unit: 'ms' },
    { what: '  layout and paint, median', value: median(costs.map(({ drawing }) => drawing)), unit: 'ms' },
    { what: 'by the clock, median', value: median(costs.map(({ elapsed }) => elapsed)), unit: 'ms' },
    {
      what: 'longest task, worst',
      value: Math.max(...costs.map(({ longest }) => longest)),
      unit: 'ms',
      budget: BUDGET,
    },
    { what: 'tasks over 50 ms', value: costs.filter(({ longest }) => longest > 50).length, unit: 'tasks', budget: 0 },
  ];
}

/** The cost of one load in a new tab; null where no panel appears. */
async function loadTraced({ driver }: DrivenBrowser, page: SavedPage): Promise<Cost | null> {
  const { events, found } = await traceInBareTab(driver.browser, page, hasPanel);
  return found ? costOf(events) : null;
}

/** Whether the panel is in one of the frames of a tab. */
async function hasPanel(tab: CDPSession): Promise<boolean> {
  const { root } = await tab.send('DOM.getDocument', { depth: -1, pierce: true });
  return JSON.stringify(root).includes('"panel-container"');
}
