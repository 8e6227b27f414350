import { JSDOM, VirtualConsole } from 'jsdom';

/** A window of its own would cost each page some 20 ms and much memory, so all of them share this one. */
const { window } = new JSDOM('', { virtualConsole: new VirtualConsole() });

/** The document of a saved page, for reading. It does not know its address, runs no script and loads nothing. */
export function parseHtml(html: string): Document {
  const document = new window.DOMParser().parseFromString(html, 'text/html');
  return Object.defineProperty(document, 'defaultView', { value: window });
}
