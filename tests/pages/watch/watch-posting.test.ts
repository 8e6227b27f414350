import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isSamePosting } from '../../../src/pages/watch/same-posting';
import { page, pane, wait, watchedPage as watch } from './watched-page';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('watchPosting', () => {
  test('reports the posting that is there at the start, at once', () => {
    expect(watch(page(pane('One', 'First advert'))).titles()).toEqual(['One']);
  });

  test('reports a posting gone as soon as the address names another, and that one once the page shows it', async () => {
    const { goTo, popstate, titles, fill } = watch(page(pane('One', 'First advert')));
    goTo('/jobs/2');
    popstate();
    expect(titles()).toEqual(['One', null]);
    await wait(500);
    // The page still shows the first posting's words. They must not be reported under the second one's address.
    expect(titles()).toEqual(['One', null]);
    fill(pane('Two', 'Second advert'));
    await wait(200);
    expect(titles()).toEqual(['One', null, 'Two']);
  });

  test('notices a change of address without an event at the next change of the page', async () => {
    const { goTo, scroll, titles } = watch(page(pane('One', 'First advert')));
    goTo('/jobs/2');
    scroll();
    await wait(0);
    expect(titles()).toEqual(['One', null]);
  });

  test('keeps the posting where only other parameters of the address change', async () => {
    const { goTo, popstate, titles } = watch(page(pane('One', 'First advert')));
    goTo('/jobs/1?from=feed#top');
    popstate();
    await wait(5000);
    expect(titles().at(-1)).toBe('One');
    expect(titles()).not.toContain(null);
  });

  test('reports a second posting with the same words after the time that a page has to fill in', async () => {
    const { goTo, popstate, readings } = watch(page(pane('One', 'First advert')));
    goTo('/jobs/2');
    popstate();
    await wait(5000);
    expect(readings.map(({ posting }) => posting?.id ?? null)).toEqual(['1', null, '2']);
  });

  test('reads again when a placeholder is filled in', async () => {
    const { fill, titles } = watch(page('<h1>One</h1><div id="advert">Loading job details</div>'));
    expect(titles()).toEqual([]);
    fill(pane('One', 'The advert itself'));
    await wait(200);
    expect(titles()).toEqual(['One']);
  });

  test('reads again when the advert changes under the same title', async () => {
    const { fill, readings } = watch(page(pane('One', 'First advert')));
    fill(pane('One', 'The same advert, mended'));
    await wait(200);
    expect(readings.map(({ posting }) => posting?.description.split('\n')[0])).toEqual([
      'First advert',
      'The same advert, mended',
    ]);
  });

  test('does not call a page unreadable before it has had time to fill in', async () => {
    const late = watch(page(''));
    await wait(1000);
    expect(late.readings).toEqual([]);
    late.fill(pane('One', 'First advert'));
    await wait(300);
    expect(late.titles()).toEqual(['One']);
    const never = watch(page(''));
    await wait(5000);
    expect(never.readings.map(({ unread }) => unread?.code)).toEqual(['unreadable']);
  });

  test('reports a posting gone that leaves the page', async () => {
    const { fill, titles } = watch(page(pane('One', 'First advert')));
    await wait(5000);
    fill('');
    await wait(2000);
    expect(titles()).toEqual(['One', null]);
  });
});

describe('the cost of watching', () => {
  test('does not read again while a feed scrolls beside the posting', async () => {
    const { scroll, read } = watch(page(pane('One', 'First advert')));
    for (let index = 0; index < 50; index++) {
      scroll();
      await wait(40);
    }
    await wait(2000);
    expect(read).toHaveBeenCalledTimes(1);
  });

  test('reads a page that never stops changing about once a second at most', async () => {
    const { fill, read } = watch(page(pane('One', 'First advert')));
    for (let index = 0; index < 100; index++) {
      fill(pane('One', `Advert, version ${index}`));
      await wait(50);
    }
    expect(read.mock.calls.length).toBeGreaterThan(3);
    expect(read.mock.calls.length).toBeLessThan(8);
  });

  test('reads a page without a posting less and less often', async () => {
    const { scroll, read } = watch(page(''), 'https://board.example/jobs/all');
    for (let index = 0; index < 600; index++) {
      scroll();
      await wait(100);
    }
    // In a minute of scrolling: about once a second at first, then once in five seconds.
    expect(read.mock.calls.length).toBeLessThan(25);
  });

  test('says nothing of a page that cannot be read yet, and reads it when told to', async () => {
    const { read, look, fill, goTo, popstate, titles, readings } = watch(page(pane('One', 'First advert')));
    read.mockReturnValue(null as never);
    fill(pane('Two', 'Second advert'));
    await wait(6_000);
    expect(titles()).toEqual(['One']);
    goTo('/jobs/2');
    popstate();
    await wait(6_000);
    expect(titles()).toEqual(['One', null]);
    expect(readings.at(-1)?.unread?.code).toBe('not-a-posting');
    read.mockReset();
    look();
    await wait(0);
    expect(titles()).toEqual(['One', null, 'Two']);
  });

  test('reads and reports nothing after the signal has aborted', async () => {
    const { life, goTo, popstate, fill, read, titles } = watch(page(pane('One', 'First advert')));
    fill(pane('Two', 'Second advert'));
    life.abort();
    goTo('/jobs/2');
    popstate();
    fill(pane('Three', 'Third advert'));
    await wait(10_000);
    expect(read).toHaveBeenCalledTimes(1);
    expect(titles()).toEqual(['One']);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('isSamePosting', () => {
  test.each([
    ['4400', 'https://a.example/jobs/view/4400/', 'https://a.example/jobs/view/4400/?x=1', true],
    ['4400', 'https://a.example/jobs/view/4400/', 'https://a.example/jobs/view/44001/', false],
    ['4400', 'https://a.example/s?job=4400', 'https://a.example/s?job=4400&page=2', true],
    ['4400', 'https://a.example/s?job=4400', 'https://a.example/s?job=4401&seen=4400', false],
    ['4400', 'https://a.example/s?job=4400', 'https://b.example/s?job=4400', false],
    [null, 'https://a.example/jobs/ml', 'https://a.example/jobs/ml#apply', true],
    [null, 'https://a.example/jobs/ml', 'https://a.example/jobs/ds', false],
  ])('of the posting %s at %s and the address %s is %s', (id, url, now, same) => {
    expect(isSamePosting({ id, url }, new URL(now))).toBe(same);
  });
});
