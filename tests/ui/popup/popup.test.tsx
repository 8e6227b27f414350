// @vitest-environment jsdom
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { analyseGaps } from '../../../src/domain/gaps/analyse-gaps';
import { MARKET } from '../../../src/domain/market/market-data';
import { EMPTY_PROFILE, type Profile } from '../../../src/domain/model/profile';
import { Popup, type PopupProps } from '../../../src/ui/popup/popup';
import { PROFILES, suggest } from '../../gallery/states/pages';
import { thisTab } from '../../gallery/states/side-panel';

const nothing = () => undefined;
const root = document.createElement('div');
const onChange = vi.fn<(profile: Profile) => void | Promise<void>>();
beforeEach(() => {
  document.body.append(root);
  onChange.mockReset();
});
afterEach(() => {
  render(null, root);
  root.remove();
});

function Shown({ start, ...props }: { start: Profile } & Partial<PopupProps>) {
  const [profile, setProfile] = useState(start);
  const change = (next: Profile) => {
    setProfile(next);
    return onChange(next);
  };
  const fixed = {
    suggest,
    gaps: { analysis: analyseGaps(profile, MARKET, profile.role), onSeeAll: nothing, onImport: nothing },
    notice: null,
    thisTab: thisTab('full'),
    onOpenOptions: nothing,
    onFinishSetUp: nothing,
  };
  return <Popup profile={profile} onChange={change} {...fixed} {...props} />;
}
const show = (start = EMPTY_PROFILE, props: Partial<PopupProps> = {}) =>
  act(() => render(<Shown start={start} {...props} />, root));

const field = (label: string): HTMLInputElement & HTMLSelectElement => {
  const labelled = [...root.querySelectorAll('label')].find((each) => each.textContent?.startsWith(label));
  const found = root.querySelector(`[aria-label^="${label}"]`) ?? labelled?.control;
  if (!found) throw new Error(`No field “${label}”`);
  return found as HTMLInputElement & HTMLSelectElement;
};
const press = (name: string) => {
  const buttons = [...root.querySelectorAll('button')];
  const found = buttons.find((each) => (each.getAttribute('aria-label') ?? each.textContent) === name);
  if (!found) throw new Error(`No button “${name}”`);
  return act(() => found.click());
};
const type = (label: string, value: string) =>
  act(() => {
    field(label).value = value;
    field(label).dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
const choose = (label: string, value: string) =>
  act(() => {
    field(label).value = value;
    field(label).dispatchEvent(new Event('change', { bubbles: true }));
  });
const key = (name: string) => {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
  act(() => void field('Add a skill').dispatchEvent(event));
  return event;
};
const offers = () => [...root.querySelectorAll('[role="option"]')].map((option) => option.textContent);
const last = (): Profile | undefined => onChange.mock.lastCall?.[0];

describe('lost choices of sites', () => {
  it('are said in the popup too, with two ways out', () => {
    const unconfirmedSites = { onSwitchOn: vi.fn(), onKeepOff: vi.fn() };
    show(EMPTY_PROFILE, { unconfirmedSites });
    press('Keep them all off');
    expect(unconfirmedSites.onKeepOff).toHaveBeenCalledOnce();
    press('Switch the default sites on again');
    expect(unconfirmedSites.onSwitchOn).toHaveBeenCalledOnce();
  });
});

describe('adding a skill', () => {
  it('takes the marked suggestion on Enter; arrow keys wrap around', () => {
    show();
    type('Add a skill', 'ku');
    expect(offers()).toEqual(['Kubernetes', 'Kubeflow', 'Add “ku” as typed']);
    expect(field('Add a skill').getAttribute('aria-activedescendant')).toBe('skill-offer-0');
    key('ArrowUp');
    key('ArrowUp');
    expect(root.querySelector('[aria-selected="true"]')?.textContent).toBe('Kubeflow');
    key('Enter');
    expect(last()?.skills).toEqual([{ id: 'kubeflow', name: 'Kubeflow', level: null, years: null }]);
    expect(field('Add a skill').value).toBe('');
    expect(offers()).toEqual([]);
  });

  it('finds a skill by another spelling, and does not also offer the spelling as a skill', () => {
    show();
    type('Add a skill', 'K8S');
    expect(offers()).toEqual(['Kubernetes']);
  });

  it('adds a skill that the vocabulary does not know as typed, trimmed', () => {
    show();
    type('Add a skill', '  Kedro ');
    key('Enter');
    expect(last()?.skills).toEqual([{ id: null, name: 'Kedro', level: null, years: null }]);
  });

  it('does not offer a skill that the profile has', () => {
    show(PROFILES.full);
    type('Add a skill', 'kedro');
    expect(offers()).toEqual([]);
    expect(root.textContent).toContain('Kedro is in your list.');
    key('Enter');
    type('Add a skill', 'python');
    key('Enter');
    expect(onChange).not.toHaveBeenCalled();
  });

  it('closes the list on Escape, then empties the field, then lets Escape through', () => {
    show();
    type('Add a skill', 'ku');
    expect(key('Escape').defaultPrevented).toBe(true);
    expect(offers()).toEqual([]);
    expect(field('Add a skill').value).toBe('ku');
    expect(key('Escape').defaultPrevented).toBe(true);
    expect(field('Add a skill').value).toBe('');
    expect(key('Escape').defaultPrevented).toBe(false);
  });

  it('does nothing on Enter in an empty field', () => {
    show();
    key('Enter');
    type('Add a skill', '   ');
    key('Enter');
    expect(onChange).not.toHaveBeenCalled();
  });
});

describe('a skill in the list', () => {
  it('saves level and years as soon as they are chosen', () => {
    show(PROFILES.full);
    choose('Level of SQL', 'expert');
    type('Years of SQL', '4.5');
    expect(last()?.skills[3]).toEqual({ id: 'sql', name: 'SQL', level: 'expert', years: 4.5 });
    type('Years of SQL', '');
    expect(last()?.skills[3]?.years).toBeNull();
  });

  it('saves no invalid years', () => {
    show(PROFILES.full);
    for (const typed of ['many', '-1', '61', '1.3']) type('Years of SQL', typed);
    expect(onChange).not.toHaveBeenCalled();
    expect(field('Years of SQL').getAttribute('aria-invalid')).toBe('true');
  });

  it('is removed, and restored to its place by Undo, which gets the focus', () => {
    show(PROFILES.full);
    press('Remove MLOps');
    expect(last()?.skills.map(({ name }) => name)).toEqual(['Python', 'Kedro', 'SQL']);
    expect(document.activeElement?.textContent).toBe('Undo');
    press('Undo');
    expect(last()?.skills).toEqual(PROFILES.full?.skills);
    expect(root.textContent).not.toContain('removed');
  });
});

describe('the wishes', () => {
  it('save each choice and keep the others', () => {
    show(PROFILES.full);
    choose('Role', 'data-scientist');
    choose('Place', '');
    type('Salary wanted', '£98k');
    expect(last()).toEqual({ ...PROFILES.full, role: 'data-scientist', region: null, salaryWanted: 98000 });
  });

  it('say whether they were saved', async () => {
    show();
    await choose('Work', 'remote');
    await vi.waitFor(() => expect(root.querySelector('header')?.textContent).toContain('Saved'));
    onChange.mockRejectedValue(new Error('full'));
    await choose('Work', 'hybrid');
    await vi.waitFor(() => expect(root.querySelector('header')?.textContent).toContain('Not saved'));
  });
});

describe('a notice', () => {
  it('is shown with its download', () => {
    const onDownload = vi.fn();
    show(EMPTY_PROFILE, { notice: { message: 'It was set aside.', onDownload, onDismiss: () => undefined } });
    expect(root.querySelector('[role="alert"]')?.textContent).toContain('It was set aside.');
    press('Download what was set aside');
    expect(onDownload).toHaveBeenCalledOnce();
  });
});
