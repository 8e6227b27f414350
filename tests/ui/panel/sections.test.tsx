// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '../../../src/ui/panel/panel';
import type { PanelState } from '../../../src/ui/panel/panel-state';
import { PANEL_STATES } from '../../gallery/states/panel';
import { expandAll } from '../expand-all';

const root = document.createElement('div');
beforeEach(() => document.body.append(root));
afterEach(() => {
  render(null, root);
  root.remove();
});

const noop = () => undefined;
const show = (name: string, props: object = {}): void => {
  const callbacks = { onOpenOrCollapse: noop, onOpenOptions: noop, onOpenProfile: noop, onDaysAYear: noop };
  const state: PanelState = PANEL_STATES[name] ?? { kind: 'loading' };
  act(() => render(<Panel state={state} collapsed={false} {...callbacks} {...props} />, root));
};
const parts = () => [...root.querySelectorAll<HTMLDetailsElement>('.part')];
const part = (name: string) => {
  const found = parts().find((each) => each.querySelector('h3')?.textContent === name);
  if (!found) throw new Error(`No part “${name}”`);
  return found;
};
const toggle = (name: string, open: boolean) =>
  act(() => {
    part(name).open = open;
    part(name).dispatchEvent(new Event('toggle'));
  });
const press = (name: string) =>
  act(() => [...root.querySelectorAll('button')].find((each) => each.textContent === name)?.click());
const chart = () => root.querySelector('.chart')?.getAttribute('aria-label');

describe('the parts', () => {
  it('come in the order of the questions, each folded to its answer but the pay', () => {
    show('stated');
    expect(parts().map((each) => each.querySelector('h3')?.textContent)).toEqual([
      'Pay',
      'Skills',
      'Worth learning',
      'What the posting says',
    ]);
    expect(parts().map(({ open }) => open)).toEqual([true, false, false, false]);
    expect(part('Skills').textContent).toBe('SkillsYou lack Kubernetes, Spark and Terraform');
    expect(part('Worth learning').textContent).toContain('Kubernetes, then Spark and Terraform');
  });

  it('stay as the user left them, from one posting to the next', () => {
    show('stated');
    toggle('Skills', true);
    toggle('Pay', false);
    expect(part('Pay').textContent).toContain('London band £62k–£118k');
    show('loading');
    show('fallback');
    expect([part('Pay').open, part('Skills').open]).toEqual([false, true]);
    expect(part('Skills').querySelector('.chip')).not.toBeNull();
  });

  it('without anything to say are left out', () => {
    show('not-an-ml-role', { highlight: { isOn: false, notFound: false }, onHighlight: noop });
    expect(parts().map((each) => each.querySelector('h3')?.textContent)).toEqual(['What the posting says']);
    expect(root.querySelector('.highlight')).toBeNull();
  });
});

describe('the band', () => {
  it('carries the user’s wish as a mark, and says it', () => {
    show('stated');
    expect(root.querySelector('.chart .diamond')).not.toBeNull();
    expect(chart()).toContain('You want £95,000.');
    show('fallback');
    expect(root.querySelector('.chart .diamond')).toBeNull();
  });

  it('gives way to another one on demand, with the sum where the unit is another', () => {
    show('stated');
    press('UK');
    expect(chart()).toContain('Band £50,000–£105,000 a year');
    expect(root.textContent).toContain('25% above the UK median for a mid-level ML engineer.');
    press('Day rate');
    expect(chart()).toContain('£420–£700 or more a day');
    expect(root.textContent).toContain('£85,000–£95,000 ÷ 220 days a year = £386–£432 a day');
    expect(root.querySelector('.band-switch [aria-pressed=true]')?.textContent).toBe('Day rate');
    press('London');
    expect(chart()).toContain('Band £62,000–£118,000');
  });

  it('of another posting is its own again', () => {
    show('stated');
    press('UK');
    const stated = PANEL_STATES.stated;
    if (stated?.kind !== 'annotated') throw new Error('not annotated');
    const posting = { ...stated.annotated.posting, id: 'another' };
    show('', { state: { ...stated, annotated: { ...stated.annotated, posting } } });
    expect(root.querySelector('.band-switch [aria-pressed=true]')?.textContent).toBe('London');
  });
});

it('says which part of a page could not be read, and the way on when asked', () => {
  const onPasteText = vi.fn();
  show('partly-read', { onPasteText });
  expect(root.textContent).toContain('The place and the pay field were not found where this site keeps them.');
  expandAll(root);
  press('Or paste them');
  expect(onPasteText).toHaveBeenCalledOnce();
  show('stated');
  expect(root.textContent).not.toContain('not found where');
});

it('marks a skill whose level falls short, and says both levels', () => {
  show('levels');
  expandAll(root);
  const python = [...root.querySelectorAll('.chip')].find((chip) => chip.textContent?.includes('Python'));
  expect(python?.className).toContain('short');
  expect(python?.textContent).toContain('asks expert, you have working');
});

it('shows where disagreeing pay is compared that it disagrees', () => {
  show('several-salaries');
  expect(part('Pay').textContent).toMatch(/disagrees with itself on pay: “London: £85,000.*“Leeds: £70,000/s);
});
