import { describe, expect, test } from 'vitest';
import { addressOf, pageToShow } from '../../src/cli/start/page-to-show';

describe('where a saved page came from', () => {
  const url = 'https://www.example.org/jobs/1';
  test.each([
    ['its canonical link', `<link rel="canonical" href="${url}#apply">`],
    ['its og:url', `<meta property="og:url" content="${url}">`],
    ['the "saved from" comment', `<!-- saved from url=(0030)${url} --><html>`],
  ])('%s', (_, html) => expect(addressOf(html)).toBe(url));

  test('the comment wins: a canonical link may name another page', () => {
    expect(
      addressOf(`<!-- saved from url=(0030)${url} --><link rel="canonical" href="https://www.example.org/">`),
    ).toBe(url);
  });
  test.each([
    '<p>no address',
    '<link rel="canonical" href="/jobs/1">',
    '<meta property="og:url" content="javascript:1">',
  ])('none in %s', (html) => expect(addressOf(html)).toBeNull());
});

test('a live address is left to the browser', () => {
  expect(pageToShow('https://www.example.org/a b#c', '/')).toEqual({
    url: 'https://www.example.org/a%20b',
    html: null,
  });
});
test('a file that is not there is said in a sentence', () => {
  expect(() => pageToShow('no-such.html', '/tmp')).toThrow('There is no file');
});
test('a file without an address says what to do', () => {
  expect(() => pageToShow('package.json', '.')).toThrow('does not say which address it was saved from');
});
