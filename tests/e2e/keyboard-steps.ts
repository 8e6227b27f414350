import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../src/tools/browsers/driven-browser';

/** What has the focus: its name as a screen reader says it, and whether it can be seen to have it. */
export interface Focus {
  readonly name: string;
  readonly isVisible: boolean;
}

/**
 * Whether a ring round an element can be seen: it is there, and what scrolls or is cut off around it leaves two of its
 * sides or more.
 */
const RING_SEEN = `(element) => {
  const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(element);
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 1) return false;
  const grow = parseFloat(outlineOffset) + parseFloat(outlineWidth);
  const { top, right, bottom, left } = element.getBoundingClientRect();
  const ring = [grow - top, right + grow, bottom + grow, grow - left];
  const isCut = ring.map(() => false);
  for (let each = element; ; ) {
    each = each.assignedSlot ?? each.parentElement ?? each.getRootNode().host;
    if (!each || each === document.documentElement || each === document.body) break;
    if (getComputedStyle(each).overflow === 'visible') continue;
    const box = each.getBoundingClientRect();
    const edges = [-box.top, box.right, box.bottom, -box.left];
    ring.forEach((side, at) => { isCut[at] ||= side > edges[at] + 0.5; });
  }
  return isCut.filter((each) => !each).length >= 2;
}`;

/** Runs with the root, or the document, as `this`. */
const FOCUSED = `function () {
  // A frame that the focus has left still names what had it.
  if (this.hasFocus && !this.hasFocus()) return '';
  let element = this.activeElement;
  while (element?.shadowRoot) element = element.shadowRoot.activeElement;
  if (!element || element.localName === 'body') return '';
  const labels = [...(element.labels ?? [])].map((label) => label.textContent).join(' ');
  const name = element.getAttribute('aria-label') ?? (labels || element.textContent);
  // A chip shows the focus of the box in it.
  const isVisible = [element, element.closest('label')].some((each) => each && (${RING_SEEN})(each));
  return JSON.stringify({ name: name.replace(/\\s+/g, ' ').trim(), isVisible });
}`;

/** More than any page of ours has to stop at. */
const MOST_STOPS = 250;

/** What has the focus in a page of ours; null where nothing has. */
export async function focusIn(page: Page): Promise<Focus | null> {
  const found = String(await page.evaluate(`(${FOCUSED}).call(document)`));
  return found === '' ? null : JSON.parse(found);
}

/** What has the focus in our panel on a page. */
export async function focusInPanel(browser: DrivenBrowser, page: Page): Promise<Focus | null> {
  const found = (await browser.runInPanels(page, FOCUSED)).find((each) => each !== '');
  return found ? JSON.parse(found) : null;
}

/** Presses Tab until what has the focus has a name that begins so. Throws where the keyboard does not reach it. */
export async function tabTo(page: Page, name: string, focus = () => focusIn(page)): Promise<void> {
  const passed: string[] = [];
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    const now = await focus();
    if (now?.name.startsWith(name)) return;
    passed.push(now?.name ?? '(nothing)');
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach “${name}”, only: ${[...new Set(passed)].join('; ')}`);
}

/** What has the focus, in open shadow roots too: the sample of the first run is in one. */
const DEEPEST =
  '((element) => { while (element.shadowRoot) element = element.shadowRoot.activeElement; return element; })(document.activeElement)';

/** All stops of a page of ours, once round. */
export async function stopsOf(page: Page): Promise<readonly Focus[]> {
  await page.evaluate('document.activeElement?.blur()');
  const stops: Focus[] = [];
  let nowhere = 0;
  // The page has been gone round once the focus has left it and come back to its beginning.
  while (stops.length < MOST_STOPS && nowhere < 2) {
    await page.keyboard.press('Tab');
    const focus = await focusIn(page);
    const isRound = focus !== null && (await page.evaluate(`(${DEEPEST}).dataset.passed === "yes"`));
    if (isRound) break;
    if (!focus) nowhere += 1;
    else {
      stops.push(focus);
      await page.evaluate(`void ((${DEEPEST}).dataset.passed = "yes")`);
    }
  }
  return stops;
}
