// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '../../../src/ui/panel/panel';
import { PANEL_STATES } from '../../gallery/states/panel';
import { expandAll } from '../expand-all';
import { testRoot } from '../test-root';

const root = testRoot();

const nothing = () => undefined;
const onCorrect = vi.fn();
beforeEach(() => onCorrect.mockReset());
const show = (name: string, props: object = { onCorrect }): void => {
  const callbacks = { onOpenOrCollapse: nothing, onOpenOptions: nothing, onOpenProfile: nothing, onDaysAYear: nothing };
  const state = PANEL_STATES[name];
  if (!state) throw new Error(`No state ${name}`);
  act(() => render(<Panel state={state} collapsed={false} {...callbacks} {...props} />, root));
  expandAll(root);
};
const button = (name: string): HTMLButtonElement => {
  const found = [...root.querySelectorAll('button')].find((each) => each.textContent?.trim() === name);
  if (!found) throw new Error(`No button “${name}”`);
  return found;
};
const press = (name: string) => act(() => button(name).click());
const field = <T extends HTMLElement>(selector: string): T => {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`No ${selector}`);
  return found;
};
const save = () =>
  act(() => void field('form').dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true })));
const type = (name: string, text: string) => {
  field<HTMLInputElement>(`input[name=${name}]`).value = text;
};

describe('a fact of the posting', () => {
  it('is corrected by a choice; the focus moves into the form and back to the button', () => {
    show('stated');
    press('Edit level');
    const select = field<HTMLSelectElement>('.form select');
    expect(document.activeElement).toBe(select);
    expect(select.value).toBe('mid-level');
    select.value = 'senior';
    save();
    expect(onCorrect.mock.calls).toEqual([[{ kind: 'set', corrections: { seniority: 'senior' } }]]);
    expect(document.activeElement).toBe(button('Edit level'));
  });

  it('can be corrected to “not said”', () => {
    show('stated');
    press('Edit contract');
    field<HTMLSelectElement>('.form select').value = 'not said';
    save();
    expect(onCorrect).toHaveBeenCalledWith({ kind: 'set', corrections: { contractType: null } });
  });

  it('loses its correction when it is set to the value that was read', () => {
    show('corrected');
    press('Edit level');
    field<HTMLSelectElement>('.form select').value = 'senior';
    save();
    expect(onCorrect).toHaveBeenCalledWith({ kind: 'undo', fields: ['seniority'] });
  });

  it('is not changed by Escape or Cancel', () => {
    show('stated');
    press('Edit place');
    act(() => void field('.form select').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
    expect(document.activeElement).toBe(button('Edit place'));
    press('Edit place');
    press('Cancel');
    expect(root.querySelector('.form')).toBeNull();
    expect(onCorrect).not.toHaveBeenCalled();
  });

  it('says that it was corrected and what was read, and undoes the correction in one press', () => {
    show('corrected');
    expect(root.textContent).toMatch(/Mid-level.*You corrected this Read as senior: senior stakeholders in the text/s);
    press('Undo correction of level');
    expect(onCorrect).toHaveBeenCalledWith({ kind: 'undo', fields: ['seniority'] });
    press('Undo all');
    expect(onCorrect).toHaveBeenLastCalledWith({ kind: 'undo-all' });
  });
});

describe('pay', () => {
  const pay = (rest: object) => ({
    kind: 'set',
    corrections: { baseSalary: { currency: 'GBP', minValue: null, maxValue: null, unitText: 'YEAR', ...rest } },
  });

  it('is corrected with amounts as people write them', () => {
    show('stated');
    press('Edit pay');
    expect(field<HTMLInputElement>('input[name=min]').value).toBe('85,000');
    type('min', '£90k');
    type('max', '');
    save();
    expect(onCorrect).toHaveBeenCalledWith(pay({ minValue: 90_000 }));
  });

  it('is saved with the lower amount first, and with its unit and currency', () => {
    show('stated');
    press('Edit pay');
    type('min', '600');
    type('max', '550.50');
    field<HTMLSelectElement>('select[name=unit]').value = 'DAY';
    field<HTMLSelectElement>('select[name=currency]').value = 'EUR';
    save();
    expect(onCorrect).toHaveBeenCalledWith(pay({ minValue: 550.5, maxValue: 600, unitText: 'DAY', currency: 'EUR' }));
  });

  it('is not saved where the text is no amount, and says what can be typed', () => {
    show('stated');
    press('Edit pay');
    type('min', 'lots');
    save();
    expect(field('[role=alert]').textContent).toContain('85,000');
    type('min', '');
    type('max', ' ');
    save();
    expect(field('[role=alert]').textContent).toContain('Not stated');
    expect(onCorrect).not.toHaveBeenCalled();
    press('Not stated');
    expect(onCorrect).toHaveBeenCalledWith({ kind: 'set', corrections: { baseSalary: null } });
  });

  it('that is implausible as stated is corrected to its likely meaning in one press', () => {
    show('implausible');
    press('Use £400–£425 a day');
    expect(onCorrect).toHaveBeenCalledWith(pay({ minValue: 400, maxValue: 425, unitText: 'DAY' }));
  });

  it('with two possible meanings offers both', () => {
    show('ambiguous');
    press('Use £600 a week');
    expect(onCorrect).toHaveBeenCalledWith(pay({ minValue: 600, maxValue: 600, unitText: 'WEEK' }));
  });
});

describe('a skill', () => {
  const choose = (name: string, to: string) =>
    act(() => {
      const row = [...root.querySelectorAll('.requirements li')].find((each) => each.textContent?.startsWith(name));
      const select = row?.querySelector('select');
      if (!select) throw new Error(`No row ${name}`);
      select.value = to;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });

  it('gets the requirement that the user chooses, together with its alternatives', () => {
    show('stated');
    choose('PyTorch or TensorFlow', 'Desirable');
    const skills = { pytorch: 'desirable', tensorflow: 'desirable' };
    expect(onCorrect).toHaveBeenCalledWith({ kind: 'set', corrections: { skills } });
  });

  it('that is corrected to “not asked” stays in the list, so that this can be undone', () => {
    show('corrected');
    choose('Some tool', 'Essential');
    expect(onCorrect).toHaveBeenCalledWith({ kind: 'undo', skills: ['some-tool'] });
    press('Undo correction of Kubernetes');
    expect(onCorrect).toHaveBeenLastCalledWith({ kind: 'undo', skills: ['kubernetes'] });
    expect([...root.querySelectorAll('.chip')].some((chip) => chip.textContent?.includes('Some tool'))).toBe(false);
  });
});

it('offers no corrections where they cannot be stored', () => {
  show('implausible', {});
  expect([...root.querySelectorAll('button')].map((each) => each.textContent)).not.toContain('Edit pay');
  expect(root.textContent).not.toMatch(/Use £400|Correct what is asked/);
});
