/** Nothing in the frame comes from this text. It makes the frame's document one in standards mode, and no request. */
const EMPTY_PAGE = '<!doctype html><html lang="en">';

/**
 * Makes a frame for the panel's box, in which our own script can render what no script of the page may read. It is
 * sandboxed, so its document has an origin of its own that nothing else has, and runs no script but a content script of
 * ours. In a closed shadow root it is in no list of the window's frames. Links in it may open a tab, and its forms are
 * ours: without leave for them a browser does not even tell that one was sent. `title` is what screen readers call it.
 */
export function makePanelFrame(document: Document, title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-forms allow-popups allow-popups-to-escape-sandbox');
  frame.setAttribute('allow', 'clipboard-write');
  frame.title = title;
  frame.srcdoc = EMPTY_PAGE;
  return frame;
}
