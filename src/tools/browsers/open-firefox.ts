import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { closeFirstRun } from './close-first-run';
import { type DrivenBrowser, drive } from './driven-browser';
import type { OpenOptions } from './open-chromium';

/** Firefox gives each installation a random address; here it is known beforehand. */
const UUID = '0b5a1d3e-5a5e-4c1b-9d1e-2f7b6a9c4e10';

/** Opens Firefox in a temporary profile with the extension. */
export async function openFirefox({ executable, extension, headless, firstRun }: OpenOptions): Promise<DrivenBrowser> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: executable,
    headless,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    // Without it the pages of an extension are not to be driven.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId(extension)]: UUID }),
      // Optional permissions are granted unasked: nothing could press the button of the browser's own prompt.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  await browser.installExtension(extension);
  if (!firstRun) await closeFirstRun(browser);
  return drive({
    kind: 'firefox',
    browser,
    extensionOrigin: `moz-extension://${UUID}`,
    ownPagesLoad: false,
    focusPage: () => focusPage(browser),
    runInRoots: (page, declaration) => runInClosedRoots(browser, page, declaration),
    runInFrames: (page, declaration) => runInFrames(browser, page, declaration),
  });
}

function extensionId(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  return String(manifest.browser_specific_settings.gecko.id);
}

/** Gives the keys back to the page in front: whoever tabs beyond its end is in the browser's own toolbar. */
async function focusPage(browser: Browser): Promise<void> {
  const { connection } = browser as unknown as { connection: ChromeConnection };
  const scope = { 'moz:scope': 'chrome' };
  const { contexts } = (await connection.send('browsingContext.getTree', scope)).result;
  const expression = 'gBrowser.selectedBrowser.focus()';
  const target = { context: contexts[0]?.context };
  await connection.send('script.evaluate', { expression, target, awaitPromise: false, ...scope });
}

/** WebDriver BiDi with the browser's own windows in its scope. */
interface ChromeConnection {
  send(method: string, params: object): Promise<{ result: { contexts: readonly { readonly context: string }[] } }>;
}

/** The parts of WebDriver BiDi that puppeteer does not show: a node's closed shadow root is in its serialization. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: { result: RemoteValue } }>;
}
interface RemoteValue {
  readonly type: string;
  readonly sharedId?: string;
  readonly value?: { readonly children?: readonly RemoteValue[]; readonly shadowRoot?: RemoteValue | null };
}

async function runInClosedRoots(browser: Browser, page: Page, functionDeclaration: string): Promise<unknown[]> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const target = { context: (page.mainFrame() as unknown as { _id: string })._id };
  const { result } = await connection.send('script.evaluate', {
    expression: 'document.documentElement',
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const roots = (result.result.value?.children ?? []).flatMap(({ value }) => value?.shadowRoot ?? []);
  return Promise.all(
    roots.map(async ({ sharedId }) => {
      const answer = await connection.send('script.callFunction', {
        functionDeclaration,
        target,
        this: { sharedId },
        awaitPromise: false,
      });
      return answer.result.result.value;
    }),
  );
}

/** The part of WebDriver BiDi that names frames: puppeteer loses those that come back with a step in the history. */
interface FrameConnection {
  send(method: string, params: object): Promise<{ result: { contexts: readonly FrameTree[] } }>;
}
interface FrameTree {
  readonly context: string;
  readonly url: string;
  readonly children: readonly FrameTree[] | null;
}

/** In the frames without an address. Pages of our tests have none of their own. */
async function runInFrames(browser: Browser, page: Page, functionDeclaration: string): Promise<unknown[]> {
  const { connection } = browser as unknown as { connection: unknown };
  const root = (page.mainFrame() as unknown as { _id: string })._id;
  const tree = await (connection as FrameConnection).send('browsingContext.getTree', { root });
  const frames = (trees: readonly FrameTree[]): readonly FrameTree[] =>
    trees.flatMap((each) => [each, ...frames(each.children ?? [])]);
  const ours = frames(tree.result.contexts).filter(({ url }) => url === 'about:srcdoc');
  return Promise.all(
    ours.map(async ({ context }) => {
      const answer = await (connection as BidiConnection).send('script.evaluate', {
        expression: `(${functionDeclaration}).call(document)`,
        target: { context },
        awaitPromise: false,
      });
      return answer.result.result?.value;
    }),
  );
}
