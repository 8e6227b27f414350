import { JSDOM } from 'jsdom';
import { vi } from 'vitest';
import type { PageReading } from '../../../src/domain/model/page-posting';
import { frameDocument } from '../../../src/pages/frame-document';
import { readPage } from '../../../src/pages/read-page';
import { defineSite } from '../../../src/pages/site/define-site';
import { watchPosting } from '../../../src/pages/watch/watch-posting';

/** The site file of an invented board with one layout. */
const SITE = defineSite({
  id: 'board',
  name: 'Board',
  checked: { on: 'schema-org', asOf: '2026-11' },
  matches: ['*://board.example/jobs/*'],
  enabledByDefault: false,
  postingId: /\/jobs\/(\d+)/,
  frame: 'iframe.inside',
  layouts: [{ root: ['#pane'], title: ['h1'], description: ['#advert'] }],
});

/** Text that makes an advert long enough to count as one. */
export const MORE = 'It goes on for a while, as adverts do: what you will do, and what you bring.';
/** The HTML inside the pane of a posting. */
export const pane = (title: string, advert: string) =>
  `<h1>${title}</h1><div id="advert"><p>${advert}</p><p>${MORE}</p></div>`;
/** The HTML of a page with a feed and a pane. */
export const page = (inner: string) => `<body><ul id="feed"></ul><div id="pane">${inner}</div></body>`;

/** Watches a page of the invented board. Returns functions that change the page, and what was reported about it. */
export function watchedPage(html: string, address = 'https://board.example/jobs/1') {
  const { window } = new JSDOM(html, { url: address });
  const { document } = window;
  const readings: PageReading[] = [];
  const read = vi.fn(() => readPage(document, new URL(window.location.href), [SITE]));
  const life = new window.AbortController();
  const url = () => new URL(window.location.href);
  const frame = () => frameDocument(document, 'iframe.inside');
  const onReading = (reading: PageReading) => void readings.push(reading);
  const { look } = watchPosting({ document, url, frame, read, onReading, signal: life.signal });
  return {
    document,
    read,
    look,
    life,
    titles: () => readings.map(({ posting }) => posting?.title ?? null),
    readings,
    goTo: (path: string) => window.history.pushState(null, '', path),
    fill: (inner: string) => {
      const element = document.querySelector('#pane');
      if (element) element.innerHTML = inner;
    },
    /** Replaces what the page's frame shows. */
    fillFrame: (inner: string) => {
      const body = document.querySelector('iframe')?.contentDocument?.body;
      if (body) body.innerHTML = inner;
    },
    scroll: () => document.querySelector('#feed')?.append(document.createElement('li')),
    popstate: () => window.dispatchEvent(new window.PopStateEvent('popstate')),
  };
}

/** Moves vitest's fake timers on. Milliseconds. */
export const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
