import { describe, expect, test } from 'vitest';
import { folderOf, wrongArrows } from './architecture/arrows';
import { extensionApisIn, forbiddenIn, undocumented, wrongName } from './architecture/rules';
import { filesIn, parseSource, readSources } from './architecture/source-file';

const extension = readSources(['src', 'entrypoints']);
const tests = readSources(['tests']);

/** All sentences at once: one look shows all that is to be done. */
const expectNone = (sentences: readonly string[]) => expect(sentences.join('\n')).toBe('');

describe('the shape of the code', () => {
  test('there is code to look at', () => {
    expect(new Set(extension.map(({ path }) => folderOf(path))).size).toBeGreaterThan(7);
  });
  test('imports follow the arrows between folders', () => expectNone(extension.flatMap(wrongArrows)));
  test('src/sites holds one file a site and index.ts', () => {
    const others = filesIn('src/sites').filter((path) => path.split('/').length > 3 || !path.endsWith('.ts'));
    expectNone(others.map((path) => `${path}: src/sites holds site files and index.ts only; move this to src/pages.`));
  });
  test('only src/browser and entrypoints use the extension APIs', () => {
    const outside = extension.filter(({ path }) => !['browser', 'entrypoints', 'cli'].includes(folderOf(path)));
    expectNone(outside.flatMap(extensionApisIn));
  });
  test('nothing reaches the network, writes markup or runs text', () => {
    expectNone(extension.filter(({ path }) => folderOf(path) !== 'cli').flatMap(forbiddenIn));
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
  test('what src exports has a doc comment', () => {
    expectNone(extension.filter(({ path }) => path.startsWith('src/')).flatMap(undocumented));
  });
});

describe('the rules see what they forbid', () => {
  const wrong = (path: string, text: string) => wrongArrows(parseSource(path, text)).length;

  test.each([
    ['src/domain/a.ts', "import { h } from 'preact'", 1],
    ['src/domain/a.ts', "import type { Site } from '../pages/define-site'", 1],
    ['src/domain/a.ts', "export * from '../words/labels'", 1],
    ['src/domain/a.ts', "type A = import('../ui/panel').A", 1],
    ['src/domain/salary/a.ts', "import bands from '../../../data/salary-bands.json'", 0],
    ['src/pages/a.ts', "import type { Mention } from '../domain/mention'", 0],
    ['src/pages/a.ts', "import { type Mention } from '../domain/mention'", 0],
    ['src/pages/a.ts', "import { ROLES } from '../domain/job-posting'", 1],
    ['src/sites/a.ts', "import type { Role } from '../domain/job-posting'", 1],
    ['src/sites/index.ts', "import { b } from './b'", 1],
    ['src/sites/index.ts', "const a = import.meta.glob('../domain/*.ts')", 1],
    ['src/ui/a.tsx', "const a = await import('../browser/stores')", 1],
    ['src/ui/a.tsx', "import { useState } from 'preact/hooks'", 0],
    ['src/words/a.ts', "import { a } from '@/src/domain/a'", 1],
    ['src/new/a.ts', '', 1],
    ['entrypoints/a.ts', "import '../src/cli/analyse'", 1],
  ])('%s: %s', (path, text, sentences) => expect(wrong(path, text)).toBe(sentences));

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
