import { type CDPSession, launch, type Page, type Protocol } from 'puppeteer-core';
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
    runInRoots: (page, declaration) => withSession(page, (session) => runInClosedRoots(session, declaration)),
    runInFrames: (page, declaration) => withSession(page, (session) => runInFrames(session, declaration)),
  });
}

async function withSession<T>(page: Page, run: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.createCDPSession();
  try {
    return await run(session);
  } finally {
    await session.detach();
  }
}

async function closedRoots(session: CDPSession): Promise<readonly Protocol.DOM.Node[]> {
  const { root } = await session.send('DOM.getDocument', { depth: 2, pierce: true });
  const html = root.children?.find((node) => node.nodeName === 'HTML');
  return (html?.children ?? []).flatMap((node) => node.shadowRoots ?? []);
}

const runInClosedRoots = async (session: CDPSession, declaration: string): Promise<unknown[]> =>
  Promise.all((await closedRoots(session)).map((root) => runOn(session, root, declaration)));

/** By the nodes, because after a step back in the history puppeteer no longer lists the frames that came back. */
async function runInFrames(session: CDPSession, declaration: string): Promise<unknown[]> {
  const documents: Protocol.DOM.Node[] = [];
  const visit = (node: Protocol.DOM.Node) => {
    if (node.contentDocument) documents.push(node.contentDocument);
    for (const child of node.children ?? []) visit(child);
  };
  for (const { backendNodeId } of await closedRoots(session)) {
    visit((await session.send('DOM.describeNode', { backendNodeId, depth: -1, pierce: true })).node);
  }
  return Promise.all(documents.map((document) => runOn(session, document, declaration)));
}

async function runOn(
  session: CDPSession,
  { backendNodeId }: Protocol.DOM.Node,
  functionDeclaration: string,
): Promise<unknown> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    ...(object.objectId === undefined ? {} : { objectId: object.objectId }),
    functionDeclaration,
    returnByValue: true,
  });
  return result.value;
}
