import { type CDPSession, launch } from 'puppeteer-core';
import { closeFirstRun } from './close-first-run';
import { type DrivenBrowser, drive } from './driven-browser';

/** How a browser is opened. */
export interface OpenOptions {
  /** Path of the browser. */
  readonly executable: string;
  /** Folder of the built extension, absolute. */
  readonly extension: string;
  readonly headless: boolean;
  /** Whether to leave the first run open, which a fresh profile always has. Closed where it is left out. */
  readonly firstRun?: boolean;
}

/**
 * Nothing that a fresh profile would fetch or show on its own. QUIC would go round request interception.
 */
const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Without a GPU the browser would draw in software through a process that stands in for one. A renderer that is started
 * ahead of the next page costs each test half a second. Together a fifth of the processor time (November 2026).
 */
const NO_GPU = [
  '--disable-gpu',
  '--disable-gpu-compositing',
  '--disable-software-rasterizer',
  '--disable-features=SpareRendererForSitePerProcess',
];

/** Opens Chromium, or a browser made of it, in a temporary profile with the extension. */
export async function openChromium({ executable, extension, headless, firstRun }: OpenOptions): Promise<DrivenBrowser> {
  const isRoot = process.getuid?.() === 0;
  const browser = await launch({
    browser: 'chrome',
    executablePath: executable,
    headless,
    // Over a pipe the extension is loaded by command: Chrome itself no longer takes --load-extension.
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    // The sandbox cannot be used as root; nobody else goes without it.
    args: [...QUIET, '--window-size=1280,900', ...(isRoot ? ['--no-sandbox'] : []), ...(headless ? NO_GPU : [])],
  });
  const id = await browser.installExtension(extension);
  if (!firstRun) await closeFirstRun(browser);
  return drive({
    kind: 'chromium',
    browser,
    extensionOrigin: `chrome-extension://${id}`,
    ownPagesLoad: true,
    runInRoots: async (page, declaration) => {
      const session = await page.createCDPSession();
      try {
        return await runInClosedRoots(session, declaration);
      } finally {
        await session.detach();
      }
    },
  });
}

async function runInClosedRoots(session: CDPSession, functionDeclaration: string): Promise<unknown[]> {
  const { root } = await session.send('DOM.getDocument', { depth: 3, pierce: true });
  const html = root.children?.find((node) => node.nodeName === 'HTML');
  const roots = (html?.children ?? []).flatMap((node) => node.shadowRoots ?? []);
  return Promise.all(
    roots.map(async ({ backendNodeId }) => {
      const { object } = await session.send('DOM.resolveNode', { backendNodeId });
      const { result } = await session.send('Runtime.callFunctionOn', {
        ...(object.objectId === undefined ? {} : { objectId: object.objectId }),
        functionDeclaration,
        returnByValue: true,
      });
      return result.value;
    }),
  );
}
