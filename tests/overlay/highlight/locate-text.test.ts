import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { locateText } from '../../../src/overlay/highlight/locate-text';
import { readPage } from '../../../src/pages/read-page';
import { squeeze, textRanges } from '../../../src/pages/text/text-ranges';
import { SITES } from '../../../src/sites';
import { documentOf, FIXTURES } from '../../sites/read-fixture';

const bodyOf = (html: string): HTMLElement => new JSDOM(html).window.document.body;
/** Every word of a text with its place. */
const wordsIn = (text: string) =>
  [...text.matchAll(/[\p{L}\p{N}£+#]{2,}/gu)].map(({ 0: word, index }) => ({ text: word, index }));
const finder = (description: string, html: string) => {
  const find = locateText(description, textRanges(bodyOf(html)));
  return (text: string, nth = 0) => {
    const { index } = [...description.matchAll(new RegExp(text.replace(/[+.]/g, '\\$&'), 'g'))][nth] ?? { index: -1 };
    const range = find({ text, index });
    return range && { text: range.toString(), in: range.startContainer.parentElement?.id ?? '' };
  };
};

/** Whether the page shows the text at all: an application form has the advert in its data, or in its summary for search engines, alone. */
const isShown = (description: string, page: string): boolean => page.includes(squeeze(description).slice(0, 40));
/** The line of a text that a place is in. A short one that stands apart from the others could be anybody's, and is not looked for. */
const isInShortLine = (text: string, index: number): boolean => {
  const end = text.indexOf('\n', index);
  return squeeze(text.slice(text.lastIndexOf('\n', index) + 1, end < 0 ? text.length : end)).length < 24;
};

describe('words of a description are found on the page that it was read from', () => {
  test.each(FIXTURES.map((fixture) => [fixture.name, fixture] as const))('%s', (_name, { html, expected }) => {
    const document = documentOf(html, expected.url);
    const { posting } = readPage(document, new URL(expected.url), SITES);
    if (!posting) return;
    const page = textRanges(document.body);
    const find = locateText(posting.description, page);
    const words = wordsIn(posting.description);
    const found = words.map((word) => ({ word, range: find(word) }));
    const wrong = found.filter(({ word, range }) => range && squeeze(range.toString()) !== squeeze(word.text));
    expect(wrong.map(({ word }) => word)).toEqual([]);
    // What came from the page's data need not be shown; what came from the page's elements is, to the last word.
    if (posting.rungs.description !== 'hook' && posting.rungs.description !== 'structure') return;
    if (!isShown(posting.description, page.text)) return;
    const missed = found.filter(({ word, range }) => !range && !isInShortLine(posting.description, word.index));
    expect(missed.map(({ word }) => word)).toEqual([]);
  });
});

describe('one piece', () => {
  const page =
    '<h1>Python engineer</h1><div><p>You write  <b id="b">Py</b>thon.</p><ul><li id="l">•&nbsp;C++ and SQL</li></ul><p id="p">Python every day, for the long run of the years</p></div>';
  const description = 'You write Python.\n- C++ and SQL\nPython every day, for the long run of the years';

  test('words split over elements, folded space, signs of lists', () => {
    const at = finder(description, page);
    expect(at('Python')).toEqual({ text: 'Python', in: 'b' });
    expect(at('C++')).toEqual({ text: 'C++', in: 'l' });
    expect(at('C++ and SQL')?.text).toBe('C++ and SQL');
  });

  test('the same word twice: each in its own place, not in the title', () => {
    const at = finder(description, page);
    expect(at('Python', 1)).toEqual({ text: 'Python', in: 'p' });
  });

  test('a copy that the markup hides is passed over', () => {
    const at = finder(description, `<div hidden>${page}</div>${page}`);
    expect(at('Python', 1)?.in).toBe('p');
    expect(finder(description, `<div hidden>${page}</div>`)('Python')).toBeNull();
  });

  test('an index that is not of these words finds nothing', () => {
    const find = locateText(description, textRanges(bodyOf(page)));
    expect(find({ text: 'Python', index: 3 })).toBeNull();
    expect(find({ text: 'Python', index: 9_999 })).toBeNull();
    expect(find({ text: 'Python', index: -1 })).toBeNull();
  });
});

describe('line by line, where the page shows the advert otherwise than its data', () => {
  const description =
    'Short intro\nWe look after the models behind a thousand small shops.\n- Python\n- A line that the page does not have, about Rust\n- NoSQL\n- SQL\nYou will also enjoy Kubernetes.';
  const page =
    '<aside>Python, SQL and Kubernetes</aside><p>We look after the models behind a thousand small shops.</p><p id="p">Python</p><p id="n">NoSQL</p><p id="s">SQL</p><h4>A heading that only the page has</h4><p id="k">You will also enjoy Kubernetes.</p>';

  test('lines in order; what the page does not show is left out', () => {
    const at = finder(description, page);
    expect(at('Python')?.in).toBe('p');
    expect(at('Rust')).toBeNull();
    expect(at('Kubernetes')?.in).toBe('k');
  });

  test('a short line is found right behind the line before it or not at all: no chance finds', () => {
    const at = finder(description, page);
    // Behind a line that is missing nothing sure tells where a short one stands.
    expect(at('NoSQL')?.in).toBe('n');
    expect(at('SQL', 1)?.in).toBe('s');
    expect(
      finder(
        'We look after the models behind a thousand small shops.\nGo',
        '<p>We look after the models behind a thousand small shops.</p><p>Many words then Go</p>',
      )('Go'),
    ).toBeNull();
  });

  test('short lines right before the first sure one', () => {
    const sure = 'We look after the models behind a thousand small shops.';
    const at = finder(`Stack\nGo\n${sure}\nNot shown`, `<i>Go</i><p>Stack</p><p id="g">Go</p><p>${sure}</p>`);
    expect(at('Go')?.in).toBe('g');
    expect(finder(`Go\nRust\n${sure}`, `<p>Go</p><p>Ruby</p><p>${sure}</p>`)('Go')).toBeNull();
  });

  test('nothing at all where no line of the advert is shown', () => {
    expect(finder(description, '<p>Python</p><p>Kubernetes</p>')('Python')).toBeNull();
  });
});

test('linear: a page and an advert made of one repeated letter', () => {
  const many = 'a'.repeat(150_000);
  const lines = `${'ab '.repeat(20)}\n`.repeat(3_000);
  const started = performance.now();
  locateText(`b${many}`, textRanges(bodyOf(`<p>${many}</p>`)));
  locateText(lines, textRanges(bodyOf(`<p>${'ab '.repeat(100_000)}c</p>`)));
  expect(performance.now() - started).toBeLessThan(2_000);
});
