// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { SyncSection, type SyncSectionProps } from '../../../src/ui/options/sync-section';
import { testRoot } from '../test-root';

const root = testRoot();

const OFF = { on: false, trouble: null, isSynced: false, kept: { profile: null, settings: null } };
const show = (sync: Partial<SyncSectionProps['sync']> = {}) => {
  const calls = { onSync: vi.fn(), onBringBack: vi.fn(), onForget: vi.fn() };
  act(() => render(<SyncSection sync={{ ...OFF, ...sync }} {...calls} />, root));
  return calls;
};
const press = (name: string) =>
  act(() => [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click());

describe('the section on sync', () => {
  it('is off until the switch is pressed, and says what sync means', () => {
    const { onSync } = show();
    const sync = root.querySelector<HTMLInputElement>('#sync');
    expect(sync?.checked).toBe(false);
    expect(root.querySelector('#sync-means')?.textContent).toContain('Bandwise itself still sends nothing');
    act(() => sync?.click());
    expect(onSync.mock.calls).toEqual([[true]]);
  });

  it.each([
    ['too-large', 'takes 100 kB'],
    ['busy', 'tried again'],
    ['refused', 'because'],
    ['newer-version', 'Update this one'],
    ['removed', 'All that was here is here'],
  ] as const)('says why nothing could be carried: %s', (kind, words) => {
    show({ on: true, trouble: { kind, reason: 'because' } });
    expect(root.textContent).toContain(words);
  });

  it('offers to bring back or forget a version that was replaced', () => {
    const { onBringBack, onForget } = show({ kept: { profile: 'here', settings: null } });
    expect(root.textContent).toContain('This device’s profile was replaced by another device’s.');
    press('Bring the other back (profile)');
    press('Forget it (profile)');
    expect([onBringBack, onForget].map((call) => call.mock.calls)).toEqual([[['profile']], [['profile']]]);
  });
});
