import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseSource, readSources, type SourceFile } from './architecture/source-file';

/*
 * Scripts in pages read no storage. A page that took over its renderer process would have what they have. In Chrome the
 * browser refuses it, in Firefox only this test does.
 */

const ENDINGS = ['', '.ts', '.tsx', '/index.ts'];

/** The files that are loaded with one, itself included. What is imported as a type alone is not loaded. */
function loadedWith(start: string, files: readonly SourceFile[]): readonly SourceFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const found = new Set<SourceFile>();
  const follow = (file: SourceFile) => {
    if (found.has(file)) return;
    found.add(file);
    for (const { from, typeOnly } of file.imports) {
      if (typeOnly || !from.startsWith('.')) continue;
      const target = posix.join(posix.dirname(file.path), from);
      const next = ENDINGS.map((ending) => byPath.get(target + ending)).find((each) => each !== undefined);
      if (next) follow(next);
    }
  };
  const first = byPath.get(start);
  if (first) follow(first);
  return [...found];
}

/** A sentence where a file touches the storage of the extension. */
const storageIn = (file: SourceFile): readonly string[] =>
  file.path.startsWith('src/storage/') ||
  file.nodes.some((node) => node.type === 'Identifier' && node.name === 'storage') ||
  file.nodes.some((node) => node.type === 'Literal' && node.value === 'storage')
    ? [`${file.path} touches the storage, and is loaded into pages: ask the background.`]
    : [];

const files = readSources(['src', 'entrypoints']);
/** The entrypoints that are scripts in pages: all that are files, apart from the background. */
const scripts = files
  .map(({ path }) => path)
  .filter((path) => /^entrypoints\/[^/]+\.ts$/.test(path) && path !== 'entrypoints/background.ts');

describe('scripts in pages', () => {
  test('are found, with what they load', () => {
    expect(scripts).toContain('entrypoints/posting.ts');
    expect(loadedWith('entrypoints/posting.ts', files).length).toBeGreaterThan(80);
  });

  test.each(scripts)('%s reads no storage', (script) => {
    expect(loadedWith(script, files).flatMap(storageIn).join('\n')).toBe('');
  });

  test.each([
    ['src/messaging/a.ts', 'nativeApi.storage.local.get(null)', 1],
    ['src/messaging/a.ts', 'const { storage } = nativeApi', 1],
    ['src/messaging/a.ts', "nativeApi['storage']", 1],
    ['src/storage/a.ts', '', 1],
    ['src/messaging/a.ts', '// storage', 0],
  ])('%s: %s', (path, text, sentences) => {
    expect(storageIn(parseSource(path, text))).toHaveLength(sentences);
  });
});
