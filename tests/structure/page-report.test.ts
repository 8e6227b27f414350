import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../src/cli/parse-html';
import { findSite, makePage } from '../../src/pages/site/find-site';
import { SITES } from '../../src/sites';
import { isHtmlName, isKnownLabel, isMarkupWord, isPathWord } from '../../src/structure/known-words';
import { LONGEST_REPORT, pageReport } from '../../src/structure/page-report';
import { sharedPages } from '../damage/shared-pages';
import { FIXTURES } from '../sites/read-fixture';

const reportOn = (html: string, address: string) => {
  const document = parseHtml(html);
  const url = new URL(address);
  const site = findSite(url, SITES, document);
  return { document, report: pageReport(makePage(document, url, site), site, () => false) };
};

/** The words of what is kept of a page: what stands outside of our own marks and of known labels. */
function keptWords(report: string): readonly string[] {
  const [, outline = ''] = report.split('\n\n');
  const kept = outline
    .replace(/‹[^›]*›|\[aria-[a-z]+/g, ' ')
    .replace(/"([^"\n]*)"/g, (whole, text) => (isKnownLabel(text) ? ' ' : whole));
  return kept.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? [];
}

/** The words that people read on a page. */
function shownWords(document: Document): ReadonlySet<string> {
  const walker = document.createTreeWalker(document.body, 4);
  const words: string[] = [];
  while (walker.nextNode()) {
    if (/^(?:script|style)$/.test(walker.currentNode.parentElement?.localName ?? '')) continue;
    words.push(...((walker.currentNode.nodeValue ?? '').toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? []));
  }
  return new Set(words);
}

const isOurs = (word: string, address: string, document: Document) => {
  const site = findSite(new URL(address), SITES, document);
  const named = `${site?.matches.join(' ')} ${site?.readsAlso?.join(' ')} ${site?.postingId} ${JSON.stringify([site?.layouts, site?.cards, site?.embedded, site?.cardJson]).toLowerCase()} https schema characters number alike more with same head elements here kind sort`;
  return isMarkupWord(word) || isHtmlName(word) || isPathWord(word) || named.includes(word);
};

describe('the report on a page holds no word of it', () => {
  const pages = [
    ...FIXTURES.map(({ name, html, expected: { url } }) => ({ name, html, url })),
    ...(sharedPages() ?? []),
  ];

  test.each(pages.map((page) => [page.name, page] as const))('%s', (_, { html, url }) => {
    const { document, report } = reportOn(html, url);
    const shown = shownWords(document);
    const leaked = keptWords(report).filter((word) => shown.has(word) && !isOurs(word, url, document));
    expect([...new Set(leaked)]).toEqual([]);
    expect(report.length).toBeLessThanOrEqual(LONGEST_REPORT);
  });

  /** A made-up word that is in no list of ours. */
  const secret = fc.string({ unit: fc.constantFrom(...'bcdfgjkqvxz'), minLength: 5, maxLength: 12 });
  const join = fc.constantFrom(' ', '-', '_', '', '.', '/', '@');

  test('not the name of whoever is signed in, which stands in attributes and keys alone', () => {
    fc.assert(
      fc.property(secret, secret, join, (one, two, mark) => {
        const html = `<body data-user="${one}${mark}${two}" data-member="${one}"><main id="profile-of-${two}" class="employer-${two} ${one}">
          <div data-candidate="${one}" data-${two}="x"></div><x-${two} slot="${one}"></x-${two}><input name="answer-${one}">
          <script type="application/json">{"${one}": {"${two}": 1}}</script><h1>Data Engineer</h1></main>`;
        const { report } = reportOn(html, 'https://board.example/jobs/12345');
        for (const word of [one, two]) expect(report.toLowerCase()).not.toContain(word);
      }),
      { numRuns: 200 },
    );
  });

  test('not where its words stand in classes, ids, data, addresses, JSON or tags either', () => {
    fc.assert(
      fc.property(secret, secret, join, fc.integer({ min: 1000000, max: 99999999 }), (one, two, mark, number) => {
        const both = `${one}${mark}${two}`;
        const title = `${one[0]?.toUpperCase()}${one.slice(1)} ${two}`;
        const data = {
          '@type': 'JobPosting',
          title,
          [both]: both,
          hiringOrganization: { name: two, email: `${one}@${two}.com` },
        };
        const html = `<title>${title} | ${two}</title><meta property="og:title" content="${both}">
          <script type="application/ld+json">${JSON.stringify(data)}</script><script>window.${one} = {"${two}": "${title} ${number}", "list": [${'"a",'.repeat(60)} "b"]}</script>
          <main class="${both} job-${one}" id="${two}${one}" data-${one}="${two}-${number}" data-user="${one}@${two}.com" aria-label="${title}">
          <h1 title="${two}">${title}</h1><${one}-card slot="${two}">${one}</${one}-card><a href="/jobs/${one}-${two}/${number}?${two}=${one}#${one}">${two}</a>
          <a href="mailto:${one}@${two}.com">${one}@${two}.com</a><a href="tel:+44${number}">+44 ${number}</a>
          <p>${`${one} ${two} `.repeat(30)}</p><p>Salary</p><p>£${number} per annum</p></main>`;
        const { report } = reportOn(html, `https://${one}.${two}.com/${one}/${number}/${two}`);
        for (const word of [one, two, String(number)]) expect(report.toLowerCase()).not.toContain(word);
        expect(report).toContain('"Salary"');
        expect(report).toMatch(/‹pay £ yearly›|‹pay.*salary/);
      }),
      { numRuns: 300 },
    );
  });

  test('not where the page is no page at all', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), secret, (text, one) => {
        const { report } = reportOn(
          `${text}<p ${text}>${one}</p><div class="${text}">${one}</div>`,
          'https://a.example/x',
        );
        expect(report).not.toContain(one);
      }),
    );
  });
});

describe('the report on a page is enough to write a fixture from', () => {
  const HTML = `<title>ML Engineer | Lantern Harbour</title><div class="job-pane" data-job-id="4400000001"><h1 class="job-title">ML Engineer</h1>
    <span class="company">Lantern Harbour</span><dl><dt>Salary</dt><dd>£70,000 - £80,000 per year</dd><dt>Location</dt><dd>Leeds, England</dd></dl>
    <h2>About the role</h2><p>${'You will build models with us. '.repeat(20)}</p><ul>${'<li class="skill">Some skill of yours</li>'.repeat(24)}</ul><a>Apply now</a></div>`;
  const { report } = reportOn(HTML, 'https://careers.lantern-harbour.example/jobs/4400000001');

  test.each([
    'site: without a file',
    'div.job-pane[data-job-id="‹digits 10, no 1›"]',
    'h1.job-title ‹role ← title, 2 words›',
    'dt "Salary"',
    'dd ‹pay ← salary, 4 words›',
    'dt "Location"',
    'h2 "About the role"',
    'p ‹paragraph 120 words›',
    'li.skill ‹4 words› × 24 alike',
    'a "Apply now"',
    'address: ‹host›/jobs/‹digits 10, no 1›',
    'title by structure',
  ])('%s', (line) => expect(report).toContain(line));

  test('it names which of the site’s hooks gave a field', () => {
    const fixture = FIXTURES.find(({ name }) => name.startsWith('linkedin/') && name.includes('guest'));
    const on = reportOn(fixture?.html ?? '', fixture?.expected.url ?? '').report;
    expect(on).toMatch(/layout \d:\s+title by hook \d of \d/);
    expect(on).toContain('site: linkedin');
    const beside = FIXTURES.find(({ name }) => name === 'efinancialcareers/posting-london');
    expect(reportOn(beside?.html ?? '', beside?.expected.url ?? '').report).toMatch(
      /^address: .+\.id‹the posting’s id›$/m,
    );
  });

  test('open shadow roots are part of it, elements of ours are not, and a very large page is cut', () => {
    const document = parseHtml(
      `<main><section id="host"></section><div id="ours"></div>${'<p><i>a</i><b>c</b></p><div></div>'.repeat(40_000)}</main>`,
    );
    const host = document.querySelector('#host');
    host?.attachShadow({ mode: 'open' }).append(document.createElement('h6'));
    const page = makePage(document, new URL('https://a.example/'), null);
    const started = performance.now();
    const text = pageReport(page, null, (element) => element.id === 'ours');
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(text).toContain('#shadow-root');
    expect(text).not.toContain('#ours');
    expect(text.length).toBeLessThanOrEqual(LONGEST_REPORT);
  });
});
