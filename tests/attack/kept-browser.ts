import type { DrivenBrowser } from '../../src/tools/browsers/driven-browser';

/** A browser that is opened again when an attacked page has brought it down or made it deaf. */
export interface KeptBrowser {
  /** Always the one that is open. */
  readonly browser: DrivenBrowser;
  /** Ends the open one, and opens another. */
  reopen(): Promise<void>;
  /** Opens another where the open one does not answer. */
  check(): Promise<void>;
  close(): Promise<void>;
}

/** A browser that says nothing for so long is lost. Milliseconds. */
const DEAF_MS = 15_000;

/** Opens a browser, and keeps one open. */
export async function keepBrowser(open: () => Promise<DrivenBrowser>): Promise<KeptBrowser> {
  let current = await open();
  const browser = new Proxy({} as DrivenBrowser, { get: (_, name) => Reflect.get(current, name) });
  const close = async () => {
    const child = current.driver.browser.process();
    await inTime(current.close(), DEAF_MS).catch(() => child?.kill('SIGKILL'));
  };
  const reopen = async () => {
    await close();
    current = await open();
  };
  return {
    browser,
    reopen,
    // It has to store something: that asks both the browser and the extension.
    check: () =>
      inTime(
        current.clearTabs().then(() => current.store({})),
        DEAF_MS,
      ).catch(reopen),
    close,
  };
}

/** The same promise, which fails where it takes longer. Nothing waits for what it was about. */
export async function inTime<Value>(work: Promise<Value>, milliseconds: number): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`it takes longer than ${milliseconds / 1000} s`)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
