// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/domain/model/settings';
import { Options, type OptionsProps } from '../../../src/ui/options/options';
import { OLD_SOURCE, SOURCE } from '../../gallery/states/market';
import { SHORTCUTS, SITE_OPTIONS } from '../../gallery/states/pages';
import { testRoot } from '../test-root';

const root = testRoot();

const SYNC_OFF = { on: false, trouble: null, isSynced: false, kept: { profile: null, settings: null } };
const show = (props: Partial<OptionsProps> = {}) => {
  const calls = {
    onSite: vi.fn(),
    onRemove: vi.fn(),
    onAddSite: vi.fn(),
    onBadges: vi.fn(),
    onRules: vi.fn(),
    onTakeHome: vi.fn(),
    onSync: vi.fn(),
    onBringBack: vi.fn(),
    onForget: vi.fn(),
    onReport: vi.fn(),
    onChangeShortcuts: vi.fn(),
    onDaysAYear: vi.fn(),
    onExport: vi.fn(),
    onImport: vi.fn(),
    onDeleteAll: vi.fn(),
  };
  const fixed = {
    sites: SITE_OPTIONS,
    ownHealth: null,
    added: null,
    shortcuts: SHORTCUTS,
    changedAt: 'the browser’s own page',
    settings: DEFAULT_SETTINGS,
    sources: [SOURCE, OLD_SOURCE],
    today: '2026-11-21',
    version: '9.8.7',
    notice: null,
    importResult: null,
    deleted: null,
    sync: SYNC_OFF,
  };
  act(() => render(<Options {...fixed} {...calls} {...props} />, root));
  return calls;
};
const press = (name: string) => {
  const found = [...root.querySelectorAll('button')].find((each) => each.textContent === name);
  if (!found) throw new Error(`No button “${name}”`);
  act(() => found.click());
};
const site = (id: string) => root.querySelector<HTMLSelectElement>(`#site-${id}`);
const described = (id: string) =>
  root
    .querySelector(`#${site(id)?.getAttribute('aria-describedby')}`)
    ?.textContent?.replace(/\s+/g, ' ')
    .trim();
const choose = (id: string, mode: string) =>
  act(() => {
    const select = site(id);
    if (select) select.value = mode;
    select?.dispatchEvent(new Event('change', { bubbles: true }));
  });
const buttonNamed = (name: string) => root.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`);

describe('lost choices of sites', () => {
  it('are said with two ways out, and with none where nothing was lost', () => {
    show();
    expect(root.querySelector('[role=alert]')).toBeNull();
    const unconfirmedSites = { onSwitchOn: vi.fn(), onKeepOff: vi.fn() };
    show({ unconfirmedSites });
    expect(root.querySelector('[role=alert]')?.textContent).toContain('stay off until you say');
    press('Switch the default sites on again');
    expect([unconfirmedSites.onSwitchOn, unconfirmedSites.onKeepOff].map(({ mock }) => mock.calls.length)).toEqual([
      1, 0,
    ]);
    press('Keep them all off');
    expect(unconfirmedSites.onKeepOff).toHaveBeenCalledOnce();
  });
});

const CHECKED = 'Checked on real pages saved in July 2026.';

describe('sites', () => {
  it.each([
    ['linkedin', 'panel', `Read well on the last 12 postings. ${CHECKED} Show report`],
    ['ashby', 'side-panel', `Not always read of late: organisation in 3 of 8. ${CHECKED} Show report`],
    ['reed', 'off', CHECKED],
    ['greenhouse', 'panel', `Your browser gives no access: nothing is read. ${CHECKED} Give access to Greenhouse`],
    ['builtin', 'off', CHECKED],
    ['oracle', 'off', 'Not checked on real pages: written after public descriptions of September 2026.'],
    ['harbour', 'off', `Stays off: your browser was not allowed to give access. ${CHECKED}`],
  ])('shows %s as %s: %s', (id, mode, words) => {
    show();
    expect(site(id)?.value).toBe(mode);
    expect(described(id)).toBe(words);
  });

  it('asks for a change, and shows the old mode until the change has happened', () => {
    const { onSite } = show();
    choose('reed', 'side-panel');
    choose('linkedin', 'off');
    press('Give access to Greenhouse');
    expect(onSite.mock.calls).toEqual([
      ['reed', 'side-panel'],
      ['linkedin', 'off'],
      ['greenhouse', 'panel'],
    ]);
    show({ sites: SITE_OPTIONS.map((each) => (each.id === 'reed' ? { ...each, permission: 'refused' } : each)) });
    expect(site('reed')?.value).toBe('off');
    expect(site('linkedin')?.value).toBe('panel');
  });

  it('says what each mode means', () => {
    show();
    const words = [...root.querySelectorAll('.modes dt, .modes dd')].map((each) => each.textContent);
    expect(words).toHaveLength(6);
    expect(words.join()).toContain('nothing is put on it');
  });

  it('removes only sites that the user added, and copies a report for each site', () => {
    const { onRemove, onReport } = show({ ownHealth: 'Read well on the last posting.' });
    expect(root.querySelectorAll('button[aria-label^="Remove"]')).toHaveLength(1);
    act(() => buttonNamed('Remove careers.copper-finch.example')?.click());
    act(() => buttonNamed('Show report on Ashby')?.click());
    act(() => buttonNamed('Show report on these sites')?.click());
    expect(onRemove.mock.calls).toEqual([['https://careers.copper-finch.example']]);
    expect(onReport.mock.calls).toEqual([['ashby'], ['generic']]);
  });
});

it('lists the shortcuts and where to change them', () => {
  const { onChangeShortcuts } = show();
  const list = root.querySelector('.shortcuts')?.textContent;
  expect(list).toContain('Open or fold up the panel Alt+Shift+J');
  expect(list).toContain('Open the side panel no key');
  press('Change shortcuts');
  expect(onChangeShortcuts).toHaveBeenCalledOnce();
  show({ onChangeShortcuts: null });
  expect(root.textContent).not.toContain('Change shortcuts');
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

it('takes only days in range', () => {
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

it('links every source with its date, and shows the version and the licences', () => {
  show();
  expect([...root.querySelectorAll('.sources a')].map((link) => link.getAttribute('href'))).toEqual([
    SOURCE.url,
    OLD_SOURCE.url,
  ]);
  expect(root.querySelector('.sources')?.textContent).toContain('2024, older than 12 months');
  expect(root.textContent).toContain('9.8.7');
  const licences = [...root.querySelectorAll('a')].find((link) => link.textContent === 'Licences of what is built in');
  expect(licences?.getAttribute('href')).toBe('/THIRD-PARTY.txt');
  expect(licences?.target).toBe('_blank');
});
