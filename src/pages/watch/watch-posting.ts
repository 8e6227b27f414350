import type { PagePosting, PageReading } from '../../domain/model/page-posting';
import { postingRegion } from './posting-region';
import { quietTimer } from './quiet-timer';
import { isSamePosting } from './same-posting';
import { whenIdle } from './when-idle';

/** The page to follow, and who is called when it changes. */
export interface WatchOptions {
  readonly document: Document;
  /** The address at this moment. */
  readonly url: () => URL;
  /** A document inside the page that may show the posting; null where there is none at this moment. */
  readonly frame?: () => Document | null;
  /** Null where the page cannot be read yet. `PostingWatch.look` is called when it can. */
  readonly read: () => PageReading | null;
  /** Called with each reading that differs from the one before. A posting that is gone comes as one without posting. */
  readonly onReading: (reading: PageReading) => void;
  /**
   * Gets every change of the page, at once: there is one observer for all that follows the page. Returns false where
   * the changes are nothing but our own.
   */
  readonly onMutations?: (records: readonly MutationRecord[]) => boolean;
  /** Ends everything. */
  readonly signal: AbortSignal;
}

/** What whoever knows more of the page than before calls. */
export interface PostingWatch {
  /** Reads the page again soon, although it has not changed. */
  look(): void;
}

/** The page is read after this long without a change, or this long after the first one. Milliseconds. */
const QUIET = 150;
const LONGEST_WAIT = 1000;
/** A page without a posting is read less and less often, down to once in this time. Milliseconds. */
const LONGEST_BACK_OFF = 5000;
/**
 * How long a page has to fill in after its address changed. Until then we do not call it unreadable, and do not believe
 * that the same words are another posting's. Milliseconds.
 */
const GRACE = 4000;

const CHANGES = { childList: true, characterData: true, subtree: true } as const;

const GONE: PageReading = {
  posting: null,
  cards: [],
  unread: { code: 'not-a-posting' },
};

/**
 * Follows the address and the page, says which posting is open, and changes nothing on the page. A posting is reported
 * gone as soon as the address names another one, before the page shows that. The page is read only when the address has
 * changed, or the text of the posting's own part of the page; any other change costs one comparison per quiet spell.
 */
export function watchPosting({
  document,
  url,
  frame,
  read,
  onReading,
  onMutations,
  signal,
}: WatchOptions): PostingWatch {
  const window = document.defaultView;
  if (!window || signal.aborted) return { look: () => {} };
  const shown = lastShown(onReading);
  let href = url().href;
  let addressSince = Date.now();
  let region: Element | null = null;
  let regionText = '';
  let backOff = QUIET;
  let retry: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    if (signal.aborted) return;
    const graceLeft = addressSince + GRACE - Date.now();
    const inner = frames.follow();
    const reading = read();
    if (!reading) {
      // What the panel shows of the same posting stays until it can be read again.
      shown.leaveFor(url());
      return;
    }
    const { posting, unread } = reading;
    const isStale = posting !== null && shown.isStale(posting, url(), graceLeft > 0);
    region = posting && !isStale ? postingRegion(inner ?? document, posting) : null;
    regionText = region?.textContent ?? '';
    backOff = region || graceLeft > 0 ? QUIET : Math.min(2 * backOff, LONGEST_BACK_OFF);
    if (!isStale && (unread?.code !== 'unreadable' || graceLeft <= 0)) return shown.show(reading);
    shown.leaveFor(url());
    clearTimeout(retry);
    if (graceLeft > 0) retry = setTimeout(look, graceLeft);
  };
  /** True where the address has changed since the last call. */
  const checkAddress = (): boolean => {
    const now = url();
    if (now.href === href) return false;
    href = now.href;
    addressSince = Date.now();
    region = null;
    backOff = QUIET;
    shown.leaveFor(now);
    timer.fireNow();
    return true;
  };
  const timer = quietTimer({
    dueAt: (first, last) => Math.min(last + backOff, first + Math.max(LONGEST_WAIT, backOff)),
    isOver: () => signal.aborted || checkAddress(),
    run: () => {
      if (!region?.isConnected || region.textContent !== regionText) whenIdle(window, look);
    },
  });
  const observer = new window.MutationObserver((records) => {
    const isOfPage = onMutations?.(records) ?? true;
    if (!checkAddress() && isOfPage) timer.changed();
  });
  observer.observe(document, CHANGES);
  const frames = followFrame(document, observer, frame, timer.changed, signal);
  onAddressEvent(window, checkAddress, signal);
  const end = () => {
    observer.disconnect();
    timer.stop();
    clearTimeout(retry);
  };
  signal.addEventListener('abort', end, { once: true });
  look();
  return { look: () => whenIdle(window, look) };
}

/** Passes on the readings that differ from the one before. */
function lastShown(onReading: (reading: PageReading) => void) {
  let shown: PageReading | null = null;
  /** The last posting shown. Kept after it is gone, because the page may still show it under the next address. */
  let last: PagePosting | null = null;
  const show = (reading: PageReading) => {
    const isSameReason = shown?.unread?.code === reading.unread?.code;
    if (isSameReason && JSON.stringify(shown?.posting) === JSON.stringify(reading.posting)) return;
    shown = reading;
    if (reading.posting) last = reading.posting;
    onReading(reading);
  };
  return {
    show,
    /** Reports the posting gone where the address names another one. */
    leaveFor(now: URL): void {
      if (shown?.posting && !isSamePosting(shown.posting, now)) show(GONE);
    },
    /**
     * The posting was read at an address that is no longer open, or has the last posting's words under a new address.
     */
    isStale(posting: PagePosting, now: URL, isInGrace: boolean): boolean {
      if (posting.url !== now.href) return true;
      return isInGrace && last !== null && !isSamePosting(last, now) && saysTheSame(posting, last);
    },
  };
}

/** Lets the page's observer look into a frame of the page as well. */
function followFrame(
  document: Document,
  observer: MutationObserver,
  frame: WatchOptions['frame'],
  onChange: () => void,
  signal: AbortSignal,
) {
  let inner: Document | null = null;
  // Changes inside a frame do not bubble to the page, and a frame that loads again has a new document.
  const onLoad = ({ target }: Event) => {
    if ((target as Partial<Element> | null)?.localName === 'iframe' && frame?.() !== inner) onChange();
  };
  if (frame) document.addEventListener('load', onLoad, { capture: true, signal });
  return {
    /** The document in the frame now; null where there is none. An earlier one ended with its frame's navigation. */
    follow(): Document | null {
      const now = frame?.() ?? null;
      if (now && now !== inner) observer.observe(now, CHANGES);
      inner = now;
      return inner;
    },
  };
}

/** Calls `check` whenever an event says that the address may have changed. Some changes have no event. */
function onAddressEvent(window: Window, check: () => void, signal: AbortSignal): void {
  // The Navigation API is not in every browser or type library:
  // https://developer.mozilla.org/docs/Web/API/Navigation_API
  const { navigation } = window as { readonly navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', () => check(), { signal });
  window.addEventListener('popstate', () => check(), { signal });
  window.addEventListener('hashchange', () => check(), { signal });
}

const saysTheSame = (one: PagePosting, other: PagePosting): boolean =>
  one.title === other.title && one.description === other.description;
