// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { type TabOffer, ThisTab } from '../../../src/ui/popup/this-tab';
import { testRoot } from '../test-root';

const root = testRoot();

const show = (tab: TabOffer, hasSidePanel = true) => {
  const calls = { onMode: vi.fn(), onReadOnce: vi.fn(), onAlways: vi.fn(), onSidePanel: vi.fn(), onText: vi.fn() };
  const onSidePanel = hasSidePanel ? calls.onSidePanel : null;
  act(() => render(<ThisTab tab={tab} {...calls} onSidePanel={onSidePanel} />, root));
  return calls;
};
const names = () => [...root.querySelectorAll('button')].map((each) => each.textContent);
const press = (name: string) =>
  act(() => [...root.querySelectorAll('button')].find((each) => each.textContent === name)?.click());

it('changes the mode of a known site, and shows the old mode until the change has happened', () => {
  const { onMode } = show({ kind: 'site', name: 'LinkedIn', mode: 'panel' });
  const select = root.querySelector('select');
  act(() => {
    if (select) select.value = 'side-panel';
    select?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(onMode.mock.calls).toEqual([['side-panel']]);
  expect(select?.value).toBe('panel');
  expect(names()).not.toContain('Read this page');
});

it('offers to read any other page once or always', () => {
  const { onReadOnce, onAlways } = show({ kind: 'other', name: 'careers.example', refused: null });
  press('Read this page');
  press('Always on this site');
  expect([onReadOnce, onAlways].map((call) => call.mock.calls.length)).toEqual([1, 1]);
});

it.each([
  ['page', 'does not let extensions read this page'],
  ['site', 'was not allowed to give access'],
] as const)('says that reading the %s was refused', (refused, words) => {
  show({ kind: 'other', name: 'careers.example', refused });
  expect(root.querySelector('[role=status]')?.textContent).toContain(words);
});

it('offers the side panel and pasting on a page of the browser itself', () => {
  show({ kind: 'none' });
  expect(names()).toEqual(['Open side panel', 'Read this text']);
  show({ kind: 'none' }, false);
  expect(names()).toEqual(['Read this text']);
});
