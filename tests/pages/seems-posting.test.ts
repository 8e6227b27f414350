import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../src/cli/parse-html';
import { readPage } from '../../src/pages/read-page';
import { sharedPages } from '../damage/shared-pages';

const unread = (html: string, address = 'https://careers.example/jobs/data-scientist') =>
  readPage(parseHtml(html), new URL(address), []).unread?.code ?? null;

const APPLY = '<a href="/apply">Apply now</a>';
const LABELS = '<p>Location: Leeds</p><p>Salary: £50,000</p><p>Closing date: 1 May</p>';
const ADVERT =
  '<p>You will look after the models and the people who depend on them, in a small team that ships every week.</p>';

describe('a page that should be a posting and was not read says so', () => {
  test.each([
    ['its text is in a file', `<h1>Data Scientist</h1>${LABELS}<a href="/a.pdf">Job description</a>${APPLY}`],
    [
      'its text is in a frame',
      `<h1>Data Scientist</h1>${LABELS}<iframe src="/text"></iframe><p>Apply before the deadline.</p>${APPLY}`,
    ],
    [
      'its text is too short',
      `<h1>ML Engineer</h1>${LABELS}<h2>Requirements</h2><ul><li>Python</li></ul><h2>Benefits</h2>${APPLY}`,
    ],
    [
      'its data is broken',
      `<h1>Join us</h1><script type="application/ld+json">{"@type": "JobPosting", "title": "ML</script><p>Soon.</p>`,
    ],
    [
      'its data has no title',
      `<script type="application/ld+json">{"@type":"JobPosting","datePosted":"2026-11-01"}</script><p>Soon.</p>`,
    ],
  ])('%s', (_, html) => expect(unread(html)).toBe('unreadable'));
});

describe('any other page says nothing', () => {
  test.each([
    ['a home page', `<h1>Engineers wanted</h1>${ADVERT}${LABELS}${APPLY}`, 'https://careers.example/'],
    [
      'a blog',
      `<h1>How to become a data scientist</h1>${ADVERT}${APPLY}<p>Skills and experience.</p>`,
      'https://a.example/blog/data-scientist',
    ],
    [
      'a list',
      `<title>Data scientist jobs in Leeds</title><h1>34 data scientist jobs</h1>${LABELS}${APPLY}`,
      'https://a.example/jobs',
    ],
    [
      'a list in data',
      `<h1>Engineers</h1><script type="application/ld+json">[{"@type":"JobPosting","x":1},{"@type":"JobPosting","x":2}]</script>`,
      'https://a.example/jobs',
    ],
    [
      'a person',
      `<h1>Ada Wren, Data Scientist</h1><p>Skills: Python. Experience: six years at a bank.</p>`,
      'https://a.example/people/ada',
    ],
    [
      'a product',
      `<h1>Engineer’s lamp</h1><meta property="og:type" content="product"><p>Salary not included.</p><button>Apply</button>`,
      'https://a.example/p/12345',
    ],
    [
      'a course',
      `<title>Data Scientist course</title><h1>Data Scientist</h1><script type="application/ld+json">{"@type":"Course"}</script>${APPLY}<p>Skills, experience</p>`,
      'https://a.example/courses/ds',
    ],
    [
      'a page about working there',
      `<h1>Work with us</h1>${ADVERT}<h2>Benefits</h2><h2>What we offer</h2>`,
      'https://a.example/careers/life',
    ],
  ])('%s', (_, html, address) => expect(unread(html, address)).toBe('not-a-posting'));
});

const shared = sharedPages();
test.skipIf(!shared)('no real page that is no posting is taken for one that was not read', () => {
  const others = (shared ?? []).filter(({ expected }) => expected === null);
  expect(others.length).toBeGreaterThan(30);
  const wrong = others.filter(({ html, url }) => unread(html, url) === 'unreadable').map(({ name }) => name);
  expect(wrong).toEqual([]);
});
