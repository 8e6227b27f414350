import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { followsForm } from '../../src/pages/heuristics/follows-form';
import { readPage } from '../../src/pages/read-page';
import { SITES } from '../../src/sites';
import { HEADLINE, page } from './hostile/hostile-page';

const URLS = ['https://www.linkedin.com/jobs/view/4100000001/', 'https://jobs.lantern-harbour.example/jobs/4100'];
const MANY = 3_000;
const siblings = '<i>x</i>'.repeat(MANY);
const DOTTED = '<p><span>Leeds</span> · <span>2 days ago</span></p>';

// A browser counts siblings to say which of two comes first, and jsdom does not, so here the questions are counted.
test.each([
  ['between title and advert', page({ headline: HEADLINE + siblings })],
  ['before the title', page({ headline: siblings + HEADLINE })],
  ['after the posting', page({ after: siblings })],
  ['before an application form', page({ after: `${siblings}<form><input type="email"></form>` })],
  ['after a dotted line', page({ headline: `${HEADLINE}${DOTTED}${'<a href="/a">x</a>'.repeat(MANY)}` })],
])('elements %s are not compared one by one', (_, html) => {
  for (const url of URLS) {
    const { window } = new JSDOM(html, { url });
    const compare = window.Node.prototype.compareDocumentPosition;
    let asked = 0;
    window.Node.prototype.compareDocumentPosition = function (other) {
      asked += 1;
      return compare.call(this, other);
    };
    const { posting } = readPage(window.document, new URL(url), SITES);
    followsForm(window.document, posting?.description);
    expect(asked).toBeLessThan(MANY / 10);
  }
});
