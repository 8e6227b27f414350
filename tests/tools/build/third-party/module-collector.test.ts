import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { collectModules } from '../../../../src/tools/build/third-party/module-collector';

const FILES = {
  'node_modules/alpha/index.js': 'export const used = (a) => a + 1; export { unused } from "./unused.js";',
  'node_modules/alpha/unused.js': 'export const unused = () => "unused";',
  'node_modules/alpha/package.json': '{ "name": "alpha", "type": "module", "main": "index.js", "sideEffects": false }',
  'node_modules/gone/index.js': 'export const gone = () => "gone";',
  'node_modules/gone/package.json': '{ "name": "gone", "type": "module", "main": "index.js", "sideEffects": false }',
  'node_modules/copied/engine.mjs': `postMessage(${JSON.stringify('far too long to stand in a script '.repeat(200))});`,
  'node_modules/styled/a.css': '.a { color: red }',
  'node_modules/worked/index.js': 'export const work = () => 7;',
  'node_modules/worked/package.json': '{ "name": "worked", "type": "module", "main": "index.js" }',
  'worker.js': 'import { work } from "worked"; postMessage(work());',
  'main.js': `
    import { used } from 'alpha';
    import { gone } from 'gone';
    import address from './node_modules/copied/engine.mjs?url';
    import './node_modules/styled/a.css';
    new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
    console.log(used(1), address);`,
};

test('notes every module that is in a built file, of scripts, workers, styles and copies, and no other', async () => {
  const root = mkdtempSync(join(tmpdir(), 'collector-'));
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const built = collectModules();
  await build({
    configFile: false,
    root,
    logLevel: 'silent',
    plugins: [built.plugin()],
    worker: { format: 'es', plugins: () => [built.plugin()] },
    build: { outDir: 'out', rolldownOptions: { input: join(root, 'main.js') } },
  });
  const packages = [...built.modules].flatMap((id) => /node_modules\/(\w+)/.exec(id)?.[1] ?? []);
  expect([...new Set(packages)].sort()).toEqual(['alpha', 'copied', 'styled', 'worked']);
  expect([...built.modules].filter((id) => id.includes('unused.js'))).toEqual([]);
  const scripts = readdirSync(join(root, 'out'), { recursive: true })
    .map(String)
    .filter((name) => /\.m?js$/.test(name));
  expect(scripts).toHaveLength(3);
  expect(scripts.filter((name) => !built.files.has(name))).toEqual([]);
  rmSync(root, { recursive: true });
});
