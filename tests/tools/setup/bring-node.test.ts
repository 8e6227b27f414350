import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import packageJson from '../../../package.json';
import { isNodeNewEnough, NODE_VERSION } from '../../../src/tools/setup/bring-node.mjs';

test.each([
  ['20.20.2', false],
  ['22.12.0', false],
  ['22.22.2', true],
  ['23.5.0', false],
  ['24.9.0', false],
  ['24.15.0', true],
  ['26.0.0', true],
  ['100.1.0', true],
])('Node %s runs the tools: %s', (version, enough) => expect(isNodeNewEnough(version)).toBe(enough));

test('the Node that set-up brings is new enough, and the oldest that is let in runs every tool', () => {
  expect(isNodeNewEnough(NODE_VERSION)).toBe(true);
  const oldest = packageJson.devEngines.runtime.version.match(/[\d.]+/g) ?? [];
  const tools = Object.keys({ ...packageJson.devDependencies, ...packageJson.dependencies });
  const tooOld = tools.flatMap((tool) => {
    const { engines } = JSON.parse(readFileSync(`node_modules/${tool}/package.json`, 'utf8'));
    const range: string = engines?.node ?? '>=0';
    return oldest.filter((version) => !isNodeNewEnough(version, range)).map((version) => `${tool}: ${version}`);
  });
  expect(tooOld).toEqual([]);
});
