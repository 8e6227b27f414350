import { readPage } from '../../src/pages/read-page';
import { SITES } from '../../src/sites';
import { FIXTURES } from '../sites/read-fixture';
import { parsePage, type WholePage } from './damage';
import { expectedOf } from './expected';

/** Every fixture, with what is read of it undamaged. That this is right is tested by tests/sites/sites.test.ts. */
export const fixturePages = (): readonly WholePage[] =>
  FIXTURES.map(({ name, html, expected: { url } }) => {
    const { posting } = readPage(parsePage({ html }), new URL(url), SITES);
    return { name, url, html, expected: posting && expectedOf(posting) };
  });
