import { JSDOM } from 'jsdom';
import { afterEach, expect, test, vi } from 'vitest';
import { giveRoom, putPanelHost } from '../../src/overlay/panel-host';

afterEach(() => void vi.unstubAllGlobals());

const open = () => {
  const { window } = new JSDOM('<main>A posting</main>');
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  const onForeignChange = vi.fn();
  return { document: window.document, onForeignChange, host: putPanelHost(window.document, '', onForeignChange) };
};
const observed = () => new Promise((resolve) => setTimeout(resolve));

test('what we change in the box is ours', async () => {
  const { document, host, onForeignChange } = open();
  host.change(() => host.box.append(document.createElement('iframe')));
  host.change(() => giveRoom(host.box, true, { width: 10, height: 300 }));
  await observed();
  expect(onForeignChange).not.toHaveBeenCalled();
  expect(host.box.style.height).toBe('302px');
  host.remove();
});

test.each([
  ['an attribute of the frame', (box: HTMLElement) => box.firstElementChild?.setAttribute('srcdoc', 'Good pay!')],
  ['what is in the box', (box: HTMLElement) => box.firstElementChild?.remove()],
  ['the look of the box', (box: HTMLElement) => box.style.setProperty('filter', 'invert(1)')],
])('what the page changes is noticed: %s', async (_, change) => {
  const { document, host, onForeignChange } = open();
  host.change(() => host.box.append(document.createElement('iframe')));
  change(host.box);
  await observed();
  expect(onForeignChange).toHaveBeenCalledOnce();
  host.remove();
});

test('a change of the page is noticed also where one of ours follows at once', () => {
  const { host, onForeignChange } = open();
  host.box.style.setProperty('filter', 'invert(1)');
  host.change(() => giveRoom(host.box, true, { width: 10, height: 300 }));
  expect(onForeignChange).toHaveBeenCalledOnce();
});

test('nothing is noticed where the page may know what is there, nor once the panel is gone', async () => {
  const { host, onForeignChange } = open();
  host.trustPage();
  host.box.textContent = 'Public facts';
  host.remove();
  host.box.textContent = '';
  await observed();
  expect(onForeignChange).not.toHaveBeenCalled();
});
