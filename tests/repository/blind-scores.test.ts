import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The cells of the rows of a file that begin with the number of a batch. */
const rows = (file: string): readonly (readonly string[])[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => /^\| \d \|/.test(line))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );

it('the README gives the figures of the ledger of blind scores', () => {
  const ledger = rows('docs/blind-scores.md').map((cells) => {
    const [batch, , , pay = '', contract, ir35, level, workMode, region, asked, , , , wanted] = cells;
    const [f1, invented] = pay.replace(')', '').split(' (');
    return [batch, f1, invented, contract, ir35, level, workMode, region, asked, wanted];
  });
  expect(ledger.length).toBeGreaterThan(5);
  expect(rows('README.md')).toEqual(ledger);
});
