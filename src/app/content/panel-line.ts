import { type Catalogue, t } from '../../locales/t';
import { askForPanelFrame, askForPanelHere } from '../../messaging/background-client';
import { makePanelFrame } from '../../overlay/panel-frame';
import type { PanelState } from '../../ui/panel/panel-state';
import type { HighlightState } from '../../ui/panel/posting/highlight-switch';
import { type FromPanel, PANEL_PORT, type PanelPort, type ToPanel } from '../panel/panel-port';

/** The line to the panel, which may still be on its way. */
export interface PanelLine {
  /** Shows what the panel says, as soon as it is there. */
  show(state: PanelState, collapsed: boolean, highlight: HighlightState | null): void;
  /** Moves the focus into the panel. */
  focus(): void;
  answer(message: Extract<ToPanel, { kind: 'answer' }>): void;
  /** Ends everything. */
  close(): void;
}

/** How a panel is opened. */
export interface PanelWanted {
  /** Whether it is known that this page can have no frame. */
  readonly isPublic: boolean;
  /**
   * No frame can be had, so the page can read the panel: it may be shown public facts alone. `isLasting`: the browser
   * refuses such frames here. Otherwise the frame was only late.
   */
  readonly onPublic: (isLasting: boolean) => void;
  readonly onMessage: (message: FromPanel) => void;
  /** Changes something in the box (see `PanelHost`). */
  readonly change: (write: () => void) => void;
  /** The frame was loaded anew, which only the page makes it do: by moving our host, or by the frame itself. */
  readonly onForeignChange: () => void;
}

/** A frame that is not there after so long is not waited for. Milliseconds. */
const PATIENCE = 4_000;

type World = typeof globalThis & { [key: symbol]: PanelPort | undefined };

/**
 * Opens the panel in a box: in a frame where that can be had, else in the box itself, where the page can read it. Then
 * `onPublic` is called before anything is shown. The box is not to be seen before the panel has said its size, so until
 * the line is there no event of the user can name the frame to the page.
 */
export function openPanel(box: HTMLElement, wanted: PanelWanted): PanelLine {
  const { isPublic: wasPublic, onPublic, onMessage, change, onForeignChange } = wanted;
  const frame = wasPublic ? null : makePanelFrame(box.ownerDocument, t('manifest.name'));
  let port: MessagePort | null = null;
  let isReady = false;
  let isPublic = wasPublic;
  let isClosed = false;
  let isSeen = false;
  let wantsFocus = false;
  let shown: Extract<ToPanel, { kind: 'show' }> | null = null;
  let toldState: PanelState | null = null;

  const tell = (message: ToPanel) => port?.postMessage(message);
  const showNow = () => {
    if (!isReady || !shown) return;
    const { state, ...rest } = shown;
    tell(state === toldState ? rest : shown);
    toldState = state ?? null;
  };
  const focusNow = () => {
    if (!isReady || !isSeen || !wantsFocus) return;
    wantsFocus = false;
    if (!isPublic) frame?.focus();
    tell({ kind: 'focus' });
  };
  const onReady = () => {
    isReady = true;
    toldState = null;
    tell({ kind: 'start', isPublic });
    showNow();
  };
  /** A new line, of which this is the other end. */
  const newLine = (): MessagePort => {
    port?.close();
    isReady = false;
    const { port1, port2 } = new MessageChannel();
    port = port1;
    port1.onmessage = ({ data }: MessageEvent<FromPanel>) => {
      if (port !== port1 || isClosed) return;
      if (data.kind === 'ready') onReady();
      else onMessage(data);
      // Only what can be seen can have the focus.
      if (data.kind === 'size') isSeen = true;
      focusNow();
    };
    return port2;
  };
  const openHere = () => {
    const container = box.ownerDocument.createElement('div');
    container.className = 'panel-container';
    change(() => box.replaceChildren(container));
    // Before it is asked for: the script takes it as soon as it is there.
    let take: (catalogue: Promise<Catalogue | null>) => void = () => undefined;
    const catalogue = new Promise<Catalogue | null>((resolve) => {
      take = resolve;
    });
    (globalThis as World)[Symbol.for(PANEL_PORT)] = { port: newLine(), container, catalogue };
    take(askForPanelHere().catch(() => null));
  };
  const giveUpFrame = (isLasting: boolean) => {
    if (isClosed || isReady || isPublic) return;
    isPublic = true;
    shown = null;
    onPublic(isLasting);
    // Where nothing was shown yet, this line may be closed by now.
    if (!isClosed) openHere();
  };
  const openIn = async (frame: HTMLIFrameElement) => {
    if (isClosed || isPublic) return;
    const token = randomToken();
    const isListening = await askForPanelFrame(token).catch(() => null);
    if (isClosed || isPublic) return;
    if (!isListening || !frame.contentWindow) return giveUpFrame(isListening === false);
    // Only this frame can hear it, and only our own script runs in it.
    frame.contentWindow.postMessage({ token }, '*', [newLine()]);
  };
  if (frame) {
    let loads = 0;
    frame.addEventListener('load', () => {
      loads += 1;
      // Only what we have put into it is there at first. What is there later may be the page's, and gets no line.
      if (loads === 1) void openIn(frame);
      else if (!isClosed) onForeignChange();
    });
    change(() => box.replaceChildren(frame));
    setTimeout(() => giveUpFrame(false), PATIENCE);
  } else openHere();

  return {
    show(state, collapsed, highlight) {
      shown = { kind: 'show', state, collapsed, highlight };
      showNow();
    },
    focus() {
      wantsFocus = true;
      focusNow();
    },
    answer: tell,
    close() {
      isClosed = true;
      port?.close();
    },
  };
}

/** A name that nobody can guess. Not `crypto.randomUUID`, which there is on no page without https. */
const randomToken = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16)).join('-');
