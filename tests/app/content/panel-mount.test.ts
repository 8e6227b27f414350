import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PanelWanted } from '../../../src/app/content/panel-line';
import { mountPanel } from '../../../src/app/content/panel-mount';

/** The lines that were opened, in order, each with what it was asked for. */
const lines = vi.hoisted(() => [] as { wanted: PanelWanted; show: unknown[][]; focus: number; isClosed: boolean }[]);
vi.mock('../../../src/app/content/panel-line', () => ({
  openPanel(_: HTMLElement, wanted: PanelWanted) {
    const line = { wanted, show: [] as unknown[][], focus: 0, isClosed: false };
    lines.push(line);
    return {
      show: (...given: unknown[]) => void line.show.push(given),
      focus() {
        line.focus += 1;
      },
      answer: () => undefined,
      close() {
        line.isClosed = true;
      },
    };
  },
}));
vi.mock('../../../src/ui/panel/panel-box.css?inline', () => ({ default: '' }));

beforeEach(() => lines.splice(0));
afterEach(() => void vi.unstubAllGlobals());

const LOADING = { kind: 'loading' } as const;
const open = () => {
  const { window } = new JSDOM('<main><button>Apply</button></main>');
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  vi.stubGlobal('HTMLElement', window.HTMLElement);
  const { document } = window;
  const events = { onPublic: vi.fn(), onOpenOrCollapse: vi.fn() };
  const panel = mountPanel(document, events as never);
  const hosts = () => [...document.documentElement.children].filter(({ localName }) => localName === 'div');
  return { document, events, panel, hosts };
};

test('is made ready out of sight, shown in the same place, and taken off whole', () => {
  const { panel, hosts } = open();
  panel.prepare();
  panel.prepare();
  expect(hosts()).toHaveLength(1);
  expect(lines[0]?.show).toEqual([]);
  panel.show(LOADING, false, null);
  expect(lines).toHaveLength(1);
  expect(lines[0]?.show).toEqual([[LOADING, false, null]]);
  panel.hide();
  expect(hosts()).toHaveLength(0);
  expect(lines[0]?.isClosed).toBe(true);
});

test('comes back in new elements when the page has changed what is ours, five times, and then stays away', () => {
  const { panel, hosts, events } = open();
  panel.show(LOADING, false, null);
  for (let times = 1; times <= 5; times += 1) {
    const before = hosts()[0];
    lines.at(-1)?.wanted.onForeignChange();
    expect(hosts()).toHaveLength(1);
    expect(hosts()[0]).not.toBe(before);
    expect(lines.at(-1)?.show).toEqual([[LOADING, false, null]]);
  }
  lines.at(-1)?.wanted.onForeignChange();
  panel.show(LOADING, false, null);
  panel.prepare();
  expect(hosts()).toHaveLength(0);
  // The shortcut must not change a choice for a panel that nobody sees.
  panel.toggleByKeys();
  expect(events.onOpenOrCollapse).not.toHaveBeenCalled();
});

test('comes back where the page has built its document anew', () => {
  const { panel, hosts } = open();
  panel.show(LOADING, false, null);
  hosts()[0]?.remove();
  panel.show(LOADING, true, null);
  expect(hosts()).toHaveLength(1);
  expect(lines).toHaveLength(2);
});

describe('where the page can read it', () => {
  test('a frame that was only late is tried again with the next two postings', () => {
    const { panel, events } = open();
    panel.show(LOADING, false, null);
    for (const isTried of [true, true, false]) {
      lines.at(-1)?.wanted.onPublic(false);
      expect(panel.isPublic()).toBe(true);
      panel.tryFrameAgain();
      expect(panel.isPublic()).toBe(!isTried);
      panel.show(LOADING, false, null);
      expect(lines.at(-1)?.wanted.isPublic).toBe(false);
    }
    expect(events.onPublic).toHaveBeenCalledTimes(3);
    expect(lines).toHaveLength(3);
  });

  test('it stays so where the browser refuses frames', () => {
    const { panel } = open();
    panel.show(LOADING, false, null);
    lines.at(-1)?.wanted.onPublic(true);
    panel.tryFrameAgain();
    expect(panel.isPublic()).toBe(true);
    panel.hide();
    panel.show(LOADING, false, null);
    expect(lines.at(-1)?.wanted.isPublic).toBe(true);
  });
});

test('the shortcut gives the focus to the panel, and back to where it was', () => {
  const { document, panel, events } = open();
  panel.show(LOADING, true, null);
  const button = document.querySelector('button') as HTMLButtonElement;
  button.focus();
  events.onOpenOrCollapse.mockImplementation(() => panel.show(LOADING, false, null));
  panel.toggleByKeys();
  expect(lines[0]?.focus).toBe(1);
});
