import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkedLine } from '../../src/presentation/posting/checked-line';
import { SITES } from '../../src/sites';
import { inProject } from '../../src/tools/setup/project-root.mjs';

const DOCUMENT = readFileSync(inProject('docs', 'what-it-reads.md'), 'utf8');

const KINDS = {
  board: 'Job boards',
  'employers-system': 'Employers’ own application systems',
  'careers-page': 'Employers’ careers pages',
} as const;

/** The rows of the document's table, as the site files say them: boards first, then by name. */
const ROWS = (Object.keys(KINDS) as (keyof typeof KINDS)[]).flatMap((kind) =>
  SITES.filter(({ listedAs = 'board' }) => listedAs === kind)
    .toSorted((one, other) => one.name.localeCompare(other.name))
    .map(({ name, enabledByDefault, checked }) => {
      return `| ${name} | ${KINDS[kind]} | ${enabledByDefault ? 'on' : 'off'} | ${checkedLine(checked)} |`;
    }),
);

test('docs/what-it-reads.md lists every site, whether it is on at first, and what it was checked on', () => {
  const written = DOCUMENT.split('\n').filter((line) => /\| (?:on|off) \|/.test(line));
  expect(written, `Replace the rows of the table with:\n${ROWS.join('\n')}\n`).toEqual(ROWS);
});
