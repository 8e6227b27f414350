import { describe, expect, test } from 'vitest';
import { folderOf, wrongArrows } from './architecture/arrows';
import { circles, fileGraph, folderGraph } from './architecture/circles';
import { extensionApisIn, forbiddenIn, undocumented, wrongName } from './architecture/rules';
import { filesIn, parseSource, readSources } from './architecture/source-file';

const extension = readSources(['src', 'entrypoints']);
const tests = readSources(['tests']);

/** The folders that may use the extension APIs. `cli` and `tools` run outside the extension. */
const EXTENSION_FOLDERS = ['browser', 'messaging', 'storage', 'site-access', 'app', 'entrypoints', 'cli', 'tools'];
const topFolder = (path: string) => folderOf(path).split('/')[0] ?? '';

/** Fails with all sentences at once, so that one run shows everything that needs to be done. */
const expectNone = (sentences: readonly string[]) => expect(sentences.join('\n')).toBe('');

describe('the shape of the code', () => {
  test('there is code to check', () => {
    expect(new Set(extension.map(({ path }) => topFolder(path))).size).toBeGreaterThan(7);
  });
  test('imports follow the arrows between folders', () => expectNone(extension.flatMap(wrongArrows)));
  test('no file imports itself by way of others', () => expectNone(circles(fileGraph(extension))));
  test.each([1, 2, 3, 4])('no folder imports itself by way of others, %d deep', (depth) => {
    expectNone(circles(folderGraph(fileGraph(extension), depth)));
  });
  test('src/sites holds one file for each site, and index.ts', () => {
    const others = filesIn('src/sites').filter((path) => path.split('/').length > 3 || !path.endsWith('.ts'));
    expectNone(others.map((path) => `${path}: src/sites holds site files and index.ts only; move this to src/pages.`));
  });
  test('only some folders use the extension APIs', () => {
    const outside = extension.filter(({ path }) => !EXTENSION_FOLDERS.includes(topFolder(path)));
    expectNone(outside.flatMap(extensionApisIn));
  });
  test('nothing reaches the network, writes markup or runs text as code', () => {
    expectNone(extension.filter(({ path }) => !['cli', 'tools'].includes(topFolder(path))).flatMap(forbiddenIn));
  });
  test('no file is over 200 lines', () => {
    const long = [...extension, ...tests].filter(({ lines }) => lines > 200);
    expectNone(
      long.map(
        ({ path, lines }) => `${path} has ${lines} lines: split it by what its parts mean (most files are near 50).`,
      ),
    );
  });
  test('files are named in kebab-case, for what they export', () => {
    expectNone([...extension, ...tests].flatMap(({ path }) => wrongName(path)));
  });
  test('all that src exports has a doc comment', () => {
    expectNone(extension.filter(({ path }) => path.startsWith('src/')).flatMap(undocumented));
  });
});

describe('the rules find what they forbid', () => {
  const wrong = (path: string, text: string) => wrongArrows(parseSource(path, text)).length;

  test.each([
    ['src/domain/reading/a.ts', "import { h } from 'preact'", 1],
    ['src/domain/reading/a.ts', "import type { Site } from '../../pages/site/define-site'", 1],
    ['src/domain/reading/a.ts', "export * from '../../presentation/labels'", 1],
    ['src/domain/reading/a.ts', "type A = import('../../ui/panel').A", 1],
    ['src/domain/reading/a.ts', "import { compare } from '../comparison/compare'", 1],
    ['src/domain/text/a.ts', "import type { Claim } from '../reading/claim'", 1],
    ['src/domain/reading/pay/a.ts', "import { tokens } from '../../text/tokens'", 0],
    ['src/domain/market/a.ts', "import bands from '../../../data/salary-bands.json'", 0],
    ['src/domain/model/a.ts', "import bands from '../../../data/salary-bands.json'", 1],
    ['src/pages/text/a.ts', "import type { Mention } from '../../domain/model/evidence'", 0],
    ['src/pages/text/a.ts', "import { type Mention } from '../../domain/model/evidence'", 0],
    ['src/pages/text/a.ts', "import { ROLES } from '../../domain/model/job-posting'", 1],
    ['src/pages/text/a.ts', "import { findSite } from '../site/find-site'", 1],
    ['src/pages/watch/a.ts', "import { badgeLayer } from '../../overlay/badges/badge-layer'", 1],
    ['src/overlay/badges/a.ts', "import { watchCards } from '../../pages/watch/watch-cards'", 0],
    ['src/sites/a.ts', "import type { Role } from '../domain/model/job-posting'", 1],
    ['src/sites/index.ts', "const a = import.meta.glob('../domain/*.ts')", 1],
    ['src/ui/panel/a.tsx', "const a = await import('../../storage/stores')", 1],
    ['src/ui/panel/a.tsx', "import { useState } from 'preact/hooks'", 0],
    ['src/app/popup/a.tsx', "import { start } from '../background/start'", 1],
    ['src/presentation/a.ts', "import { a } from '@/src/domain/a'", 1],
    ['src/new/a.ts', '', 1],
    ['entrypoints/a.ts', "import '../src/cli/analyse'", 1],
    ['entrypoints/a.ts', "import '../src/app/background/start'", 0],
  ])('%s: %s', (path, text, sentences) => expect(wrong(path, text)).toBe(sentences));

  test('circles of files and of folders', () => {
    const files = [
      parseSource('src/a/one.ts', "import '../b/two'"),
      parseSource('src/b/two.ts', "import type { A } from '../c/three'"),
      parseSource('src/c/three.ts', "import '../a/other'"),
      parseSource('src/a/other.ts', ''),
    ];
    expect(circles(fileGraph(files))).toHaveLength(0);
    expect(circles(folderGraph(fileGraph(files), 1))).toHaveLength(1);
    expect(circles(fileGraph([...files.slice(0, 3), parseSource('src/a/other.ts', "import './one'")]))).toHaveLength(1);
  });

  test.each([
    ["fetch('https://example.org')", 1],
    ["window.fetch('https://example.org')", 1],
    ["self['fetch']('https://example.org')", 1],
    ['new WebSocket(address)', 1],
    ['navigator.sendBeacon(address)', 1],
    ["element.innerHTML = ''", 1],
    ['const panel = <p dangerouslySetInnerHTML={{ __html: text }} />', 1],
    ["eval('1')", 1],
    ['prefetch(); const innerHTMLless = fetchBands; // fetch()', 0],
  ])('%s', (text, sentences) => expect(forbiddenIn(parseSource('a.tsx', text))).toHaveLength(sentences));

  test('extension APIs, by import and by global', () => {
    expect(
      extensionApisIn(parseSource('src/ui/a.ts', "import { browser } from 'wxt/browser'; chrome.storage.local")),
    ).toHaveLength(2);
  });
  test.each([
    ['parse-salary.ts', 0],
    ['parseSalary.ts', 1],
    ['salary-utils.ts', 1],
    ['vite-env.d.ts', 0],
  ])('the name %s', (name, sentences) => expect(wrongName(`src/domain/${name}`)).toHaveLength(sentences));
  test.each([
    ['/** A. */\nexport function a() {}', 0],
    ['/** A. */\nexport const a = () => 1', 0],
    ['// A.\nexport function a() {}', 1],
    ['/** B. */\nconst b = 1;\nexport interface A {}', 1],
    ['export const b = 1', 0],
    ['export type A = (typeof B)[number]', 0],
  ])('%j', (text, sentences) => expect(undocumented(parseSource('src/a.ts', text))).toHaveLength(sentences));
});
