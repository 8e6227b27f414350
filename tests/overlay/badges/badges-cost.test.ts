import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { badgedList, li } from './card-list';

const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const THREE = li(1, 'One') + li(2, 'Two') + li(3, 'Three');

describe('the cost of badges', () => {
  test('does not search for cards again because of our own badges', async () => {
    const list = badgedList(THREE);
    await wait(5000);
    expect(list.find).toHaveBeenCalledTimes(1);
    expect(list.mutated.mock.results.map(({ value }) => value)).toEqual([false]);
  });

  test('reads a card and gives it a badge when it first comes near the viewport, and leaves the badge there', async () => {
    const list = badgedList(THREE, { near: ['1'] });
    await wait(5000);
    expect([list.read(), list.said()]).toEqual([['1'], ['One', '-', '-']]);
    list.scrollTo('2');
    expect([list.read(), list.said()]).toEqual([
      ['1', '2'],
      ['One', 'Two', '-'],
    ]);
    list.scrollTo('1', '2', '3');
    expect(list.said()).toEqual(['One', 'Two', 'Three']);
  });

  test('searches for cards about once a second at most while a feed scrolls beside the list', async () => {
    const list = badgedList(THREE);
    await wait(1000);
    const before = list.find.mock.calls.length;
    for (let index = 0; index < 200; index += 1) {
      list.element('#feed').append(list.document.createElement('p'));
      await wait(50);
    }
    expect(list.find.mock.calls.length - before).toBeLessThan(13);
  });

  test('searches less often where a search takes long: under one per cent of the time', async () => {
    let clock = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      clock += 20;
      return clock;
    });
    const list = badgedList(THREE);
    for (let index = 0; index < 200; index += 1) {
      list.element('#feed').append(list.document.createElement('p'));
      await wait(50);
    }
    // Each search takes 20 ms here, so there is one in three seconds.
    expect(list.find.mock.calls.length).toBeLessThan(5);
    vi.restoreAllMocks();
  });

  test('gives every one of a hundred cards its badge', async () => {
    const list = badgedList(Array.from({ length: 100 }, (_, at) => li(at, `Card ${at}`)).join(''));
    await wait(5000);
    expect(list.said().filter((words) => words === '-')).toEqual([]);
  });

  test('leaves nothing behind after two hundred lists, one after the other', async () => {
    const list = badgedList(THREE);
    for (let round = 0; round < 200; round += 1) {
      list.fill(list.element('#list'), li(`${round}a`, `A ${round}`) + li(`${round}b`, `B ${round}`));
      await wait(1500);
    }
    expect(list.hosts()).toHaveLength(2);
    expect(list.said()).toEqual(['A 199', 'B 199']);
    expect(vi.getTimerCount()).toBe(0);
  });
});
