/**
 * Runs work on choices of sites one after the other, also across windows and the background: a Web Lock is shared by all
 * that the extension has open, and is let go where a window closes in the middle.
 */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request('site-choices', work) as Promise<Result>;
}
