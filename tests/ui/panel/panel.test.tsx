// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Panel } from '../../../src/ui/panel/panel';
import type { PanelProps } from '../../../src/ui/panel/panel-props';
import type { PanelState } from '../../../src/ui/panel/panel-state';
import { chartScale, spreadLabels } from '../../../src/ui/panel/pay/chart-scale';
import { anAmount } from '../../domain/an-amount';
import { BAND } from '../../gallery/states/market';
import { PANEL_STATES } from '../../gallery/states/panel';
import { expandAll } from '../expand-all';
import { testRoot } from '../test-root';

const root = testRoot();

const nothing = () => undefined;
const show = (state: string, props: Partial<PanelProps> = {}): void => {
  const shown: PanelState = PANEL_STATES[state] ?? { kind: 'loading' };
  const callbacks = { onOpenOrCollapse: nothing, onOpenOptions: nothing, onOpenProfile: nothing, onDaysAYear: nothing };
  act(() => render(<Panel state={shown} collapsed={false} {...callbacks} {...props} />, root));
};
const text = (selector = '*'): string => root.querySelector(selector)?.textContent ?? '';
const button = (name: string): HTMLButtonElement => {
  const found = [...root.querySelectorAll('button')].find((each) => each.textContent?.includes(name));
  if (!found) throw new Error(`No button “${name}”`);
  return found;
};
const type = (field: HTMLInputElement, value: string): void => {
  act(() => {
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
};

describe('the panel', () => {
  it('shows the decision first: pay, then match', () => {
    show('stated');
    expect(text('.decision')).toMatch(
      /£85k–£95k.*Good.*6% above the London median for ML engineers of all levels.*7 of 9 essentials; Kubernetes/s,
    );
    expect(root.querySelector('[role="status"]')?.classList).toContain('decision');
  });

  it.each(Object.keys(PANEL_STATES))('shows the state %s without a gap', (state) => {
    show(state);
    expandAll(root);
    expect(text('.decision').length).toBeGreaterThan(10);
    expect(root.textContent).not.toMatch(/undefined|null|NaN|\[object/);
    expect(root.innerHTML).not.toMatch(/NaN|undefined/);
  });

  it('shows what is published where no pay is stated, and no stated figure', () => {
    show('estimated');
    expect(text('.amount')).toBe('Not stated');
    expect(root.querySelector('.chart .market')).not.toBeNull();
    expect(root.querySelector('.chart .stated')).toBeNull();
    expect(root.querySelector('.chart')?.getAttribute('aria-label')).toContain('This posting states no pay');
  });

  it('compares no pay outside the UK', () => {
    show('abroad');
    expect(root.querySelector('.chart')).toBeNull();
    expect(text('.decision')).not.toMatch(/Good|median/);
  });

  it('says why nothing could be read, and shows no figures', () => {
    show('unreadable');
    expect(text('.decision')).toContain('could not be found');
    expect(root.textContent).not.toContain('£');
  });

  it('draws a folded part when it is expanded, and keeps it', () => {
    show('stated');
    expect(root.textContent).not.toContain('Thornfield Pay Review');
    expandAll(root);
    expect(root.textContent).toContain('Thornfield Pay Review');
    show('stated');
    expect(root.textContent).toContain('Thornfield Pay Review');
  });

  it('does not tell a source which page its link was followed from', () => {
    show('stated');
    expandAll(root);
    const links = [...root.querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
  });

  it('shows alternatives as one chip, and says in words whether a skill is had or lacking', () => {
    show('stated');
    expandAll(root);
    const chips = [...root.querySelectorAll('.chip')].map((chip) => chip.textContent);
    expect(chips).toContain('You have PyTorch or TensorFlow');
    expect(chips).toContain('You lack Kubernetes');
  });

  it('invites the user to fill an empty profile, and lists nothing as lacking', () => {
    const onOpenProfile = vi.fn();
    show('empty-profile', { onOpenProfile });
    expect(root.textContent).not.toMatch(/You lack|of 9|weighs/);
    button('Tick your skills').click();
    expect(onOpenProfile).toHaveBeenCalledOnce();
  });

  it('inserts text of the page as text, never as markup', () => {
    const state = PANEL_STATES.stated;
    if (state?.kind !== 'annotated') throw new Error('not annotated');
    const posting = { ...state.annotated.posting, title: '<img src=x onerror=alert(1)>' };
    show('', { state: { ...state, annotated: { ...state.annotated, posting } } });
    expect(root.querySelector('img')).toBeNull();
    expect(text('.posting')).toContain('<img');
  });
});

describe('the collapsed panel', () => {
  it('shows the word and the count; the focus moves to the button that replaces the pressed one', () => {
    const onOpenOrCollapse = vi.fn();
    show('stated', { onOpenOrCollapse });
    act(() => button('Hide').click());
    expect(onOpenOrCollapse).toHaveBeenCalledOnce();
    show('stated', { collapsed: true, onOpenOrCollapse });
    const collapsed = button('Good pay');
    expect(collapsed.textContent).toContain('7/9 skills');
    expect(collapsed.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(collapsed);
    act(() => collapsed.click());
    show('stated', { onOpenOrCollapse });
    expect(document.activeElement).toBe(button('Hide'));
  });

  it('does not take the focus from the page where no button was pressed', () => {
    show('stated');
    show('stated', { collapsed: true });
    expect(document.activeElement).toBe(document.body);
  });

  it('shows no count for an empty profile and no figure for an unreadable page', () => {
    show('empty-profile', { collapsed: true });
    expect(root.textContent).not.toContain('skills');
    show('unreadable', { collapsed: true });
    expect(root.textContent).toBe('Show Bandwise: Not readBandwise');
  });
});

describe('the field for days a year', () => {
  it('gives on each whole number in range at once, and nothing else', () => {
    const onDaysAYear = vi.fn();
    show('day-rate', { onDaysAYear });
    expandAll(root);
    const field = root.querySelector<HTMLInputElement>('.days');
    if (!field) throw new Error('no field');
    expect(field.value).toBe('220');
    for (const typed of ['2', '23', '', '99', '261', '230.5', '1e9']) type(field, typed);
    expect(onDaysAYear).not.toHaveBeenCalled();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    type(field, '230');
    expect(onDaysAYear.mock.calls).toEqual([[230]]);
    expect(field.getAttribute('aria-invalid')).toBe('false');
  });

  it('returns to the last valid number when the field loses focus', () => {
    show('day-rate');
    expandAll(root);
    const field = root.querySelector<HTMLInputElement>('.days');
    if (!field) throw new Error('no field');
    type(field, '2');
    act(() => void field.dispatchEvent(new FocusEvent('blur')));
    expect(field.value).toBe('220');
  });
});

describe('the chart', () => {
  it('keeps the order of amounts, also where stated pay is outside the band', () => {
    const x = chartScale(BAND, anAmount(20000, 300000), 310000);
    const places = [20000, 62000, 85000, 118000, 310000].map(x);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(places[4]).toBeLessThan(328);
  });

  it('centres a single amount', () => {
    expect(chartScale({ ...BAND, low: null, high: null }, null, null)(85000)).toBe(164);
  });

  it('moves labels apart and keeps them inside the chart', () => {
    expect(spreadLabels([34, 36, 290], 56, 26)).toEqual([34, 90, 290]);
    expect(spreadLabels([280, 290, 294], 56, 26)).toEqual([190, 246, 302]);
    expect(spreadLabels([0], 0, 80)).toEqual([80]);
    expect(spreadLabels([], 56, 26)).toEqual([]);
  });
});
