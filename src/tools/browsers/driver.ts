import type { Browser, Page } from 'puppeteer-core';

/**
 * Runs a function on each of the closed shadow roots that stand directly under the page's root element, or on the
 * document of each frame in them, with that as `this`.
 */
export type RunInRoots = (page: Page, declaration: string) => Promise<unknown[]>;

/** What differs between the browsers. */
export interface Driver {
  readonly kind: 'chromium' | 'firefox';
  readonly browser: Browser;
  /** "chrome-extension://…" or "moz-extension://…", without a closing slash. */
  readonly extensionOrigin: string;
  /** Runs a function on each closed root, with the root as `this`, and gives its results, which must be strings. */
  readonly runInRoots: RunInRoots;
  /** Runs a function on the document of each frame in those roots, and gives its results, which must be strings. */
  readonly runInFrames: RunInRoots;
  /** Firefox never says that a page of an extension has loaded. */
  readonly ownPagesLoad: boolean;
  /** Puts the focus into the page in front, where it does not go there by itself. */
  readonly focusPage?: () => Promise<void>;
}
