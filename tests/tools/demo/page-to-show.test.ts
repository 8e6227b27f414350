import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pageToShow } from '../../../src/tools/demo/page-to-show';

const folder = mkdtempSync(join(tmpdir(), 'bandwise-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A saved page on disk, as the user would name it. */
const saved = (html: string) => {
  writeFileSync(join(folder, 'saved.html'), html);
  return pageToShow('saved.html', folder);
};

test('a saved page is shown at the address it came from, without its fragment', () => {
  const html = '<link rel="canonical" href="https://www.example.org/jobs/1#apply"><h1>A job</h1>';
  expect(saved(html)).toEqual({ url: 'https://www.example.org/jobs/1', html });
});
test.each([
  '<p>no address',
  '<link rel="canonical" href="/jobs/1">',
  '<meta property="og:url" content="javascript:1">',
])('a page that does not say where it is from: %s', (html) =>
  expect(() => saved(html)).toThrow('does not say which address it was saved from'),
);
test('a live address is left to the browser', () => {
  expect(pageToShow('https://www.example.org/a b#c', '/')).toEqual({
    url: 'https://www.example.org/a%20b',
    html: null,
  });
});
test('a file that is not there is said in a sentence', () => {
  expect(() => pageToShow('no-such.html', folder)).toThrow('There is no file');
});
