// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SyncSection, type SyncSectionProps } from '../../../src/ui/options/sync-section';

const root = document.createElement('div');
beforeEach(() => document.body.append(root));
afterEach(() => {
  render(null, root);
  root.remove();
});

const OFF = { on: false, trouble: null, isSynced: false, kept: { profile: null, settings: null } };
const show = (sync: Partial<SyncSectionProps['sync']> = {}) => {
  const calls = { onSync: vi.fn(), onBringBack: vi.fn(), onForget: vi.fn() };
  act(() => render(<SyncSection sync={{ ...OFF, ...sync }} {...calls} />, root));
  return calls;
};
const press = (name: string) =>
  act(() => [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click());

describe('other devices', () => {
  it('nothing is carried until the switch is pressed, and what it means stands beside it', () => {
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
  ] as const)('says why it is not carried: %s', (kind, words) => {
    show({ on: true, trouble: { kind, reason: 'because' } });
    expect(root.textContent).toContain(words);
  });

  it('what gave way can be brought back or forgotten', () => {
    const { onBringBack, onForget } = show({ kept: { profile: 'here', settings: null } });
    expect(root.textContent).toContain('This device’s profile was replaced by another device’s.');
    press('Bring the other back (profile)');
    press('Forget it (profile)');
    expect([onBringBack, onForget].map((call) => call.mock.calls)).toEqual([[['profile']], [['profile']]]);
  });
});
