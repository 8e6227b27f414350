// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Panel } from '../../../src/ui/panel/panel';
import type { PanelState } from '../../../src/ui/panel/panel-state';
import { PANEL_STATES } from '../../gallery/states/panel';
import { expandAll } from '../expand-all';
import { testRoot } from '../test-root';

const root = testRoot();

const nothing = () => undefined;
const show = (name: string, props: object = {}): void => {
  const callbacks = { onOpenOrCollapse: nothing, onOpenOptions: nothing, onOpenProfile: nothing, onDaysAYear: nothing };
  const state: PanelState = PANEL_STATES[name] ?? { kind: 'loading' };
  act(() => render(<Panel state={state} collapsed={false} {...callbacks} {...props} />, root));
};
const sections = () => [...root.querySelectorAll<HTMLDetailsElement>('.part')];
const section = (name: string) => {
  const found = sections().find((each) => each.querySelector('h3')?.textContent === name);
  if (!found) throw new Error(`No section “${name}”`);
  return found;
};
const toggle = (name: string, open: boolean) =>
  act(() => {
    section(name).open = open;
    section(name).dispatchEvent(new Event('toggle'));
  });
const press = (name: string) =>
  act(() => [...root.querySelectorAll('button')].find((each) => each.textContent === name)?.click());
const chart = () => root.querySelector('.chart')?.getAttribute('aria-label');

describe('the sections', () => {
  it('come in the order of the user’s questions; all but the pay are folded to their answers', () => {
    show('stated');
    expect(sections().map((each) => each.querySelector('h3')?.textContent)).toEqual([
      'Pay',
      'Skills',
      'Worth learning',
      'What the posting says',
    ]);
    expect(sections().map(({ open }) => open)).toEqual([true, false, false, false]);
    expect(section('Skills').textContent).toBe('SkillsYou lack Kubernetes, Spark and Terraform');
    expect(section('Worth learning').textContent).toContain('Kubernetes, then Spark and Terraform');
  });

  it('stay expanded or folded from one posting to the next', () => {
    show('stated');
    toggle('Skills', true);
    toggle('Pay', false);
    expect(section('Pay').textContent).toContain('London band £62k–£118k');
    show('loading');
    show('fallback');
    expect([section('Pay').open, section('Skills').open]).toEqual([false, true]);
    expect(section('Skills').querySelector('.chip')).not.toBeNull();
  });

  it('are left out where they have nothing to say', () => {
    show('not-an-ml-role', { highlight: { isOn: false, notFound: false }, onHighlight: nothing });
    expect(sections().map((each) => each.querySelector('h3')?.textContent)).toEqual(['What the posting says']);
    expect(root.querySelector('.highlight')).toBeNull();
  });
});

describe('the band', () => {
  it('shows the user’s wish as a mark and in words', () => {
    show('stated');
    expect(root.querySelector('.chart .diamond')).not.toBeNull();
    expect(chart()).toContain('You want £95,000.');
    show('fallback');
    expect(root.querySelector('.chart .diamond')).toBeNull();
  });

  it('is replaced by another band on demand, with the sum where the unit differs', () => {
    show('stated');
    press('UK');
    expect(chart()).toContain('Band £50,000–£105,000 a year');
    expect(root.textContent).toContain('25% above the UK median for ML engineers of all levels.');
    press('Day rate');
    expect(chart()).toContain('£420–£700 or more a day');
    expect(root.textContent).toContain('£85,000–£95,000 ÷ 220 days a year = £386–£432 a day');
    expect(root.querySelector('.band-switch [aria-pressed=true]')?.textContent).toBe('Day rate');
    press('London');
    expect(chart()).toContain('Band £62,000–£118,000');
  });

  it('is chosen anew for another posting', () => {
    show('stated');
    press('UK');
    const stated = PANEL_STATES.stated;
    if (stated?.kind !== 'annotated') throw new Error('not annotated');
    const posting = { ...stated.annotated.posting, id: 'another' };
    show('', { state: { ...stated, annotated: { ...stated.annotated, posting } } });
    expect(root.querySelector('.band-switch [aria-pressed=true]')?.textContent).toBe('London');
  });
});

it('says which parts of a page could not be read, and on demand what the user can do', () => {
  const onPasteText = vi.fn();
  show('partly-read', { onPasteText, onReport: () => undefined });
  expect(root.textContent).toContain('The place and the pay field were not found on this page.');
  expandAll(root);
  press('Paste a posting’s words');
  // Each way on stands by itself, so that two are never read as one.
  const ways = [...root.querySelectorAll('.ways > p')].map((each) => each.textContent);
  expect(ways).toEqual([
    'To read a posting from its words alone, select them, right-click them and choose “Read the selected posting with Bandwise”.',
    'Paste a posting’s words',
    'Show a report on this page',
  ]);
  expect(onPasteText).toHaveBeenCalledOnce();
  show('stated');
  expect(root.textContent).not.toContain('not found where');
});

it('marks a skill whose level is too low, and says both levels', () => {
  show('levels');
  expandAll(root);
  const python = [...root.querySelectorAll('.chip')].find((chip) => chip.textContent?.includes('Python'));
  expect(python?.className).toContain('short');
  expect(python?.textContent).toContain('asks expert, you have working');
});

it('shows contradicting pay beside the comparison of pay', () => {
  show('several-salaries');
  expect(section('Pay').textContent).toMatch(/disagrees with itself on pay: “London: £85,000.*“Leeds: £70,000/s);
});
