// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../src/domain/settings';
import { Options, type OptionsProps } from '../src/ui/options/options';
import { OLD_SOURCE, SOURCE } from './gallery/states/market';
import { SITE_OPTIONS } from './gallery/states/pages';

const root = document.createElement('div');
beforeEach(() => document.body.append(root));
afterEach(() => {
  render(null, root);
  root.remove();
});

const show = (props: Partial<OptionsProps> = {}) => {
  const calls = {
    onSite: vi.fn(),
    onDaysAYear: vi.fn(),
    onExport: vi.fn(),
    onImport: vi.fn(),
    onDeleteAll: vi.fn(),
  };
  const fixed = {
    sites: SITE_OPTIONS,
    settings: DEFAULT_SETTINGS,
    sources: [SOURCE, OLD_SOURCE],
    today: '2026-11-21',
    version: '9.8.7',
    notice: null,
    importResult: null,
    deleted: null,
  };
  act(() => render(<Options {...fixed} {...calls} {...props} />, root));
  return calls;
};
const press = (name: string) => {
  const found = [...root.querySelectorAll('button')].find((each) => each.textContent === name);
  if (!found) throw new Error(`No button “${name}”`);
  act(() => found.click());
};
const site = (id: string) => root.querySelector<HTMLInputElement>(`#site-${id}`);
const described = (id: string) =>
  root.querySelector(`#${site(id)?.getAttribute('aria-describedby')}`)?.textContent?.trim();

describe('sites', () => {
  it.each([
    ['linkedin', true, 'On.'],
    ['reed', false, 'Off: none of our code runs there.'],
    ['greenhouse', true, 'On, but your browser gives no access: nothing is read. Give access to Greenhouse'],
    ['builtin', false, 'Off: none of our code runs there. Your browser will ask when you switch it on.'],
    ['harbour', false, 'Stays off: your browser was not allowed to give access.'],
  ])('%s is %s: %s', (id, on, words) => {
    show();
    expect(site(id)?.checked).toBe(on);
    expect(described(id)).toBe(words);
  });

  it('asks for the change, and stays as it is until told', () => {
    const { onSite } = show();
    act(() => site('reed')?.click());
    act(() => site('linkedin')?.click());
    press('Give access to Greenhouse');
    expect(onSite.mock.calls).toEqual([
      ['reed', true],
      ['linkedin', false],
      ['greenhouse', true],
    ]);
    show({ sites: SITE_OPTIONS.map((each) => (each.id === 'reed' ? { ...each, permission: 'refused' } : each)) });
    expect(site('reed')?.checked).toBe(false);
    expect(site('linkedin')?.checked).toBe(true);
  });
});

describe('your data', () => {
  it('exports, deletes and imports', () => {
    const { onExport, onDeleteAll, onImport } = show();
    press('Export');
    press('Delete everything');
    const input = root.querySelector<HTMLInputElement>('input[type="file"]');
    const file = new File(['{}'], 'backup.json');
    Object.defineProperty(input, 'files', { value: [file] });
    act(() => void input?.dispatchEvent(new Event('change', { bubbles: true })));
    expect([onExport, onDeleteAll].map((call) => call.mock.calls.length)).toEqual([1, 1]);
    expect(onImport.mock.calls).toEqual([[file]]);
  });

  it('says why an import was refused and that nothing was changed', () => {
    show({ importResult: { kind: 'refused', reason: 'The backup’s profile is damaged.' } });
    expect(root.textContent).toContain('Not imported; nothing was changed. The backup’s profile is damaged.');
  });

  it('offers to undo deleting and importing', () => {
    const onUndo = vi.fn();
    show({ deleted: { onUndo } });
    press('Undo');
    show({ importResult: { kind: 'imported', onUndo } });
    press('Undo');
    expect(onUndo).toHaveBeenCalledTimes(2);
  });
});

it('takes days a year in range only', () => {
  const { onDaysAYear } = show();
  const field = root.querySelector<HTMLInputElement>('input.days');
  for (const typed of ['9', '99', '261', '200.5', '200']) {
    act(() => {
      if (field) field.value = typed;
      field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
  }
  expect(onDaysAYear.mock.calls).toEqual([[200]]);
});

it('links every source with its date, and says its version', () => {
  show();
  expect([...root.querySelectorAll('.sources a')].map((link) => link.getAttribute('href'))).toEqual([
    SOURCE.url,
    OLD_SOURCE.url,
  ]);
  expect(root.querySelector('.sources')?.textContent).toContain('2024, older than 12 months');
  expect(root.textContent).toContain('9.8.7');
});
