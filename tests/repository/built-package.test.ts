import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { isOfPageScript } from '../../src/app/background/catalogues/catalogues';
import english from '../../src/locales/en.yml';
import { SITES } from '../../src/sites';
import { dottedName, filesIn, literal, readSource, type SyntaxNode } from './architecture/source-file';
import { codeCallsIn, NETWORK, namesIn } from './built-package/names-in';
import { codeOfOthers, listedNames } from './third-party/code-of-others';

const PACKAGES = { Chromium: '.output/chrome-mv3', Firefox: '.output/firefox-mv3' };
/** Bytes. */
const LARGEST_SCRIPT = 60_000;
/** The readers that come where no hook matches: on sites without a file, and on demand. Bytes. */
const LARGEST_READERS = 26_000;
/**
 * The library that reads a PDF of the user. It contains `XMLHttpRequest` and `fetch`, for addresses that we never give
 * it. The rule `connect-src 'none'` of our pages stops any such request, and tests/e2e/import.test.ts checks that there
 * is none. Only the worker that reads documents may load it.
 */
const PDF_READER = /assets\/pdf-text-/;
/** The worker, and the parts of it that are loaded on demand. */
const IMPORT_WORKER = /assets\/import-worker-/;
const WORD_READER = /assets\/word-text-/;

const DEFAULT_MATCHES = SITES.filter((site) => site.enabledByDefault)
  .flatMap((site) => site.matches)
  .sort();

/** The text with which a template begins. */
const firstWords = ({ type, quasis }: SyntaxNode): string | null => {
  const [first] = type === 'TemplateLiteral' ? (quasis as { value: { cooked: string } }[]) : [];
  return first?.value.cooked ?? null;
};

describe.each(Object.entries(PACKAGES))('the package for %s', (browser, folder) => {
  if (!existsSync(`${folder}/manifest.json`)) throw new Error(`${folder} is not built: run npm run build first.`);
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
  const scripts = filesIn(folder)
    .filter((path) => /\.m?js$/.test(path))
    .map(readSource);
  const ours = scripts.filter(({ path }) => !PDF_READER.test(path));

  test('holds scripts to check', () => expect(scripts.length).toBeGreaterThan(2));

  test('exposes nothing to web pages', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    // A script in the manifest would run on sites that are switched off.
    expect(manifest).not.toHaveProperty('content_scripts');
  });

  test('asks only for the permissions it needs and for the sites that are on after installation', () => {
    // Firefox needs no permission for its sidebar.
    const own = browser === 'Chromium' ? ['sidePanel'] : [];
    const needed = ['activeTab', 'contextMenus', 'scripting', ...own, 'storage'];
    expect([...manifest.permissions].sort()).toEqual(needed);
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect([...manifest.host_permissions].sort()).toEqual(DEFAULT_MATCHES);
  });

  test('lists all other sites as optional, to be asked for when the user adds one', () => {
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  test('does not open the side panel by itself', () => {
    const page = manifest.side_panel?.default_path ?? manifest.sidebar_action?.default_panel;
    expect(page).toBe('sidepanel.html');
    expect(manifest.sidebar_action?.open_at_install ?? false).toBe(false);
  });

  test('has the shortcuts that the background handles, and no others', () => {
    expect(Object.keys(manifest.commands).sort()).toEqual(['open-side-panel', 'toggle-panel']);
  });

  test('names a host in each site permission', () => {
    for (const pattern of manifest.host_permissions)
      expect(pattern).toMatch(/^(https|\*):\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\//);
  });

  test('lets its own pages load only files of the package and connect to nothing', () => {
    const rules: string[] = manifest.content_security_policy.extension_pages
      .split(';')
      .map((rule: string) => rule.trim());
    expect(rules).toContain("default-src 'none'");
    expect(rules).toContain("connect-src 'none'");
    expect(rules).toContain("script-src 'self'");
    expect(rules).toContain("form-action 'none'");
    expect(rules).toContain("base-uri 'none'");
    const sources = rules.flatMap((rule) => rule.split(' ').slice(1));
    expect(sources.filter((source) => !["'none'", "'self'", 'data:'].includes(source))).toEqual([]);
  });

  test('names no way to the network in any script', () => {
    const found = ours.flatMap((file) => {
      const names = namesIn(file);
      return NETWORK.filter((name) => names.has(name)).map((name) => `${file.path} has ${name}`);
    });
    expect(found).toEqual([]);
  });

  test('runs no text as code', () => {
    expect(ours.flatMap((file) => codeCallsIn(file).map((name) => `${file.path} calls ${name}`))).toEqual([]);
  });

  test('holds each library that reads documents in its own file, which no page loads when it opens', () => {
    const readers = [PDF_READER, WORD_READER, IMPORT_WORKER];
    expect(readers.map((reader) => scripts.filter(({ path }) => reader.test(path)).length)).toEqual([1, 1, 1]);
    const loaders = (reader: RegExp) =>
      filesIn(folder).filter((path) => /\.(html|m?js)$/.test(path) && reader.test(readFileSync(path, 'utf8')));
    expect(loaders(/pdf-text-|word-text-/).filter((path) => !IMPORT_WORKER.test(path))).toEqual([]);
    expect(loaders(IMPORT_WORKER).map((path) => path.replace(/-[\w-]{8}\.js$/, ''))).toEqual([
      `${folder}/chunks/document-import`,
    ]);
  });

  test('holds the readers that come on demand in their own script, and not in the one on every page', () => {
    // Words of the reader of structure, and of the reader of lists.
    const holds = (name: string) =>
      ['experience skills team role', 'quick easy apply'].map((words) =>
        readFileSync(`${folder}/${name}`, 'utf8').includes(words),
      );
    expect(holds('readers.js')).toEqual([true, true]);
    expect(holds('posting.js')).toEqual([false, false]);
  });

  test('loads no script at run time, except the libraries that read documents', () => {
    const pages = ours.filter(({ path }) => !IMPORT_WORKER.test(path));
    const imports = pages.flatMap((file) =>
      file.nodes.filter(({ type }) => type === 'ImportExpression').map(() => file.path),
    );
    expect(imports).toEqual([]);
  });

  test('asks no element for a member that a field of its form may hide', () => {
    const inPages = scripts.filter(({ path }) => /\/(?:readers|sites\/[^/]+)\.js$/.test(path));
    const asked = inPages.flatMap(({ nodes }) =>
      nodes.filter((node) =>
        /^(?:parentNode|parentElement|nextSibling|closest)$/.test(dottedName(node.property) ?? ''),
      ),
    );
    expect(asked.length).toBeGreaterThan(30);
    const isSafe = (object: unknown) => /Call|Chain/.test((object as SyntaxNode).type);
    expect(asked.filter(({ object }) => !isSafe(object)).map((node) => dottedName(node))).toEqual([]);
  });

  test('writes no address of the extension into a script', () => {
    const found = scripts.filter(({ text }) => /(chrome|moz)-extension:/.test(text)).map(({ path }) => path);
    expect(found).toEqual([]);
  });

  test('names all code of others in THIRD-PARTY.txt, and nothing else', { timeout: 120_000 }, () => {
    const texts = scripts.map(({ text }) => text);
    const found = codeOfOthers(browser === 'Firefox' ? 'firefox' : 'chrome', texts);
    const listed = readFileSync(`${folder}/THIRD-PARTY.txt`, 'utf8');
    expect(listedNames(listed)).toEqual(found);
    expect(listed).toContain('Mozilla Public License Version 2.0');
  });

  test('gives the script of a page all messages that it says', () => {
    const { nodes } = scripts.find(({ path }) => path.endsWith('/posting.js')) ?? { nodes: [] };
    const spoken = nodes
      .flatMap((node) => literal(node) ?? firstWords(node) ?? [])
      .map((key) => key.replaceAll('.', '_'));
    const keys = Object.keys(english).filter((key) =>
      spoken.some((start) => key === start || (start.endsWith('_') && start.length > 3 && key.startsWith(start))),
    );
    expect(keys.length).toBeGreaterThan(30);
    expect(keys.filter((key) => !isOfPageScript(key))).toEqual([]);
  });

  test('loads only files of the package on its pages', () => {
    for (const path of filesIn(folder).filter((name) => /\.(html|css)$/.test(name))) {
      expect(readFileSync(path, 'utf8')).not.toMatch(/(src|href|url|@import)\s*[=(]?\s*["'(]?\s*(https?:)?\/\/[a-z]/i);
    }
  });

  test('adds at most 60 kB (gzipped) to a posting’s page: the scripts of the page, of its site and of the panel', () => {
    const sizeOf = (path: string) => gzipSync(readFileSync(path), { level: 9 }).length;
    const sites = filesIn(`${folder}/sites`).map(sizeOf);
    expect(sites).toHaveLength(SITES.length);
    const both = sizeOf(`${folder}/posting.js`) + sizeOf(`${folder}/panel.js`);
    expect(both + Math.max(...sites)).toBeLessThanOrEqual(LARGEST_SCRIPT);
    expect(sizeOf(`${folder}/readers.js`)).toBeLessThanOrEqual(LARGEST_READERS);
  });
});
