import { ADVERT, hostile, jsonLd, page, TITLE } from '../hostile-page';

const only = (data: string) => page({ head: data, advert: '<p>See below.</p>' });
const description = (html: () => string) => () => only(jsonLd({ description: html() }));

/** HTML in a description, by what is wrong with it. The advert stands before it. */
const IN_DESCRIPTION: Readonly<Record<string, () => string>> = {
  '100,000 nested blocks': () => ADVERT + '<div>'.repeat(100_000),
  '150,000 nested inline elements': () => ADVERT + '<b>'.repeat(150_000),
  '60,000 nested lists': () => ADVERT + '<ul><li>'.repeat(60_000),
  '40,000 nested tables': () => ADVERT + '<table><tr><td>'.repeat(40_000),
  '100,000 nested fonts with attributes that differ': () =>
    ADVERT + Array.from({ length: 30_000 }, (_, at) => `<font color=c${at}>`).join(''),
  'paragraphs that close formatting which they did not open': () => ADVERT + '<b><p></b>'.repeat(50_000),
  'links in links': () => ADVERT + '<a><div>'.repeat(60_000),
  'misnested formatting': () => ADVERT + '<b><i><u><s></b></i></u></s>'.repeat(20_000),
  'content in a table that belongs before it': () => `${ADVERT}<table>${'x<b>'.repeat(100_000)}`,
  'nested templates': () => ADVERT + '<template>'.repeat(60_000),
  'nested SVG': () => ADVERT + '<svg><g>'.repeat(60_000),
  'nested forms and fields': () => ADVERT + '<form><fieldset>'.repeat(40_000),
  'nested escaped tags': () => ADVERT + '&lt;div&gt;'.repeat(70_000),
  'entities by the hundred thousand': () => ADVERT + '&amp;'.repeat(150_000),
  'entities without an end': () => ADVERT + '&am'.repeat(200_000),
  'a tag with 100,000 attributes': () =>
    `${ADVERT}<p ${Array.from({ length: 60_000 }, (_, at) => `a${at}=1`).join(' ')}>x</p>`,
  'an attribute of 700,000 characters': () => `${ADVERT}<p title="${'x'.repeat(700_000)}">x</p>`,
  'a tag that never ends': () => `${ADVERT}<p ${'x '.repeat(300_000)}`,
  'a comment that never ends': () => `${ADVERT}<!-- ${'- '.repeat(300_000)}`,
  '200,000 line breaks': () => ADVERT + '<br>'.repeat(200_000),
  '300,000 "less than" signs': () => ADVERT + '<'.repeat(300_000),
  'five million characters': () => ADVERT + 'word '.repeat(900_000),
  'one word of 500,000 letters': () => ADVERT + 'a'.repeat(500_000),
};

const BRACKETS = '['.repeat(100_000) + ']'.repeat(100_000);

/** schema.org's data that costs, breaks or misleads. */
export const jsonMonsters = [
  ...Object.entries(IN_DESCRIPTION).map(([name, html]) =>
    hostile(`a description with ${name}`, description(html), { needsBrowser: true }),
  ),
  hostile(
    'the same nested blocks in the title',
    () => page({ head: jsonLd({ title: TITLE + '<div>'.repeat(100_000) }) }),
    {
      needsBrowser: true,
      answer: 'any',
    },
  ),
  hostile('data with lists nested 100,000 deep', () => page({ head: jsonLd({}, `"x":${BRACKETS}`) })),
  hostile('data with lists nested 5,000 deep in a field that we read', () =>
    page({ head: jsonLd({}, `"identifier":${'['.repeat(5000)}1${']'.repeat(5000)}`) }),
  ),
  hostile('data with objects nested 5,000 deep', () =>
    page({ head: jsonLd({}, `"jobLocation":${'{"address":'.repeat(5000)}1${'}'.repeat(5000)}`) }),
  ),
  hostile('names in names, 5,000 deep', () =>
    page({ head: jsonLd({}, `"hiringOrganization":${'{"name":'.repeat(5000)}"x"${'}'.repeat(5000)}`) }),
  ),
  hostile('1,000 scripts of data', () =>
    page({ head: jsonLd({ title: 'Another Title', url: '/jobs/view/1/' }).repeat(1000) + jsonLd() }),
  ),
  hostile('2,000 broken scripts of data', () =>
    page({ head: '<script type="application/ld+json">{"a":[1,,}</script>'.repeat(2000) }),
  ),
  hostile('20,000 postings in one list', () =>
    page({
      head: `<script type="application/ld+json">[${'{"@type":"JobPosting","title":"Baker"},'.repeat(20_000)}{}]</script>`,
    }),
  ),
  hostile(
    'one posting with 100,000 places',
    () =>
      page({ head: jsonLd({ jobLocation: Array.from({ length: 100_000 }, (_, at) => ({ address: `Place ${at}` })) }) }),
    { answer: 'any' },
  ),
  hostile('one posting with 100,000 identifiers', () =>
    page({ head: jsonLd({ identifier: Array.from({ length: 100_000 }, (_, at) => `x${at}`) }) }),
  ),
  hostile(
    'one posting with 100,000 addresses',
    () =>
      page({
        head: jsonLd({ sameAs: Array.from({ length: 100_000 }, (_, at) => `https://www.linkedin.com/jobs/${at}`) }),
      }),
    { answer: 'any' },
  ),
  hostile('one posting with 100,000 unknown fields', () =>
    page({ head: jsonLd(Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`x${at}`, at]))) }),
  ),
  hostile('100,000 types', () =>
    page({ head: jsonLd({ '@type': [...Array<string>(100_000).fill('Thing'), 'JobPosting'] }) }),
  ),
  hostile('fields of wrong kinds', () =>
    page({
      head: jsonLd({
        title: { a: [] },
        description: 5,
        hiringOrganization: [[[]]],
        jobLocation: true,
        baseSalary: 'x',
      }),
    }),
  ),
  hostile('fields that are null', () =>
    page({
      head: jsonLd({
        title: null,
        description: null,
        hiringOrganization: null,
        jobLocation: [null],
        baseSalary: [null],
      }),
    }),
  ),
  hostile('names of prototypes', () =>
    page({
      head: jsonLd(
        {},
        '"__proto__":{"title":"x","length":9},"constructor":{"prototype":{}},"toString":1,"hasOwnProperty":0',
      ),
    }),
  ),
  hostile(
    'numbers without end',
    () =>
      page({
        head: jsonLd(
          {},
          '"baseSalary":{"value":{"minValue":1e999,"maxValue":-1e999,"unitText":"YEAR"},"currency":"GBP"}',
        ),
      }),
    { answer: 'any' },
  ),
  hostile('data of eight million characters', () => page({ head: jsonLd({ x: 'y'.repeat(8_000_000) }) }), {
    needsBrowser: true,
  }),
  hostile(
    'broken data of four million characters',
    () => page({ head: `<script type="application/ld+json">[${'1,'.repeat(2_000_000)},]x</script>` }),
    { needsBrowser: true },
  ),
  hostile('microdata nested 1,000 deep', () =>
    page({
      after: `<div itemscope itemtype="https://schema.org/JobPosting">${'<div itemprop="x" itemscope>'.repeat(400)}`,
    }),
  ),
  hostile(
    '10,000 items of microdata',
    () =>
      page({
        after: '<div itemscope itemtype="https://schema.org/JobPosting"><b itemprop="title">Baker</b></div>'.repeat(
          10_000,
        ),
      }),
    { needsBrowser: true },
  ),
];
