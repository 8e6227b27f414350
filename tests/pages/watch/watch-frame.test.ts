import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pane, wait, watchedPage as watch } from './watched-page';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const PAGE = '<body><ul id="feed"></ul><iframe class="inside"></iframe></body>';
const inside = (title: string, advert: string) => `<div id="pane">${pane(title, advert)}</div>`;

test('what a site’s own frame shows is followed as the page itself is', async () => {
  const page = watch(PAGE);
  await wait(5000);
  page.fillFrame(inside('One', 'First advert'));
  page.scroll();
  await wait(6000);
  expect(page.titles().at(-1)).toBe('One');
  page.goTo('/jobs/2');
  page.popstate();
  expect(page.titles().at(-1)).toBe(null);
  await wait(500);
  page.fillFrame(inside('Two', 'Second advert'));
  // Not after the four seconds that a page gets which shows nothing.
  await wait(1500);
  expect(page.titles().at(-1)).toBe('Two');
});

test('a frame that was filled after the page is noticed without a change of the page', async () => {
  const page = watch(PAGE);
  page.fillFrame('<p>Loading</p>');
  page.scroll();
  await wait(6000);
  page.fillFrame(inside('One', 'First advert'));
  await wait(6000);
  expect(page.titles().at(-1)).toBe('One');
});

test('nothing of the frame is followed after the end', async () => {
  const page = watch(PAGE);
  page.fillFrame(inside('One', 'First advert'));
  page.scroll();
  await wait(6000);
  page.life.abort();
  const reads = page.read.mock.calls.length;
  page.fillFrame(inside('Two', 'Second advert'));
  await wait(6000);
  expect(page.read).toHaveBeenCalledTimes(reads);
});
