// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { NO_CARD_RULES } from '../../../src/domain/model/card-rules';
import { parseKeywords } from '../../../src/ui/controls/parse-input';
import { CardRulesField } from '../../../src/ui/options/card-rules-field';
import { SiteRow } from '../../../src/ui/options/site-row';
import { SITE_OPTIONS } from '../../gallery/states/pages';
import { testRoot } from '../test-root';

const root = testRoot();

const labelled = (words: string) => {
  const label = [...root.querySelectorAll('label')].find((each) => each.textContent?.includes(words));
  if (!label?.control) throw new Error(`No field “${words}”`);
  return label.control as HTMLInputElement;
};

describe('the rules for cards', () => {
  const show = (rules = NO_CARD_RULES) => {
    const onRules = vi.fn();
    act(() => render(<CardRulesField rules={rules} onRules={onRules} />, root));
    return onRules;
  };

  test('no rule is on at first, and rules dim cards instead of hiding them', () => {
    show();
    expect([...root.querySelectorAll<HTMLInputElement>('[type=checkbox]')].filter(({ checked }) => checked)).toEqual(
      [],
    );
    expect(labelled('Dim the card').checked).toBe(true);
  });

  test('each rule is switched on by its own label', () => {
    const onRules = show();
    const words = ['below the salary', 'not stated', 'opened it before', 'recruitment agency', 'Hide the card'];
    for (const each of words) act(() => labelled(each).click());
    expect(onRules.mock.calls.flat()).toEqual([
      { ...NO_CARD_RULES, belowWish: true },
      { ...NO_CARD_RULES, notStated: true },
      { ...NO_CARD_RULES, seen: true },
      { ...NO_CARD_RULES, agency: true },
      { ...NO_CARD_RULES, action: 'hide' },
    ]);
  });

  test('rules on the user say that they rest until the user accepts that pages see them', () => {
    const resting = 'does nothing until you tick this';
    const onRules = show({ ...NO_CARD_RULES, seen: true });
    expect(root.textContent).toContain(resting);
    act(() => labelled('Let pages see this').click());
    expect(onRules.mock.lastCall).toEqual([{ ...NO_CARD_RULES, seen: true, visibleToPage: true }]);
    show({ ...NO_CARD_RULES, seen: true, visibleToPage: true });
    expect(root.textContent).not.toContain(resting);
    show({ ...NO_CARD_RULES, agency: true, notStated: true });
    expect(root.textContent).not.toContain(resting);
  });

  test('keywords are separated by commas', () => {
    const onRules = show({ ...NO_CARD_RULES, keywords: ['crypto'] });
    const field = labelled('one of these words');
    expect(field.value).toBe('crypto');
    act(() => {
      field.value = 'crypto, on call';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    expect(onRules.mock.lastCall).toEqual([{ ...NO_CARD_RULES, keywords: ['crypto', 'on call'] }]);
  });

  test.each([
    ['', []],
    [' , ,', []],
    ['C++, c#,  C++ ', ['C++', 'c#']],
    ['x'.repeat(101), undefined],
    [Array.from({ length: 101 }, (_, at) => `w${at}`).join(','), undefined],
  ])('reads the keywords “%s”', (text, expected) => expect(parseKeywords(text)).toEqual(expected));
});

describe('the badges of a site', () => {
  const [linkedin, ashby] = SITE_OPTIONS;
  const row = (site: typeof linkedin) => {
    const onBadges = vi.fn();
    const none = () => undefined;
    if (!site) throw new Error('The gallery has sites.');
    act(() => render(<SiteRow site={site} onSite={none} onRemove={none} onReport={none} onBadges={onBadges} />, root));
    return onBadges;
  };

  test('can be switched off', () => {
    const onBadges = row(linkedin);
    expect(labelled('Badges on its lists').checked).toBe(true);
    act(() => labelled('Badges on its lists').click());
    expect(onBadges.mock.calls).toEqual([['linkedin', false]]);
  });

  test('are not offered where nothing is put on the page or no lists are read', () => {
    row(ashby);
    expect(root.textContent).not.toContain('Badges');
    row(linkedin && { ...linkedin, mode: 'off' });
    expect(root.textContent).not.toContain('Badges');
  });
});
