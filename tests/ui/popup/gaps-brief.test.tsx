// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { analyseGaps } from '../../../src/domain/gaps/analyse-gaps';
import { tickSkill } from '../../../src/domain/gaps/tick-skill';
import { MARKET } from '../../../src/domain/market/market-data';
import { EMPTY_PROFILE, type Profile } from '../../../src/domain/model/profile';
import { Popup } from '../../../src/ui/popup/popup';
import { suggest } from '../../gallery/states/pages';
import { thisTab } from '../../gallery/states/side-panel';

const root = document.createElement('div');
const calls = { onSeeAll: vi.fn(), onImport: vi.fn(), onFinishSetUp: vi.fn() };
beforeEach(() => document.body.append(root));
afterEach(() => {
  render(null, root);
  root.remove();
});

const withSkills = (...ids: readonly string[]) => ids.reduce(tickSkill, EMPTY_PROFILE);
const show = (profile: Profile) => {
  const { onFinishSetUp, ...ways } = calls;
  const fixed = { suggest, notice: null, thisTab: thisTab('full'), onOpenOptions: () => undefined, onFinishSetUp };
  const gaps = { analysis: analyseGaps(profile, MARKET, profile.role), ...ways };
  act(() => render(<Popup profile={profile} onChange={() => undefined} gaps={gaps} {...fixed} />, root));
};
const press = (name: string) =>
  act(() => [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click());
const brief = () => root.querySelector('.gaps-brief')?.textContent ?? '';

describe('the user’s skills on the market', () => {
  it('are summed up in a few lines: the counts and the four gaps', () => {
    show(withSkills('python', 'pytorch', 'sql', 'kubernetes', 'docker'));
    expect(brief()).toMatch(/You have \d of 9 essential, \d of 8 desirable and \d of 5 emerging; .+ is most worth/);
    const gaps = [...root.querySelectorAll('.gaps-brief li')].map((each) => each.textContent);
    expect(gaps).toHaveLength(4);
    expect(gaps[0]).toBe('✗ You lack Production MLOps42 points');
    show(withSkills('mlops'));
    expect(root.querySelector('.gaps-brief li')?.textContent).toBe('✓ You have Production MLOps42 points');
    expect(gaps[1]).toMatch(/^✗ You lack [^(]+30 points$/);
  });

  it('name what is missing from the nearest mix, be it one skill or more', () => {
    show(withSkills('python', 'kubernetes', 'pytorch'));
    expect(brief()).toContain('2 skills away: MLOps and Terraform (about 18% more, as published).');
    show(withSkills('kubernetes', 'mlops', 'llms'));
    expect(brief()).toContain('One skill away: Terraform (about 18% more, as published).');
    show(EMPTY_PROFILE);
    expect(brief()).toContain('MLOps + Kubernetes + Terraform: 3 skills away (about 18% more, as published).');
  });

  it('link to the whole comparison and to the import of a CV', () => {
    show(withSkills('python'));
    press('See it all');
    press('Import a CV or export');
    expect([calls.onSeeAll, calls.onImport].map((call) => call.mock.calls.length)).toEqual([1, 1]);
  });

  it('offer to finish setting up only while there is no skill', () => {
    show(EMPTY_PROFILE);
    press('Finish setting up');
    expect(calls.onFinishSetUp).toHaveBeenCalledOnce();
    expect(brief()).toContain('Tick yours to see where you stand');
    show(withSkills('python'));
    expect(root.textContent).not.toContain('Finish setting up');
  });
});
