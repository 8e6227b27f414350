import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../src/tools/browsers/driven-browser';
import { panelPlace } from './panel-place';

/** What the user types into a field of the panel: a word that stands nowhere else. */
export const TYPED = 'kumquat';

/** The user drags the mouse over the panel's text, with real input of the browser. */
export async function selectInPanel(browser: DrivenBrowser, page: Page): Promise<void> {
  const { x, y, width, height } = await panelPlace(browser, page);
  // Where something is selected already, the mouse would drag it, and Firefox's driver cannot do that in a frame. A click
  // between the panel's controls ends a selection.
  const drag = async () => {
    await page.mouse.click(x + width * 0.75, y + height * 0.25);
    await page.mouse.move(x + 24, y + height * 0.25);
    await page.mouse.down();
    await page.mouse.move(x + width / 2, y + height * 0.5, { steps: 4 });
    await page.mouse.move(x + width - 30, y + height * 0.75, { steps: 4 });
  };
  await drag().catch(() => undefined);
  await page.mouse.up().catch(() => undefined);
}

/** The user selects from the page's own words across the panel to its other side, and then all that is there. */
export async function selectAcross(browser: DrivenBrowser, page: Page): Promise<void> {
  const { x, y, width, height } = await panelPlace(browser, page);
  await page.mouse.move(30, 40);
  await page.mouse.down();
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 6 });
  await page.mouse.move(x + width / 2, Math.min(y + height + 40, 890), { steps: 4 });
  await page.mouse.up();
  await page.mouse.click(60, 40);
  const selectAll = browser.kind === 'chromium' ? { commands: ['SelectAll'] } : {};
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyA', selectAll);
  await page.keyboard.up('Control');
}

const FIELDS = 'input:not([type=checkbox]), textarea';
/** A field of the panel that can be seen gets the focus. */
const FOCUS = `function () {
  const field = [...this.querySelectorAll('${FIELDS}')].find((each) => each.offsetWidth > 0);
  field?.focus();
  return field ? 'focused' : '';
}`;
const VALUES = `function () { return [...this.querySelectorAll('${FIELDS}')].map((each) => each.value).join(); }`;

/** The user corrects the pay, and types a word into its field. Throws where the panel shows no field that takes it. */
export async function typeInPanel(browser: DrivenBrowser, page: Page): Promise<void> {
  await browser.pressInPanel(page, 'What the posting says');
  await browser.pressInPanel(page, 'Edit pay');
  await browser.runInPanels(page, FOCUS);
  await page.keyboard.type(TYPED);
  const values = await browser.runInPanels(page, VALUES);
  if (!values.some((each) => each.includes(TYPED))) throw new Error('No field of the panel took the typed word.');
}

/** The user clicks, selects, copies, drags what is selected, scrolls, and opens the menu in the panel. */
export async function actInPanel(browser: DrivenBrowser, page: Page): Promise<void> {
  const { x, y, width, height } = await panelPlace(browser, page);
  await page.mouse.move(x + 40, y + height * 0.4);
  await page.mouse.wheel({ deltaY: 40 }).catch(() => undefined);
  await page.mouse.click(x + 40, y + height * 0.4, { count: 3 });
  await selectInPanel(browser, page);
  const copy = browser.kind === 'chromium' ? { commands: ['Copy'] } : {};
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyC', copy);
  await page.keyboard.up('Control');
  // What is selected is dragged out onto the page. Firefox's driver makes no drag that leaves a frame.
  if (browser.kind === 'chromium') {
    await page.mouse.move(x + width / 2, y + height * 0.5);
    await page.mouse.down();
    await page.mouse.move(x + width / 2, y + height * 0.6, { steps: 3 });
    await page.mouse.move(Math.max(20, x - 200), 200, { steps: 5 });
    await page.mouse.up();
  }
  await page.mouse.click(x + 40, y + height * 0.4, { button: 'right' });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await typeInPanel(browser, page);
}
