import { expect, test } from 'vitest';
import { parseHtml } from '../../src/cli/parse-html';
import { salaryOf } from '../../src/domain/model/pay';
import { readRoleAndPay } from '../../src/domain/reading/read-role-and-pay';
import { readPage } from '../../src/pages/read-page';
import { SITES } from '../../src/sites';
import { brief } from '../domain/reading/a-page';
import { FIXTURES } from './read-fixture';

const understood = FIXTURES.flatMap((fixture) => (fixture.expected.reads ? [[fixture.name, fixture] as const] : []));

test.each(understood)('%s is understood as its .json says', (_name, { html, expected }) => {
  const { posting } = readPage(parseHtml(html), new URL(expected.url), SITES);
  if (!posting) throw new Error('There is no posting.');
  const { pay, region, ir35 } = readRoleAndPay(posting);
  const read = { pay: brief(salaryOf(pay)), region: region?.value ?? null };
  expect({ ...read, ...(expected.reads?.ir35 ? { ir35: ir35?.value } : {}) }).toEqual(expected.reads);
});
