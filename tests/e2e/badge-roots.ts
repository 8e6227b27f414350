import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import type { DrivenBrowser } from '../../src/tools/browsers/driven-browser';

/** A badge as it stands on a page: its words, the title of the card that it is in, and whether it lies within that card. */
export interface SeenBadge {
  readonly card: string;
  readonly words: readonly string[];
  readonly isVisible: boolean;
  readonly isInside: boolean;
  /** In CSS pixels of the window. */
  readonly middle: { readonly x: number; readonly y: number };
  /** Elements of text and buttons of the card that it covers. */
  readonly covers: readonly string[];
  readonly attributes: number;
}

/** The words of a badge are the names of its parts: its root has no text. */
const LOOK = `function () {
  const box = this.querySelector('.badge');
  const host = this.host;
  const card = host.closest('article, li, tr, [role=button]');
  if (!box || !card) return '';
  const own = box.getBoundingClientRect();
  const around = card.getBoundingClientRect();
  const covers = [...card.querySelectorAll('*')].filter((each) => each !== host && each.children.length === 0 && each.textContent.trim())
    .flatMap((each) => { const range = document.createRange(); range.selectNodeContents(each);
      return [...range.getClientRects()].filter((line) => line.left < own.right && line.right > own.left && line.top + 3 < own.bottom && line.bottom - 3 > own.top).map(() => each.textContent.trim()); });
  return JSON.stringify({
    card: card.querySelector('h2, h3, strong, a')?.textContent.trim() ?? '',
    words: [...box.children].map((part) => part.ariaLabel),
    isVisible: getComputedStyle(box).visibility === 'visible' && own.width > 0,
    isInside: own.left >= around.left && own.right <= around.right && own.top >= around.top && own.bottom <= around.bottom,
    middle: { x: own.left + own.width / 2, y: own.top + own.height / 2 },
    covers,
    attributes: host.attributes.length,
  });
}`;

/** Every badge on a page, in the page's order. Looks into closed roots, as only the tools of a browser can. */
export async function badgesOn(browser: DrivenBrowser, page: Page): Promise<readonly SeenBadge[]> {
  const results = await runInAllRoots(browser, page, LOOK);
  return results.filter(Boolean).map((text): SeenBadge => JSON.parse(text));
}

/** Runs a function on each closed root of a page, however deep it stands. */
export async function runInAllRoots(browser: DrivenBrowser, page: Page, declaration: string): Promise<string[]> {
  const results = browser.kind === 'firefox' ? inFirefox(browser, page, declaration) : inChromium(page, declaration);
  return (await results).map(String);
}

async function inChromium(page: Page, functionDeclaration: string): Promise<unknown[]> {
  const session: CDPSession = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const found: number[] = [];
    const visit = (node: Protocol.DOM.Node) => {
      for (const shadow of node.shadowRoots ?? []) {
        if (shadow.shadowRootType === 'closed') found.push(shadow.backendNodeId);
        visit(shadow);
      }
      for (const child of node.children ?? []) visit(child);
    };
    visit(root);
    const results: unknown[] = [];
    for (const backendNodeId of found) {
      const { object } = await session.send('DOM.resolveNode', { backendNodeId });
      const on = object.objectId === undefined ? {} : { objectId: object.objectId };
      const { result } = await session.send('Runtime.callFunctionOn', {
        ...on,
        functionDeclaration,
        returnByValue: true,
      });
      results.push(result.value);
    }
    return results;
  } finally {
    await session.detach();
  }
}

/** The part of WebDriver BiDi that puppeteer does not show. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: { result: RemoteValue } }>;
}
interface RemoteValue {
  readonly sharedId?: string;
  readonly value?: { readonly children?: readonly RemoteValue[]; readonly shadowRoot?: RemoteValue | null };
}

async function inFirefox(browser: DrivenBrowser, page: Page, functionDeclaration: string): Promise<unknown[]> {
  const { connection } = browser.driver.browser as unknown as { connection: BidiConnection };
  const target = { context: (page.mainFrame() as unknown as { _id: string })._id };
  const serializationOptions = { includeShadowTree: 'all', maxDomDepth: 20 };
  const evaluated = { expression: 'document.documentElement', target, awaitPromise: false, serializationOptions };
  const { result } = await connection.send('script.evaluate', evaluated);
  const found: string[] = [];
  const visit = ({ value }: RemoteValue) => {
    if (value?.shadowRoot?.sharedId) {
      found.push(value.shadowRoot.sharedId);
      visit(value.shadowRoot);
    }
    for (const child of value?.children ?? []) visit(child);
  };
  visit(result.result);
  const results: unknown[] = [];
  for (const sharedId of found) {
    const call = { functionDeclaration, target, this: { sharedId }, awaitPromise: false };
    results.push((await connection.send('script.callFunction', call)).result.result.value);
  }
  return results;
}
