import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CardRuleAction } from '../../../src/domain/model/card-rules';
import { badgedList, li } from './card-list';

const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const THREE = li(1, 'One') + li(2, 'Two') + li(3, 'Three');

describe('badges', () => {
  test('one on every card, once the page has come to rest', async () => {
    const list = badgedList(THREE);
    expect(list.said()).toEqual(['-', '-', '-']);
    await wait(1000);
    expect(list.said()).toEqual(['One', 'Two', 'Three']);
  });

  test('what the page can see is an element without attributes, text or children, and nothing on its own elements', async () => {
    const before = badgedList(THREE).element('#list').innerHTML;
    const list = badgedList(THREE, { actions: new Map([['Two', 'hide']]) });
    await wait(1000);
    expect(list.hosts().map((host) => host.outerHTML)).toEqual(['<div></div>', '<div></div>', '<div></div>']);
    expect(list.element('#list').innerHTML.replaceAll('<div></div>', '')).toBe(before);
  });

  test('a posting that is listed twice has a badge on each, a card inside another of the same has one', async () => {
    const inner = `<li class="card" data-id="3"><h2>Three</h2><ul>${li(3, 'Three')}</ul></li>`;
    const list = badgedList(li(1, 'One') + li(1, 'One') + inner);
    await wait(1000);
    expect(list.hosts()).toHaveLength(3);
    expect(list.said()).toEqual(['One', 'One', 'Three', '-']);
  });

  test('cards that come later get theirs; those that go take theirs along, and the rest keep theirs', async () => {
    const list = badgedList(THREE);
    await wait(1000);
    const [first] = list.hosts();
    list.element('#list').insertAdjacentHTML('beforeend', li(4, 'Four'));
    list.element('li.card:nth-child(2)').remove();
    await wait(1500);
    expect(list.said()).toEqual(['One', 'Three', 'Four']);
    expect(list.hosts()[0]).toBe(first);
  });

  test('a card that is not filled in yet has none until it is', async () => {
    const list = badgedList(`<li class="card" data-id="1"></li>${li(2, 'Two')}`);
    await wait(1000);
    expect(list.said()).toEqual(['-', 'Two']);
    list.fill(list.element('li.card'), '<h2>One</h2>');
    await wait(1500);
    expect(list.said()).toEqual(['One', 'Two']);
  });

  test('a page that draws a card anew gets its badge back, and never two', async () => {
    const list = badgedList(THREE);
    await wait(1000);
    for (let round = 0; round < 3; round += 1) {
      list.fill(list.element('li.card'), '<h2>One</h2><p>Lantern Harbour</p>');
      await wait(1500);
    }
    expect(list.said()).toEqual(['One', 'Two', 'Three']);
    expect(list.hosts()).toHaveLength(3);
  });

  test('an address that lists nothing has none', async () => {
    const list = badgedList(THREE, { address: 'https://board.example/about' });
    await wait(1000);
    expect(list.hosts()).toEqual([]);
  });

  test('off at once and without a trace; on again brings them back', async () => {
    const list = badgedList(THREE, { actions: new Map([['Two', 'dim']]) });
    await wait(1000);
    list.turnOff(true);
    expect([list.hosts(), list.faded()]).toEqual([[], []]);
    list.turnOff(false);
    await wait(1000);
    expect(list.said()).toEqual(['One', 'Two', 'Three']);
  });

  test('the end takes everything off, and nothing comes back', async () => {
    const list = badgedList(THREE, { actions: new Map([['Two', 'dim']]) });
    await wait(1000);
    list.life.abort();
    expect([list.hosts(), list.faded()]).toEqual([[], []]);
    list.element('#list').insertAdjacentHTML('beforeend', li(4, 'Four'));
    await wait(5000);
    expect(list.hosts()).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a list that uses its nodes again', () => {
  test('the badge of the posting before is gone before the page is painted, and the new one’s comes', async () => {
    const list = badgedList(THREE);
    await wait(1000);
    const card = list.element('li.card');
    card.dataset.id = '9';
    const title = card.querySelector('h2');
    if (title) title.textContent = 'Nine';
    // The observer is told in the same task, before any frame.
    await Promise.resolve();
    expect(list.said()).toEqual(['-', 'Two', 'Three']);
    await wait(1500);
    expect(list.said()).toEqual(['Nine', 'Two', 'Three']);
  });

  test('words that change beside the posting’s own leave the badge alone', async () => {
    const list = badgedList(THREE);
    await wait(1000);
    const [first] = list.hosts();
    list.fill(list.element('time'), '1 minute ago');
    await Promise.resolve();
    expect(list.hosts()[0]).toBe(first);
    await wait(1500);
    expect(list.hosts()).toHaveLength(3);
  });

  test('the card is read again right before it is written on', async () => {
    const list = badgedList(THREE);
    await wait(1000);
    expect(list.isStill).toHaveBeenCalledTimes(3);
    // As where a node was used again between the question and its answer.
    list.isStill.mockReturnValueOnce(false);
    list.element('#list').insertAdjacentHTML('beforeend', li(4, 'Four'));
    await wait(400);
    expect(list.said()).toEqual(['One', 'Two', 'Three', '-']);
  });

  test('an id that changes under the same words is noticed with the next change of the page', async () => {
    const list = badgedList(li(1, 'Engineer') + li(2, 'Engineer'));
    await wait(1000);
    list.element('li.card').dataset.id = '7';
    list.element('#feed').append(list.document.createElement('p'));
    await wait(1500);
    const ids = list.isStill.mock.calls.map(([{ card }]) => card.id);
    expect(ids).toContain('7');
    expect(list.said()).toEqual(['Engineer', 'Engineer']);
  });
});

describe('rules', () => {
  const actions = new Map<string, CardRuleAction>([['Two', 'hide']]);

  test('act on their cards alone, and are undone in one call', async () => {
    const own = new Map(actions);
    const list = badgedList(THREE, { actions: own });
    await wait(1000);
    expect(list.faded()).toEqual(['Two']);
    own.clear();
    list.show();
    expect(list.faded()).toEqual([]);
    expect(list.said()).toEqual(['One', 'Two', 'Three']);
    own.set('Three', 'dim');
    list.show();
    expect(list.faded()).toEqual(['Three']);
  });

  test('a node that shows another posting now is not hidden for the one before', async () => {
    const list = badgedList(THREE, { actions });
    await wait(1000);
    const title = list.element('li.card:nth-child(2) h2');
    title.textContent = 'Nine';
    await Promise.resolve();
    expect(list.faded()).toEqual([]);
    await wait(1500);
    expect(list.faded()).toEqual([]);
  });
});
