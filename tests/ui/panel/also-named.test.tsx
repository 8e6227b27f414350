// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { NamedSkill } from '../../../src/domain/comparison/result/skills-comparison';
import { AlsoNamed } from '../../../src/ui/panel/skills/also-named';
import { testRoot } from '../test-root';

const root = testRoot();

const named = (had: readonly string[]): readonly NamedSkill[] =>
  ['Quokkaflow', 'Wrenbase', '<img src=x onerror=alert(1)>'].map((name) => ({ name, had: had.includes(name) }));
const show = (had: readonly string[], onAdd?: (name: string) => void) =>
  act(() => render(<AlsoNamed names={named(had)} onAdd={onAdd} />, root));
const buttons = () => [...root.querySelectorAll('button')];
const labels = () => buttons().map((button) => button.getAttribute('aria-label'));
const status = () => root.querySelector('[role=status]')?.textContent;

describe('names that the vocabulary does not know', () => {
  it('stand apart, and each that the profile lacks has a button that adds it', () => {
    const onAdd = vi.fn();
    show(['Wrenbase'], onAdd);
    expect(root.querySelector('h4')?.textContent).toBe('Also named not in our list, so not counted');
    expect(labels()).toEqual(['Add Quokkaflow to my skills', 'Add <img src=x onerror=alert(1)> to my skills']);
    act(() => buttons()[0]?.click());
    expect(onAdd.mock.calls).toEqual([['Quokkaflow']]);
    expect(root.querySelectorAll('li')[1]?.textContent).toBe('Wrenbase in your profile');
  });

  it('keep the focus on the pressed button, say so, and are not added twice', () => {
    const onAdd = vi.fn();
    show([], onAdd);
    const [button] = buttons();
    button?.focus();
    act(() => button?.click());
    expect(status()).toBe('');
    show(['Quokkaflow'], onAdd);
    expect(document.activeElement).toBe(button);
    expect([button?.getAttribute('aria-disabled'), button?.textContent]).toEqual([
      'true',
      'Quokkaflow in your profile',
    ]);
    expect(status()).toBe('Quokkaflow is in your profile.');
    act(() => button?.click());
    expect(onAdd).toHaveBeenCalledTimes(1);
  });

  it('can be pressed again once they were removed from the profile', () => {
    const onAdd = vi.fn();
    show([], onAdd);
    act(() => buttons()[0]?.click());
    show(['Quokkaflow'], onAdd);
    show([], onAdd);
    expect([labels()[0], status()]).toEqual(['Add Quokkaflow to my skills', '']);
    act(() => buttons()[0]?.click());
    expect(onAdd).toHaveBeenCalledTimes(2);
  });

  it('are text, whatever the page wrote, and no buttons where nothing can be added', () => {
    show([]);
    expect(root.querySelector('img')).toBeNull();
    expect(root.textContent).toContain('<img src=x onerror=alert(1)>');
    expect(buttons()).toEqual([]);
  });
});
