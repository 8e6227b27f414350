// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BLANK_PAGE } from '../../../src/domain/model/page-posting';
import { DEFAULT_TAKE_HOME } from '../../../src/domain/model/take-home-settings';
import { takeHomeAsChosen } from '../../../src/domain/take-home/take-home-as-chosen';
import type { PanelTakeHomeChoices } from '../../../src/domain/take-home/take-home-choices';
import { briefOfPosting } from '../../../src/presentation/brief/brief-of-posting';
import { takeHomeView } from '../../../src/presentation/pay/take-home-view';
import { Panel } from '../../../src/ui/panel/panel';
import { annotatedState, PANEL_STATES } from '../../gallery/states/panel';
import { expandAll } from '../expand-all';
import { testRoot } from '../test-root';

const root = testRoot();

const nothing = () => undefined;
const annotatedOf = (name: string) => annotatedState(name).annotated;
const show = async (name: string, props: object = {}): Promise<void> => {
  const callbacks = { onOpenOrCollapse: nothing, onOpenOptions: nothing, onOpenProfile: nothing, onDaysAYear: nothing };
  const state = PANEL_STATES[name] ?? { kind: 'loading' as const };
  await act(async () => render(<Panel state={state} collapsed={false} {...callbacks} {...props} />, root));
};
const expand = async (name: string): Promise<Element> => {
  const section = [...root.querySelectorAll<HTMLDetailsElement>('.part')].find(
    (each) => each.querySelector('h3')?.textContent === name,
  );
  if (!section) throw new Error(`No section “${name}”`);
  await act(async () => {
    section.open = true;
    section.dispatchEvent(new Event('toggle'));
  });
  await act(async () => {});
  return section;
};
const press = async (name: string) =>
  act(async () => [...root.querySelectorAll('button')].find((each) => each.textContent === name)?.click());

describe('pay after tax', () => {
  const onTakeHome = vi.fn(async (choices: PanelTakeHomeChoices) =>
    takeHomeView(takeHomeAsChosen(annotatedOf('stated'), DEFAULT_TAKE_HOME, choices), '2026-11-21'),
  );
  beforeEach(() => {
    onTakeHome.mockClear();
  });

  it('is asked for when the section is expanded, and shown for a year, a month and a day', async () => {
    await show('stated', { onTakeHome });
    expect(onTakeHome).not.toHaveBeenCalled();
    const section = await expand('After tax');
    expect(onTakeHome).toHaveBeenCalledExactlyOnceWith({ nation: null, pensionPct: null, studentLoan: null });
    const rows = [...section.querySelectorAll('.pay-table tbody tr')].map((row) => row.textContent);
    expect(rows[0]).toMatch(/^Of £85,000£\d\d,\d{3}£\d,\d{3}£\d{3}$/);
    expect(rows[1]).toMatch(/^Of £95,000/);
  });

  it('is worked out again for each choice', async () => {
    await show('stated', { onTakeHome });
    const section = await expand('After tax');
    const before = section.querySelector('.pay-table')?.textContent;
    expect(before).toContain('£');
    const [nation, loan] = [...section.querySelectorAll('select')];
    if (!nation || !loan) throw new Error('no choices');
    await act(async () => {
      nation.selectedIndex = 1;
      nation.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await act(async () => {});
    expect(onTakeHome).toHaveBeenLastCalledWith({ nation: 'scotland', pensionPct: null, studentLoan: null });
    const inScotland = section.querySelector('.pay-table')?.textContent;
    expect(inScotland).toContain('£');
    expect(inScotland).not.toBe(before);
    await act(async () => {
      loan.selectedIndex = 2;
      loan.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await act(async () => {});
    expect(onTakeHome).toHaveBeenLastCalledWith({ nation: 'scotland', pensionPct: null, studentLoan: '2' });
    expandAll(section);
    expect(section.textContent).toContain('Student loan, plan 2');
  });

  it('is only gross outside IR35, and is left out where the pay is not in pounds', async () => {
    const outside = async (choices: PanelTakeHomeChoices) =>
      takeHomeView(takeHomeAsChosen(annotatedOf('day-rate'), DEFAULT_TAKE_HOME, choices), '2026-11-21');
    await show('day-rate', { onTakeHome: outside });
    const section = await expand('After tax');
    expect(section.textContent).toContain('Outside IR35, gross£132,000');
    expect(section.querySelector('select')).toBeNull();
    await show('abroad', { onTakeHome });
    expect(root.textContent).not.toContain('After tax');
  });

  it('says when it cannot be worked out', async () => {
    await show('stated', { onTakeHome: () => Promise.reject(new Error('gone')) });
    expect((await expand('After tax')).querySelector('[role=alert]')?.textContent).toContain('Reload');
  });
});

describe('what to ask for', () => {
  const view = briefOfPosting(annotatedOf('stated'), BLANK_PAGE);
  const onBrief = vi.fn(async () => view);
  const copied: string[] = [];
  beforeEach(() => {
    onBrief.mockClear();
    copied.length = 0;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void copied.push(text) },
    });
  });

  it('leads with the range; its parts are folded to their headings', async () => {
    await show('stated', { onBrief });
    expect(onBrief).not.toHaveBeenCalled();
    const section = await expand('What to ask for');
    expect(section.textContent).toMatch(/Open with £95k a year\./);
    expect([...section.querySelectorAll('.inside summary')].map((each) => each.textContent)).toContain('The market');
  });

  it('is copied as text and as Markdown, also with the user’s edits', async () => {
    await show('stated', { onBrief });
    const section = await expand('What to ask for');
    await press('Copy as text');
    await press('Copy as Markdown');
    expect(copied).toEqual([view.text, view.markdown]);
    expect(section.querySelector('.copy [role=status]')?.textContent).toBe('Copied.');
    expandAll(section);
    const field = section.querySelector('textarea');
    if (!field) throw new Error('no field');
    expect(field.value).toBe(view.text);
    await act(async () => {
      field.value = 'Mine\n\nTo say\n- one\n- two';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press('Copy as text');
    await press('Copy as Markdown');
    expect(copied.slice(2)).toEqual(['Mine\n\nTo say\n- one\n- two', '# Mine\n\n## To say\n\n- one\n- two']);
  });

  it('says when the page does not allow copying', async () => {
    const value = { writeText: () => Promise.reject(new Error('forbidden')) };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
    await show('stated', { onBrief });
    const section = await expand('What to ask for');
    await press('Copy as text');
    expect(section.querySelector('.copy [role=status]')?.textContent).toContain('Not copied');
    expect(section.querySelectorAll('textarea')).toHaveLength(0);
  });
});
