import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../src/cli/parse-html';
import { makePage } from '../../../src/pages/site/find-site';
import { headingOfSlug } from '../../../src/pages/site/heading-of-slug';

/** The heading that is read on a page of these headings, at an address that ends in the slug. */
function read(slug: string, ...headings: readonly string[]): string | null {
  const document = parseHtml(headings.map((heading) => `<h2>${heading}</h2>`).join(''));
  const hook = headingOfSlug(/^\/jobs\/\d+(?:\/([^/]+))?/);
  if (typeof hook !== 'function') throw new Error('It is a function.');
  return hook(document.documentElement, makePage(document, new URL(`https://a.example/jobs/1${slug}`), null));
}

describe('the heading that an address spells', () => {
  it.each([
    ['/ml-engineer-zurich-c', ['Jobs', 'ML Engineer (Zürich), C++'], 'ML Engineer (Zürich), C++'],
    ['/senior-applied-scientist-tides-and-t', ['Senior Applied Scientist, Tides and Tables'], /Tables$/],
  ])('%s', (slug, headings, wanted) => {
    expect(read(slug, ...headings)).toMatch(wanted);
  });

  it.each([
    ['another posting’s', '/data-scientist', ['Data Scientist, Reeds']],
    ['a heading that only begins the same', '/ml', ['ML Engineer']],
    ['any, where the address spells none', '', ['Data Scientist']],
  ])('is never %s', (_what, slug, headings) => {
    expect(read(slug, ...headings)).toBeNull();
  });
});
