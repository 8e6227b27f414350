import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { attackBrowser, leaksOf } from '../attack/attack-browser';
import { committedRows, differences } from '../attack/privacy-list';
import { KIND, useBrowser } from './open-browser';

const browser = useBrowser();

test(`a script of the page reads, presses and recolours nothing of ours, in ${KIND}`, { timeout: 90_000 }, async () => {
  const report = await attackBrowser(browser(), { quick: true });
  expect(leaksOf(report)).toEqual([]);
  // docs/privacy.md says all that it can tell. `npm run attack` prints what has to stand there.
  expect(differences(committedRows(readFileSync('docs/privacy.md', 'utf8')), [report], false)).toEqual([]);
});
