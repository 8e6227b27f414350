import { JSDOM } from 'jsdom';
import { vi } from 'vitest';
import type { CardRuleAction } from '../../../src/domain/model/card-rules';
import { badgeLayer } from '../../../src/overlay/badges/badge-layer';
import { findCardElements } from '../../../src/pages/cards/card-elements';
import { NO_LISTS } from '../../../src/pages/cards/list-reader';
import { defineSite } from '../../../src/pages/site/define-site';
import { makePage } from '../../../src/pages/site/find-site';
import type { ShownCard } from '../../../src/pages/watch/known-cards';
import { watchCards } from '../../../src/pages/watch/watch-cards';

const SITE = defineSite({
  id: 'board',
  name: 'Board',
  checked: { on: 'schema-org', asOf: '2026-11' },
  matches: ['*://board.example/*'],
  enabledByDefault: false,
  cards: [
    {
      path: /^\/list/,
      card: 'li.card',
      id: [(element) => element.getAttribute('data-id')],
      title: ['h2'],
      hiringOrganization: ['p'],
    },
  ],
});

/** The HTML of one card of the list. */
export const li = (id: number | string, title: string) =>
  `<li class="card" data-id="${id}"><h2>${title}</h2><p>Lantern Harbour</p><time>now</time></li>`;

/**
 * A list in a document, with badges that show their card's title, put together as in the content script. jsdom has no
 * layout, so where badges go is tested in real browsers.
 */
export function badgedList(
  inner: string,
  options: { address?: string; actions?: Map<string, CardRuleAction>; near?: readonly string[] } = {},
) {
  /** The ids of the cards that are near the viewport; null where all are. */
  let near = options.near ?? null;
  const isNear = (element: Element) => near?.includes(element.getAttribute('data-id') ?? '') ?? true;
  const { window } = new JSDOM(`<body><ul id="list">${inner}</ul><div id="feed"></div></body>`, {
    url: options.address ?? 'https://board.example/list',
    pretendToBeVisual: true,
  });
  const { document } = window;
  Object.defineProperty(document, 'readyState', { value: 'complete' });
  const animations = new Map<Element, { cancel: () => void; keyframes: unknown }[]>();
  window.Element.prototype.getAnimations = () => [];
  window.Element.prototype.animate = function (this: Element, keyframes: unknown) {
    const all = animations.get(this) ?? [];
    animations.set(this, all);
    const animation = { keyframes, cancel: () => void all.splice(all.indexOf(animation), 1) };
    all.push(animation);
    return animation as unknown as Animation;
  } as Element['animate'];
  const life = new window.AbortController();
  const hosts = new WeakMap<Element, HTMLElement>();
  const find = vi.fn(() => findCardElements(SITE, makePage(document, new URL(window.location.href), null), NO_LISTS));
  let shown: readonly ShownCard[] = [];
  let off = false;
  const isStill = vi.fn((card: ShownCard): boolean => watch.isStill(card));
  const badges = badgeLayer<{ id: string; title: string }>({
    window: window as unknown as Window,
    make: () => {
      const host = document.createElement('div');
      const box = document.createElement('div');
      box.append(document.createElement('span'));
      host.attachShadow({ mode: 'open' }).append(box);
      hosts.set(host, box);
      return { host, box };
    },
    draw: (box, { title }) => {
      if (box.firstElementChild) box.firstElementChild.textContent = title;
    },
    isStill,
    isNear,
    signal: life.signal,
  });
  const show = () =>
    badges.show(
      off
        ? []
        : shown.map((each) => ({
            ...each,
            verdict: { id: each.card.id, title: each.card.title },
            action: options.actions?.get(each.card.title) ?? null,
          })),
    );
  const watch = watchCards({
    window: window as unknown as Window,
    find,
    ours: badges.ours,
    onStale: badges.drop,
    isWanted: isNear,
    onCards: (cards) => {
      shown = cards;
      show();
    },
    signal: life.signal,
  });
  const mutated = vi.fn((records: MutationRecord[]) => watch.mutated(records));
  const observer = new window.MutationObserver(mutated);
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  return {
    window,
    document,
    find,
    mutated,
    isStill,
    life,
    show,
    /** The ids of the cards that were read. */
    read: () => shown.map(({ card }) => card.id),
    scrollTo: (...ids: readonly string[]) => {
      near = ids;
      watch.wanted();
    },
    turnOff: (isOff: boolean) => {
      off = isOff;
      show();
    },
    /** The titles of the cards that a rule dims or hides. */
    faded: () =>
      [...animations].filter(([, all]) => all.length > 0).map(([element]) => element.querySelector('h2')?.textContent),
    /** What each card's badge says; "-" where it has none, and "One|Two" where it has two. */
    said: () =>
      [...document.querySelectorAll('li.card')].map((card) => {
        const words = [...card.children]
          .filter((child) => hosts.has(child))
          .map((host) => hosts.get(host)?.textContent);
        return words.length === 0 ? '-' : words.join('|');
      }),
    hosts: () => [...document.querySelectorAll('*')].filter((element) => hosts.has(element)),
    element: (selector: string) => document.querySelector(selector) as HTMLElement,
    fill: (element: Element, html: string) => {
      element.innerHTML = html;
    },
  };
}
