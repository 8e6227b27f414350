import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pane, wait, watchedPage as watch } from './watched-page';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const PAGE = '<body><ul id="feed"></ul><iframe class="inside"></iframe></body>';
const inside = (title: string, advert: string) => `<div id="pane">${pane(title, advert)}</div>`;

test('follows a site’s own frame as it follows the page', async () => {
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
  // Sooner than the four seconds that a page without a posting is given.
  await wait(1500);
  expect(page.titles().at(-1)).toBe('Two');
});

test('notices a frame that is filled later, without a change of the page', async () => {
  const page = watch(PAGE);
  page.fillFrame('<p>Loading</p>');
  page.scroll();
  await wait(6000);
  page.fillFrame(inside('One', 'First advert'));
  await wait(6000);
  expect(page.titles().at(-1)).toBe('One');
});

test('does not follow the frame after the signal has aborted', async () => {
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
