let last: Promise<unknown> = Promise.resolve();

/**
 * Runs work on choices of sites one after the other, also across windows and the background: a Web Lock is shared by all
 * that the extension has open, and is let go where a window closes in the middle. Where the browser has none, the order
 * holds within this window.
 */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  // Firefox has `navigator.locks` in secure contexts only, and some of our tests run where there is none.
  const locks = globalThis.navigator?.locks as LockManager | undefined;
  if (locks) return locks.request('site-choices', work) as Promise<Result>;
  const done = last.then(work);
  last = done.catch(() => undefined);
  return done;
}
