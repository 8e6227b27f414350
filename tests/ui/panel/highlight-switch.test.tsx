// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { Panel } from '../../../src/ui/panel/panel';
import type { PanelProps } from '../../../src/ui/panel/panel-props';
import { PANEL_STATES } from '../../gallery/states/panel';
import { expandAll } from '../expand-all';
import { testRoot } from '../test-root';

const root = testRoot();

const nothing = () => undefined;
const show = (props: Partial<PanelProps> = {}, state = 'stated'): void => {
  const callbacks = { onOpenOrCollapse: nothing, onOpenOptions: nothing, onOpenProfile: nothing, onDaysAYear: nothing };
  const shown = PANEL_STATES[state];
  if (!shown) throw new Error(`No state ${state}`);
  act(() => render(<Panel state={shown} collapsed={false} {...callbacks} {...props} />, root));
};
const offered = { onHighlight: nothing, onSkill: nothing, highlight: { isOn: false, notFound: false } };
const checkbox = () => root.querySelector<HTMLInputElement>('.highlight input');

it('offers neither the switch nor chips as buttons where the browser cannot highlight words', () => {
  show({ ...offered, highlight: null });
  expandAll(root);
  expect(checkbox()).toBeNull();
  expect(root.querySelector('button.chip')).toBeNull();
  expect(root.querySelectorAll('span.chip').length).toBeGreaterThan(0);
});

it('the switch is off at first and reports a press', () => {
  const onHighlight = vi.fn();
  show({ ...offered, onHighlight });
  expect(checkbox()?.checked).toBe(false);
  expect(root.querySelector('.key')).toBeNull();
  act(() => checkbox()?.click());
  expect(onHighlight).toHaveBeenCalledWith(true);
});

it('explains each kind of highlight, the same for an empty profile', () => {
  const empty = Object.keys(PANEL_STATES).find((name) => {
    const state = PANEL_STATES[name];
    return state?.kind === 'annotated' && state.annotated.comparison.skills.profileEmpty;
  });
  for (const state of ['stated', empty]) {
    show({ ...offered, highlight: { isOn: true, notFound: false } }, state);
    expect(checkbox()?.checked).toBe(true);
    expect(root.querySelector('.key')?.textContent).toBe('skills pay');
  }
});

it('a press on a chip gives on its skill, or all its alternatives', () => {
  const onSkill = vi.fn();
  show({ ...offered, onSkill });
  expandAll(root);
  const chips = [...root.querySelectorAll<HTMLButtonElement>('button.chip')];
  expect(chips.every((chip) => chip.title === 'Show in the posting')).toBe(true);
  for (const chip of chips) act(() => chip.click());
  expect(onSkill).toHaveBeenCalledTimes(chips.length);
  expect(onSkill.mock.calls.some(([ids]) => ids.length > 1)).toBe(true);
});

it('says when the words of a skill are not on the page', () => {
  show({ ...offered, highlight: { isOn: false, notFound: true } });
  expect(root.querySelector('.highlight [role=status]')?.textContent).toContain('does not show');
});
