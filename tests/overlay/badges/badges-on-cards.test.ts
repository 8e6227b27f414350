import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CardRuleAction } from '../../../src/domain/model/card-rules';
import { badgedList, li } from './card-list';

const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const THREE = li(1, 'One') + li(2, 'Two') + li(3, 'Three');

describe('badges', () => {
  test('appear on every card once the page has stopped changing', async () => {
    const list = badgedList(THREE);
    expect(list.said()).toEqual(['-', '-', '-']);
    await wait(1000);
    expect(list.said()).toEqual(['One', 'Two', 'Three']);
  });

  test('show the page only an element without attributes, text or children, and change none of its own elements', async () => {
    const before = badgedList(THREE).element('#list').innerHTML;
    const list = badgedList(THREE, { actions: new Map([['Two', 'hide']]) });
    await wait(1000);
    expect(list.hosts().map((host) => host.outerHTML)).toEqual(['<div></div>', '<div></div>', '<div></div>']);
    expect(list.element('#list').innerHTML.replaceAll('<div></div>', '')).toBe(before);
  });

  test('appear on both cards of a posting that is listed twice, and once where a card is inside another', async () => {
    const inner = `<li class="card" data-id="3"><h2>Three</h2><ul>${li(3, 'Three')}</ul></li>`;
    const list = badgedList(li(1, 'One') + li(1, 'One') + inner);
    await wait(1000);
    expect(list.hosts()).toHaveLength(3);
    expect(list.said()).toEqual(['One', 'One', 'Three', '-']);
  });

  test('appear on cards that come later and go with cards that leave, while the other cards keep theirs', async () => {
    const list = badgedList(THREE);
    await wait(1000);
    const [first] = list.hosts();
    list.element('#list').insertAdjacentHTML('beforeend', li(4, 'Four'));
    list.element('li.card:nth-child(2)').remove();
    await wait(1500);
    expect(list.said()).toEqual(['One', 'Three', 'Four']);
    expect(list.hosts()[0]).toBe(first);
  });

  test('appear on a card only once the page has filled it in', async () => {
    const list = badgedList(`<li class="card" data-id="1"></li>${li(2, 'Two')}`);
    await wait(1000);
    expect(list.said()).toEqual(['-', 'Two']);
    list.fill(list.element('li.card'), '<h2>One</h2>');
    await wait(1500);
    expect(list.said()).toEqual(['One', 'Two']);
  });

  test('come back, once, on a card that the page draws again', async () => {
    const list = badgedList(THREE);
    await wait(1000);
    for (let round = 0; round < 3; round += 1) {
      list.fill(list.element('li.card'), '<h2>One</h2><p>Lantern Harbour</p>');
      await wait(1500);
    }
    expect(list.said()).toEqual(['One', 'Two', 'Three']);
    expect(list.hosts()).toHaveLength(3);
  });

  test('do not appear at an address that is no list', async () => {
    const list = badgedList(THREE, { address: 'https://board.example/about' });
    await wait(1000);
    expect(list.hosts()).toEqual([]);
  });

  test('go at once and without a trace when they are switched off, and come back when switched on', async () => {
    const list = badgedList(THREE, { actions: new Map([['Two', 'dim']]) });
    await wait(1000);
    list.turnOff(true);
    expect([list.hosts(), list.faded()]).toEqual([[], []]);
    list.turnOff(false);
    await wait(1000);
    expect(list.said()).toEqual(['One', 'Two', 'Three']);
  });

  test('all come off when the signal aborts, and none comes back', async () => {
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

describe('a list that reuses its elements', () => {
  test('loses the badge of the earlier posting before the page is painted, and gets that of the new one', async () => {
    const list = badgedList(THREE);
    await wait(1000);
    const card = list.element('li.card');
    card.dataset.id = '9';
    const title = card.querySelector('h2');
    if (title) title.textContent = 'Nine';
    // The observer is called in the same task, before anything is painted.
    await Promise.resolve();
    expect(list.said()).toEqual(['-', 'Two', 'Three']);
    await wait(1500);
    expect(list.said()).toEqual(['Nine', 'Two', 'Three']);
  });

  test('keeps the badge where other words of the card change than the posting’s', async () => {
    const list = badgedList(THREE);
    await wait(1000);
    const [first] = list.hosts();
    list.fill(list.element('time'), '1 minute ago');
    await Promise.resolve();
    expect(list.hosts()[0]).toBe(first);
    await wait(1500);
    expect(list.hosts()).toHaveLength(3);
  });

  test('has each card checked again right before we write on it', async () => {
    const list = badgedList(THREE);
    await wait(1000);
    expect(list.isStill).toHaveBeenCalledTimes(3);
    // As if an element had been reused between the request and its answer.
    list.isStill.mockReturnValueOnce(false);
    list.element('#list').insertAdjacentHTML('beforeend', li(4, 'Four'));
    await wait(400);
    expect(list.said()).toEqual(['One', 'Two', 'Three', '-']);
  });

  test('has an id that changes under the same words noticed at the next change of the page', async () => {
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

describe('the user’s rules for cards', () => {
  const actions = new Map<string, CardRuleAction>([['Two', 'hide']]);

  test('act on the matching cards alone, and are undone in one call', async () => {
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

  test('do not hide a reused element because of its earlier posting', async () => {
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
