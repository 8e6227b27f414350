import type { PagePosting, PageReading } from '../../domain/model/page-posting';
import { postingRegion } from './posting-region';
import { isSamePosting } from './same-posting';
import { whenIdle } from './when-idle';

/** The page to follow, and whom to tell. */
export interface WatchOptions {
  readonly document: Document;
  /** The address at this moment. */
  readonly url: () => URL;
  /** A document inside the page that may show the posting; null where there is none at this moment. */
  readonly frame?: () => Document | null;
  readonly read: () => PageReading;
  /** Called with each reading that differs from the one before. A posting that is gone comes as one without posting. */
  readonly onReading: (reading: PageReading) => void;
  /** Sees every change of the page, at once: there is one observer for all that follows it. False where the change is our own. */
  readonly onMutations?: (records: readonly MutationRecord[]) => boolean;
  /** Ends everything. */
  readonly signal: AbortSignal;
}

/** Read after this long without a change of the page, or this long after the first one. Milliseconds. */
const QUIET = 150;
const LONGEST_WAIT = 1000;
/** Pages without a posting are read ever less often, down to this. */
const LONGEST_BACK_OFF = 5000;
/** A page that fills in after its address changed gets this long before it is called unreadable, or before the same words again are believed to be another posting's. */
const GRACE = 4000;

const CHANGES = { childList: true, characterData: true, subtree: true } as const;

const GONE: PageReading = {
  posting: null,
  cards: [],
  unread: { code: 'not-a-posting' },
};

/**
 * Follows the address and the page, and says what posting is open. A posting is said to be gone as soon as the address
 * names another one, before the page shows that. The page is read only when the address or the text of the posting's
 * own part of the page has changed; what else the page does costs one comparison per quiet spell.
 */
export function watchPosting({ document, url, frame, read, onReading, onMutations, signal }: WatchOptions): void {
  const window = document.defaultView;
  if (!window || signal.aborted) return;
  let href = url().href;
  let shown: PageReading | null = null;
  /** The last posting shown, kept after it is gone: a page that still shows it has not caught up with its address. */
  let last: PagePosting | null = null;
  let region: Element | null = null;
  let inner: Document | null = null;
  let regionText = '';
  let addressSince = Date.now();
  let firstChange = 0;
  let lastChange = 0;
  let backOff = QUIET;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;

  const show = (reading: PageReading) => {
    const isShown = shown?.unread?.code === reading.unread?.code;
    if (isShown && JSON.stringify(shown?.posting) === JSON.stringify(reading.posting)) return;
    shown = reading;
    if (reading.posting) last = reading.posting;
    onReading(reading);
  };

  const look = () => {
    const left = addressSince + GRACE - Date.now();
    follow(frame?.() ?? null);
    const reading = read();
    const { posting, unread } = reading;
    const isOther = posting !== null && last !== null && !isSamePosting(last, url());
    // A reading made for an address that is no more; or the words of the posting before, under the new address.
    const isStale =
      posting !== null && (posting.url !== url().href || (isOther && saysTheSame(posting, last) && left > 0));
    region = posting && !isStale ? postingRegion(inner ?? document, posting) : null;
    regionText = region?.textContent ?? '';
    backOff = region || left > 0 ? QUIET : Math.min(2 * backOff, LONGEST_BACK_OFF);
    if (!isStale && (unread?.code !== 'unreadable' || left <= 0)) return show(reading);
    if (shown?.posting && !isSamePosting(shown.posting, url())) show(GONE);
    clearTimeout(retry);
    if (left > 0) retry = setTimeout(lookUnlessEnded, left);
  };
  const lookUnlessEnded = () => {
    if (!signal.aborted) look();
  };

  const checkAddress = (): boolean => {
    const now = url();
    if (now.href === href) return false;
    href = now.href;
    addressSince = Date.now();
    region = null;
    backOff = QUIET;
    if (shown?.posting && !isSamePosting(shown.posting, now)) show(GONE);
    clearTimeout(settling);
    settling = setTimeout(settle, 0);
    lastChange = 0;
    return true;
  };

  const settle = () => {
    settling = undefined;
    if (signal.aborted || checkAddress()) return;
    const wait = Math.min(lastChange + backOff, firstChange + Math.max(LONGEST_WAIT, backOff)) - Date.now();
    if (wait > 0) settling = setTimeout(settle, wait);
    else if (!region?.isConnected || region.textContent !== regionText) whenIdle(window, lookUnlessEnded);
  };

  const observer = new window.MutationObserver((records) => {
    const isOfPage = onMutations?.(records) ?? true;
    if (!checkAddress() && isOfPage) changed();
  });
  const changed = () => {
    lastChange = Date.now();
    if (settling !== undefined) return;
    firstChange = lastChange;
    settling = setTimeout(settle, backOff);
  };
  /** The same observer looks into the frame. What it looked into before is gone with its document. */
  const follow = (now: Document | null) => {
    if (now && now !== inner) observer.observe(now, CHANGES);
    inner = now;
  };

  observer.observe(document, CHANGES);
  // The events of a frame do not bubble; a frame that is loaded anew has another document.
  const onLoad = ({ target }: Event) => {
    if ((target as Partial<Element> | null)?.localName === 'iframe' && frame?.() !== inner) changed();
  };
  if (frame) document.addEventListener('load', onLoad, { capture: true, signal });
  // Not in every browser, and not in every browser's types: https://developer.mozilla.org/docs/Web/API/Navigation_API
  const { navigation } = window as { readonly navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', () => checkAddress(), { signal });
  window.addEventListener('popstate', () => checkAddress(), { signal });
  window.addEventListener('hashchange', () => checkAddress(), { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(settling);
      clearTimeout(retry);
    },
    { once: true },
  );
  look();
}

const saysTheSame = (one: PagePosting, other: PagePosting | null): boolean =>
  one.title === other?.title && one.description === other?.description;
