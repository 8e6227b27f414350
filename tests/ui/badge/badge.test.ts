// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { CardFacts } from '../../../src/domain/cards/card-verdict';
import { drawBadge } from '../../../src/ui/badge/draw-badge';
import { drawRuleBar } from '../../../src/ui/badge/draw-rule-bar';

const box = document.createElement('div');
document.body.append(box);
beforeEach(() => {
  box.replaceChildren();
  inner = [];
});

/** The roots inside the box, which no one but us can get from their hosts. */
let inner: ShadowRoot[] = [];
const makeInner = () => {
  const host = document.createElement('div');
  const words = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  root.append(words);
  inner.push(root);
  return { host, box: words };
};
const named = (root: ParentNode) =>
  [...root.querySelectorAll('[aria-label]')].map((each) => each.getAttribute('aria-label'));
const names = () => [box, ...inner.filter(({ host }) => host.isConnected)].flatMap(named);
const hasText = () => [box, ...inner].some((root) => document.createTreeWalker(root, NodeFilter.SHOW_TEXT).nextNode());

describe('a badge', () => {
  const card: CardFacts = { id: '1', pay: { kind: 'not-stated' }, isAgency: true };

  test('says its words by name, each part a picture, and has no text that a page’s script could find', () => {
    drawBadge(box, card);
    expect(names()).toEqual(['Pay not stated', 'Agency']);
    expect([...box.children].map((each) => each.getAttribute('role'))).toEqual(['img', 'img']);
    expect(hasText()).toBe(false);
  });

  test('says other words when it is drawn again', () => {
    drawBadge(box, card);
    drawBadge(box, { ...card, pay: { kind: 'unclear' }, isAgency: false });
    expect(names()).toEqual(['Pay unclear']);
  });
});

describe('the rule bar', () => {
  const status = () => box.querySelector('[role=status]');

  test('says what the rules did and names its button, and has no text, and no words outside its inner roots', () => {
    drawRuleBar({ box, makeInner, onPress: () => undefined })({ count: 2, action: 'hide', isShown: false });
    expect(names()).toEqual(['2 hidden', 'Show']);
    expect(named(box)).toEqual([]);
    expect(hasText()).toBe(false);
  });

  test('puts a new element into its status where the words change, and none where they stay; the button stays', () => {
    const draw = drawRuleBar({ box, makeInner, onPress: () => undefined });
    draw({ count: 2, action: 'hide', isShown: false });
    const before = [status()?.firstElementChild, box.querySelector('button')];
    draw({ count: 2, action: 'hide', isShown: false });
    expect([status()?.firstElementChild, box.querySelector('button')]).toEqual(before);
    draw({ count: 2, action: 'hide', isShown: true });
    expect(names()).toEqual(['2 that your rules hide', 'Hide again']);
    expect(status()?.firstElementChild).not.toBe(before[0]);
    expect(box.querySelector('button')).toBe(before[1]);
  });

  test('ignores presses that a script makes', () => {
    const onPress = vi.fn();
    drawRuleBar({ box, makeInner, onPress })({ count: 2, action: 'hide', isShown: false });
    box.querySelector('button')?.click();
    box.querySelector('button')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(onPress).not.toHaveBeenCalled();
  });
});
