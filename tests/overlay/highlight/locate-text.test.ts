import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../src/cli/parse-html';
import { locateText } from '../../../src/overlay/highlight/locate-text';
import { readPage } from '../../../src/pages/read-page';
import { squeeze, textRanges } from '../../../src/pages/text/text-ranges';
import { SITES } from '../../../src/sites';
import { cpuTime } from '../../setup/cpu-time';
import { FIXTURES } from '../../sites/read-fixture';

const bodyOf = (html: string): HTMLElement => parseHtml(html).body;
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

/**
 * Whether the page shows the text at all. An application form has the advert only in its data, or in its summary for
 * search engines.
 */
const isShown = (description: string, page: string): boolean => page.includes(squeeze(description).slice(0, 40));
/** Whether an index is in a short line. A short line away from the others is not looked for: it could be anything. */
const isInShortLine = (text: string, index: number): boolean => {
  const end = text.indexOf('\n', index);
  return squeeze(text.slice(text.lastIndexOf('\n', index) + 1, end < 0 ? text.length : end)).length < 24;
};

describe('words of a description are found on the page that it was read from', () => {
  test.each(FIXTURES.map((fixture) => [fixture.name, fixture] as const))('%s', (_name, { html, expected }) => {
    const document = parseHtml(html);
    const { posting } = readPage(document, new URL(expected.url), SITES);
    if (!posting) return;
    const page = textRanges(document.body);
    const find = locateText(posting.description, page);
    const words = wordsIn(posting.description);
    const found = words.map((word) => ({ word, range: find(word) }));
    const wrong = found.filter(({ word, range }) => range && squeeze(range.toString()) !== squeeze(word.text));
    expect(wrong.map(({ word }) => word)).toEqual([]);
    // A description from the page's data need not be shown. One from the page's elements is shown to the last word.
    if (posting.rungs.description !== 'hook' && posting.rungs.description !== 'structure') return;
    if (!isShown(posting.description, page.text)) return;
    const missed = found.filter(({ word, range }) => !range && !isInShortLine(posting.description, word.index));
    expect(missed.map(({ word }) => word)).toEqual([]);
  });
});

describe('a description that the page shows as one piece', () => {
  const page =
    '<h1>Python engineer</h1><div><p>You write  <b id="b">Py</b>thon.</p><ul><li id="l">•&nbsp;C++ and SQL</li></ul><p id="p">Python every day, for the long run of the years</p></div>';
  const description = 'You write Python.\n- C++ and SQL\nPython every day, for the long run of the years';

  test('is found across elements, folded spaces and bullets', () => {
    const at = finder(description, page);
    expect(at('Python')).toEqual({ text: 'Python', in: 'b' });
    expect(at('C++')).toEqual({ text: 'C++', in: 'l' });
    expect(at('C++ and SQL')?.text).toBe('C++ and SQL');
  });

  test('has each of two equal words found in its own place, and not in the title', () => {
    const at = finder(description, page);
    expect(at('Python', 1)).toEqual({ text: 'Python', in: 'p' });
  });

  test('is not found in a copy that the markup hides', () => {
    const at = finder(description, `<div hidden>${page}</div>${page}`);
    expect(at('Python', 1)?.in).toBe('p');
    expect(finder(description, `<div hidden>${page}</div>`)('Python')).toBeNull();
  });

  test('has nothing found at an index where the words do not stand', () => {
    const find = locateText(description, textRanges(bodyOf(page)));
    expect(find({ text: 'Python', index: 3 })).toBeNull();
    expect(find({ text: 'Python', index: 9_999 })).toBeNull();
    expect(find({ text: 'Python', index: -1 })).toBeNull();
  });
});

describe('a description that the page shows only line by line', () => {
  const description =
    'Short intro\nWe look after the models behind a thousand small shops.\n- Python\n- A line that the page does not have, about Rust\n- NoSQL\n- SQL\nYou will also enjoy Kubernetes.';
  const page =
    '<aside>Python, SQL and Kubernetes</aside><p>We look after the models behind a thousand small shops.</p><p id="p">Python</p><p id="n">NoSQL</p><p id="s">SQL</p><h4>A heading that only the page has</h4><p id="k">You will also enjoy Kubernetes.</p>';

  test('is found in order, without the lines that the page does not show', () => {
    const at = finder(description, page);
    expect(at('Python')?.in).toBe('p');
    expect(at('Rust')).toBeNull();
    expect(at('Kubernetes')?.in).toBe('k');
  });

  test('has a short line found right after the line before it, and nowhere else', () => {
    const at = finder(description, page);
    // After a line that the page does not show, a short line is found only if it comes next on the page.
    expect(at('NoSQL')?.in).toBe('n');
    expect(at('SQL', 1)?.in).toBe('s');
    expect(
      finder(
        'We look after the models behind a thousand small shops.\nGo',
        '<p>We look after the models behind a thousand small shops.</p><p>Many words then Go</p>',
      )('Go'),
    ).toBeNull();
  });

  test('has short lines found right before the first long one', () => {
    const sure = 'We look after the models behind a thousand small shops.';
    const at = finder(`Stack\nGo\n${sure}\nNot shown`, `<i>Go</i><p>Stack</p><p id="g">Go</p><p>${sure}</p>`);
    expect(at('Go')?.in).toBe('g');
    expect(finder(`Go\nRust\n${sure}`, `<p>Go</p><p>Ruby</p><p>${sure}</p>`)('Go')).toBeNull();
  });

  test('is not found where the page shows none of its lines', () => {
    expect(finder(description, '<p>Python</p><p>Kubernetes</p>')('Python')).toBeNull();
  });
});

test('takes linear time on a page and an advert of one repeated letter', () => {
  const many = 'a'.repeat(150_000);
  const lines = `${'ab '.repeat(20)}\n`.repeat(3_000);
  const started = cpuTime();
  locateText(`b${many}`, textRanges(bodyOf(`<p>${many}</p>`)));
  locateText(lines, textRanges(bodyOf(`<p>${'ab '.repeat(100_000)}c</p>`)));
  expect(cpuTime() - started).toBeLessThan(2_000);
});
