import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../src/cli/parse-html';
import { readPage } from '../../src/pages/read-page';
import { matchesPattern } from '../../src/pages/site/find-site';
import { parseJson } from '../../src/pages/structured-data/page-json';
import { readSchemaPosting } from '../../src/pages/structured-data/schema-posting';
import { blockText, LONGEST_TEXT } from '../../src/pages/text/block-text';
import { htmlText, lineText } from '../../src/pages/text/line-text';
import { SITES } from '../../src/sites';

const ADDRESS = 'https://board.example/jobs/ml-engineer';
const body = (html: string): Element => parseHtml(html).body;
const text = (html: string): string => blockText([body(html)]);
const read = (html: string, url = ADDRESS) => readPage(parseHtml(html), new URL(url), SITES);

describe('blockText', () => {
  test.each([
    [
      'puts blocks and line breaks on their own lines',
      '<p>One</p><div>Two<br>Three<br><br>Four</div>',
      'One\nTwo\nThree\nFour',
    ],
    ['joins inline elements without a space', '<p>Py<b>Torch</b> or <i>JAX</i></p>', 'PyTorch or JAX'],
    ['puts "- " before list items', '<ul><li>One</li><li><p>Two</p></li><li></li></ul>After', '- One\n- Two\nAfter'],
    ['does not indent nested lists', '<ul><li>One<ul><li>Two</li></ul></li></ul>', '- One\n- Two'],
    ['replaces typed bullets by "- "', '<p>• One</p><ul><li>· Two</li></ul>', '- One\n- Two'],
    ['folds white space and no-break spaces', '<p>£60k&nbsp;–\n  £70k</p>', '£60k – £70k'],
    [
      'keeps joiners that words need',
      '<p>می&zwnj;خواهم PDF&zwnj;ها 👩&zwj;💻</p>',
      'می\u200Cخواهم PDF\u200Cها 👩\u200D💻',
    ],
    ['drops joiners that join nothing', '<p>Ma&zwj;chine&zwnj; &zwj;learning</p>', 'Machine learning'],
    ['drops soft hyphens and zero-width spaces', '<p>Ma&shy;chine&#8203; learning</p>', 'Machine learning'],
    [
      'leaves out styles and scripts inside text',
      '<p>Py<style>.a{color:red}</style>thon<script>x()</script></p>',
      'Python',
    ],
    ['leaves out what the markup hides', '<p hidden>No</p><p style="display: none">No</p><p>Yes</p>', 'Yes'],
    [
      'puts a space between cells',
      '<table><tr><th>Pay</th><td>£50k</td></tr><tr><td>A</td></tr></table>',
      'Pay £50k\nA',
    ],
    [
      'leaves out controls and application forms',
      '<button>Apply</button>Yes<form><input type="email">No</form>',
      'Yes',
    ],
    ['reads a form that holds the whole page', '<form><input type="tel"><h1>Yes</h1>too</form>', 'Yes\ntoo'],
    [
      'keeps line breaks where the page shows them',
      '<pre>One\nTwo</pre><p style="white-space: pre-wrap">Three\nFour</p>',
      'One\nTwo\nThree\nFour',
    ],
  ])('%s', (_name, html, expected) => expect(text(html)).toBe(expected));

  test('reads elements nested ten thousand deep without overflowing the stack', () => {
    const { document } = new JSDOM('').window;
    // Built in pieces, from the inside out, because jsdom takes ten seconds to do it one by one.
    let inner: Node = document.createTextNode('Deep');
    for (let piece = 0; piece < 100; piece++) {
      const outer = document.createElement('div');
      let at = outer;
      for (let depth = 1; depth < 100; depth++) at = at.appendChild(document.createElement('div'));
      at.append(inner);
      inner = outer;
    }
    document.body.append(inner);
    expect(blockText([document.body])).toBe('Deep');
    expect(lineText(document.body)).toBe('Deep');
    expect(readPage(document, new URL(ADDRESS), SITES).posting).toBeNull();
  });

  test('cuts five million characters within seconds (quadratic time would take hours)', () => {
    const started = Date.now();
    const long = text(`<p>${'word '.repeat(1_000_000)}</p><p>After</p>`);
    expect(long.length).toBeLessThanOrEqual(LONGEST_TEXT + 1);
    expect(Date.now() - started).toBeLessThan(20_000);
  });
});

test.each([
  ['<span>London,</span><span>England</span>', 'London, England'],
  ['<span>£60<sup>K</sup></span>', '£60K'],
  ['  A <style>b{}</style> <br>B ', 'A B'],
  ['<i></i>', null],
])('lineText of %s', (html, expected) => expect(lineText(body(html))).toBe(expected));

describe('htmlText', () => {
  const { document } = new JSDOM('').window;
  test.each([
    ['<p>One</p><p>R&amp;D</p>', 'One\nR&D'],
    ['&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two&lt;/p&gt;', 'One\nTwo'],
    ['Plain\n\ntext, 3 < 4', 'Plain\ntext, 3 < 4'],
    ['First line<b>!</b>\nsecond', 'First line!\nsecond'],
    ['', ''],
  ])('%s', (html, expected) => expect(htmlText(html, document)).toBe(expected));
});

test('a posting of eight types of employment has them all', () => {
  const employmentType = ['1', '2', '3', '4', '5', '6', '7', '8'];
  const posting = { '@type': 'JobPosting', employmentType };
  expect(readSchemaPosting(posting, (written) => written).employmentType).toBe(employmentType.join(', '));
});

describe('parseJson', () => {
  test.each([
    ['{"a":1}', { a: 1 }],
    ['<!-- {"a":1} -->', { a: 1 }],
    ['//<![CDATA[\n{"a":[1,2,],}\n//]]>', { a: [1, 2] }],
    ['{"a":"one\ntwo","b":"x,]"};', { a: 'one\ntwo', b: 'x,]' }],
    ['{"a":', undefined],
    ['', undefined],
    ['plain', undefined],
  ])('%s', (json, expected) => expect(parseJson(json)).toEqual(expected));

  test('gives up quickly on long text that only looks like JSON', () => {
    const started = Date.now();
    expect(parseJson(`{"a":"${'\\'.repeat(500_000)}`)).toBeUndefined();
    expect(parseJson(`[${', '.repeat(500_000)}]`)).toBeUndefined();
    expect(Date.now() - started).toBeLessThan(15_000);
  });
});

test.each([
  ['*://*.linkedin.com/jobs/*', 'https://uk.linkedin.com/jobs/view/1', true],
  ['*://*.linkedin.com/jobs/*', 'https://linkedin.com/jobs/', true],
  ['*://*.linkedin.com/jobs/*', 'https://notlinkedin.com/jobs/view/1', false],
  ['*://*.linkedin.com/jobs/*', 'ftp://www.linkedin.com/jobs/view/1', false],
  ['*://boards.greenhouse.io/*/jobs/*', 'https://boards.greenhouse.io/acme/jobs/1', true],
  ['*://boards.greenhouse.io/*/jobs/*', 'https://boards.greenhouse.io/acme', false],
  ['https://a.example/x', 'https://a.example/x', true],
  ['<all_urls>', 'https://a.example/x', false],
])('%s covers %s: %s', (pattern, url, covers) => expect(matchesPattern(new URL(url), pattern)).toBe(covers));

describe('hostile pages', () => {
  const ld = (posting: unknown) => `<script type="application/ld+json">${JSON.stringify(posting)}</script>`;
  test.each([
    ['empty', ''],
    [
      'a posting of nonsense',
      ld({ '@type': 'JobPosting', title: 7, description: [[], {}], jobLocation: [null, 3, []] }),
    ],
    ['a posting of nulls', ld({ '@type': ['JobPosting'], title: null, hiringOrganization: null, baseSalary: [null] })],
    ['a type that is no text', ld({ '@type': { a: 1 }, '@graph': { '@graph': [] } })],
    [
      'addresses that are none',
      ld({ '@type': 'JobPosting', title: 'X', url: 'http://[', '@id': '::', identifier: [{}] }),
    ],
    ['a title of brackets', '<title>((((</title><h1>[[[</h1><h2>About the job</h2>'],
    ['microdata in itself', '<div itemscope itemtype="http://schema.org/JobPosting">'.repeat(50)],
  ])('%s: throws nothing, and gives no posting without a title', (_name, html) => {
    const { posting } = read(html);
    expect(posting === null || posting.title !== null).toBe(true);
  });

  test('reads none of a thousand postings in JSON-LD where none is that of the address', () => {
    const posting = (index: number) => ({ '@type': 'JobPosting', title: `Role ${index}`, description: 'x' });
    expect(
      read(`<h1>All roles</h1>${ld(Array.from({ length: 1000 }, (_, index) => posting(index)))}`).posting,
    ).toBeNull();
  });

  test('reads a page full of headings in time that grows with its length', () => {
    const started = Date.now();
    read(
      `<main>${'<div><b>Requirements</b><p>Some words</p></div><div><b>What you will do</b></div>'.repeat(2000)}</main>`,
    );
    read(`<main>${'<div><h2>Job description</h2><p>Short.</p></div><h2>Similar jobs</h2>'.repeat(2000)}</main>`);
    expect(Date.now() - started).toBeLessThan(20_000);
  });

  test('finds a posting among five megabytes of links, headings, pictures and text within seconds', () => {
    const links = '<li><h3><a href="/jobs/another-role">Another role</a></h3><p>Leeds</p></li>'.repeat(3000);
    const advert = `<h2>Requirements</h2><p>${'Experience of models and of people. '.repeat(20)}</p><h2>Benefits</h2><p>Tea.</p>`;
    const picture = `<img src="data:image/png;base64,${'iVBORw0KGgo'.repeat(100_000)}"><svg>${'<path d="M0 0h9"/>'.repeat(5000)}</svg>`;
    const text = `<p>${'Words of the footer that nobody reads. '.repeat(20)}</p>`.repeat(3000);
    const html = `<title>ML Engineer | Acme</title><ul>${links}</ul><main><h1>ML Engineer</h1>${picture}${advert}</main><h2>Similar jobs</h2><ul>${links}</ul><footer>${text}</footer>`;
    const document = parseHtml(html);
    const started = process.cpuUsage();
    const { posting } = readPage(document, new URL(ADDRESS), SITES);
    const { user, system } = process.cpuUsage(started);
    expect(posting?.title).toBe('ML Engineer');
    expect(posting?.description).toMatch(/^Requirements\nExperience of models.*\nBenefits\nTea\.$/);
    expect((user + system) / 1e6).toBeLessThan(20);
  });
});

test('reads an advert whose lists are short lines in one element', () => {
  const lines = (count: number) =>
    Array.from({ length: count }, (_, at) => `We test model ${at} with care.`).join('<br>');
  const page = `<title>ML Engineer | Acme | LinkedIn</title><main><section><h1>ML Engineer</h1><p>Acme</p></section>
    <section><h2>About the job</h2><p>Acme forecasts for small shops.</p><h3>What you need</h3><div>${lines(30)}</div></section></main>`;
  const { posting } = read(page, 'https://www.linkedin.com/jobs/view/4400000301/');
  expect(posting?.description).toContain('We test model 29 with care.');
});
