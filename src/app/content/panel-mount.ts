import { shadowRootOf } from '../../browser/shadow-root-of';
import { giveRoom, type PanelHost, putPanelHost } from '../../overlay/panel-host';
import css from '../../ui/panel/panel-box.css?inline';
import type { PanelState } from '../../ui/panel/panel-state';
import type { HighlightState } from '../../ui/panel/posting/highlight-switch';
import type { FromPanel, PanelCallbacks } from '../panel/panel-port';
import { openPanel, type PanelLine } from './panel-line';

/** What the mount tells of the panel. */
export interface PanelEvents extends PanelCallbacks {
  /** No frame can be had, so the page can read the panel: from now on it may be shown public facts alone. */
  readonly onPublic: () => void;
}

/** A page that takes hold of our elements this often is left alone. The side panel shows the same. */
const MOST_REBUILT = 5;

/** A frame that was only late (the machine was busy) is tried again with so many further postings. */
const MOST_RETRIES = 2;

/** An element that can have the focus, of HTML, SVG or MathML. */
type Focusable = Element & HTMLOrSVGElement;

/**
 * The panel on the page. It is put there when it is first shown, and `hide` takes everything off again. It stands in a
 * frame that the page cannot look into (see `openPanel`); here is what the page can see of it: a box and its size.
 */
export function mountPanel(document: Document, events: PanelEvents) {
  let host: PanelHost | null = null;
  let line: PanelLine | null = null;
  let isOpen = false;
  let isPublic = false;
  let retries = MOST_RETRIES;
  let shown: readonly [PanelState, boolean, HighlightState | null] | null = null;
  let rebuilt = 0;
  /**
   * The element of the page that had the focus when the shortcut moved it into the panel; null once the panel is
   * collapsed.
   */
  let focusBefore: Focusable | null = null;
  /** Whether the focus is in the panel: the frame, or something in the box, has it. */
  const hasFocus = () => host !== null && rootOf(host).activeElement !== null;
  /**
   * Gives the focus back if it was in what is collapsed or removed. If the user has moved it elsewhere, it stays there.
   */
  const giveFocusBack = (hadFocus: boolean) => {
    const element = focusBefore;
    focusBefore = null;
    if (!hadFocus) return;
    if (element?.isConnected) element.focus({ preventScroll: true });
    else line?.focus();
  };
  const onMessage = (message: FromPanel) => {
    if (message.kind === 'size') host?.change(() => host && giveRoom(host.box, isOpen, message));
    if (message.kind === 'call') void answer(message, events, line);
  };
  const onPublic = (isLasting: boolean) => {
    isPublic = true;
    if (isLasting) retries = 0;
    // Another script of ours renders into the box now, and what it says the page may know.
    host?.trustPage();
    events.onPublic();
  };
  const put = () => {
    host = putPanelHost(document, css, onForeignChange);
    const { box, change } = host;
    change(() => box.classList.add('unmeasured'));
    if (isPublic) host.trustPage();
    line = openPanel(box, { isPublic, change, onPublic, onMessage, onForeignChange });
  };
  const takeOff = () => {
    line?.close();
    host?.remove();
    host = line = null;
  };
  const showNow = () => {
    if (!shown) return;
    // The page has removed it, for example by building its document anew.
    if (host && !host.box.isConnected) takeOff();
    if (!host) put();
    const [state, collapsed, highlight] = shown;
    host?.change(() => {
      host?.box.classList.toggle('collapsed', collapsed);
      // At once, so that the panel is laid out at the width that it will have.
      if (!collapsed && host) host.box.style.width = '';
    });
    line?.show(state, collapsed, highlight);
  };
  /** The page has moved or changed what is ours. It gets new elements that it does not know, or after a few times none. */
  const onForeignChange = () => {
    takeOff();
    rebuilt += 1;
    if (rebuilt <= MOST_REBUILT) showNow();
  };
  return {
    /** Whether the page can read the panel. */
    isPublic: () => isPublic,
    /** For another posting: tries again to have a frame, where it was only late before. */
    tryFrameAgain(): void {
      if (!isPublic || retries === 0) return;
      retries -= 1;
      isPublic = false;
      takeOff();
    },
    /** Puts the panel on the page, out of sight until it is shown. */
    prepare(): void {
      if (!host && rebuilt <= MOST_REBUILT) put();
    },
    /** Shows what the panel says. */
    show(state: PanelState, collapsed: boolean, highlight: HighlightState | null): void {
      if (rebuilt > MOST_REBUILT) return;
      const collapses = isOpen && collapsed;
      const hadFocus = collapses && hasFocus();
      isOpen = !collapsed;
      shown = [state, collapsed, highlight];
      showNow();
      if (collapses) giveFocusBack(hadFocus);
    },
    /**
     * Collapses or opens the panel for the shortcut. The focus moves into the panel when it opens, and back afterwards.
     */
    toggleByKeys(): void {
      if (rebuilt > MOST_REBUILT) return;
      const from = focusedIn(document);
      const isInside = hasFocus();
      events.onOpenOrCollapse();
      if (!isOpen || !host) return;
      // If the focus was on the button of the collapsed panel, there is no other place to give it back to.
      focusBefore = isInside ? null : from;
      line?.focus();
    },
    /** Takes everything off the page. */
    hide(): void {
      if (!host) return;
      const hadFocus = hasFocus();
      takeOff();
      shown = null;
      isOpen = false;
      giveFocusBack(hadFocus);
    },
  };
}

const rootOf = ({ box }: PanelHost) => box.getRootNode() as ShadowRoot;

/** Does what the user asked for in the panel, and answers. */
async function answer(
  { id, name, given }: Extract<FromPanel, { kind: 'call' }>,
  events: PanelEvents,
  line: PanelLine | null,
): Promise<void> {
  try {
    const call = events[name] as ((given: unknown) => unknown) | undefined;
    line?.answer({ kind: 'answer', id, value: await call?.(given) });
  } catch (error) {
    line?.answer({ kind: 'answer', id, failed: String(error) });
  }
}

/**
 * The element that has the focus, also inside shadow roots. A document names the host of the shadow root instead, which
 * often cannot be given the focus again.
 */
function focusedIn(document: Document): Focusable | null {
  let found = document.activeElement;
  while (found instanceof HTMLElement) {
    const inner = shadowRootOf(found)?.activeElement;
    if (!inner) break;
    found = inner;
  }
  return found as Focusable | null;
}
