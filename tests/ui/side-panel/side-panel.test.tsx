// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { SidePanel, type SidePanelProps, type SidePanelShown } from '../../../src/ui/side-panel/side-panel';
import { PANEL_STATES } from '../../gallery/states/panel';
import { testRoot } from '../test-root';

const root = testRoot();

const POSTING: SidePanelShown = { kind: 'panel', state: PANEL_STATES.stated ?? { kind: 'loading' } };
const show = (props: Partial<SidePanelProps> = {}) => {
  const calls = { onText: vi.fn(), onBack: vi.fn(), onReadOnce: vi.fn(), onSwitchOn: vi.fn() };
  const panel = { onOpenOptions: vi.fn(), onOpenProfile: vi.fn(), onDaysAYear: vi.fn() };
  act(() => render(<SidePanel shown={POSTING} text={null} {...calls} {...panel} {...props} />, root));
  return calls;
};
const button = (name: string) => [...root.querySelectorAll('button')].find((each) => each.textContent === name);
const press = (name: string) => act(() => button(name)?.click());

it('shows the panel over its whole width, without a button that collapses it', () => {
  show();
  expect(root.querySelector('aside.panel')?.textContent).toContain('£');
  expect(button('Hide')).toBeUndefined();
  expect(root.querySelector('details.paste')?.hasAttribute('open')).toBe(false);
});

it.each([
  [
    { kind: 'off', siteName: 'LinkedIn' },
    'None of our code runs there',
    'Read LinkedIn in this side panel',
    'onSwitchOn',
  ],
  [{ kind: 'unasked' }, 'It can be read once', 'Read this page', 'onReadOnce'],
  [{ kind: 'no-access' }, 'press Bandwise’s button in the toolbar', null, null],
  [{ kind: 'no-posting' }, 'Open one in this tab', null, null],
] as const)('says why there is nothing to show and what to do: %o', (nothing, words, offer, call) => {
  const calls = show({ shown: { kind: 'nothing', nothing } });
  expect(root.textContent).toContain(words);
  expect(root.querySelector('aside')).toBeNull();
  expect(root.querySelector('details.paste')?.hasAttribute('open')).toBe(true);
  if (offer) press(offer);
  if (call) expect(calls[call]).toHaveBeenCalledOnce();
});

it('says what else the user can do where a page is unreadable', () => {
  show({ shown: { kind: 'panel', state: { kind: 'unreadable', message: 'Its words could not be found.' } } });
  expect(root.textContent).toContain('Its words could not be found.');
  expect(root.textContent).toContain('Read the selected posting with Bandwise');
  expect(root.querySelector('details.paste')?.hasAttribute('open')).toBe(true);
});

it('says where a text comes from, and goes back to the tab where there is one', () => {
  const { onBack } = show({ text: 'selection' });
  expect(root.textContent).toContain('From the text that you selected.');
  press('Back to this tab');
  expect(onBack).toHaveBeenCalledOnce();
  show({ text: 'paste', onBack: null });
  expect(button('Back to this tab')).toBeUndefined();
});

it('gives on a pasted text, but never a blank one', () => {
  const { onText } = show({ shown: { kind: 'no-text' } });
  const field = root.querySelector('textarea');
  const type = (text: string) =>
    act(() => {
      if (field) field.value = text;
      field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
  type('  ');
  expect(button('Read this text')?.disabled).toBe(true);
  type('Data Scientist');
  press('Read this text');
  expect(onText.mock.calls).toEqual([['Data Scientist']]);
});

it('offers a report on the page where it is unreadable, and none for a pasted text', () => {
  const onReport = vi.fn();
  const shown = { kind: 'panel', state: { kind: 'unreadable', message: 'Its words could not be found.' } } as const;
  const button = () => [...root.querySelectorAll('button')].find((each) => each.textContent?.includes('Show a report'));
  show({ shown, onReport });
  act(() => button()?.click());
  expect(onReport).toHaveBeenCalledOnce();
  show({ shown, onReport: undefined });
  expect(button()).toBeUndefined();
});
