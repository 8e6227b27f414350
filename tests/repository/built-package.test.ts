import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { SITES } from '../../src/sites';
import { dottedName, filesIn, literal, parseSource, readSource, type SourceFile } from './architecture/source-file';

/** Names through which a script reaches the network, in whatever way it gets hold of them. */
const NETWORK = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'importScripts',
  'sendBeacon',
  'RTCPeerConnection',
];
/** Functions that turn text into code. Their names alone are harmless: `Function.call` is in every bundle. */
const CODE = ['eval', 'Function'];
const PACKAGES = { Chromium: '.output/chrome-mv3', Firefox: '.output/firefox-mv3' };
const LARGEST_SCRIPT = 60_000;
/**
 * The libraries that read a user's PDF, Word or zip file, and the page's part that loads them on demand. They name
 * `XMLHttpRequest` and `fetch`, for addresses that we never give them; the pages' `connect-src 'none'` is what stops
 * them, and tests/e2e/import.test.ts looks that nothing is asked for. Nothing but our own pages may load them.
 */
const READERS = [/chunks\/pdf-text-/, /chunks\/docx-text-/, /assets\/pdf\.worker\./, /chunks\/document-import-/];

const DEFAULT_MATCHES = SITES.filter((site) => site.enabledByDefault)
  .flatMap((site) => site.matches)
  .sort();

/** Every name in a file: variables, members, and strings that could be the name of a member. */
function namesIn(file: SourceFile): ReadonlySet<string> {
  return new Set(file.nodes.map((node) => (node.type === 'Identifier' ? String(node.name) : (literal(node) ?? ''))));
}

/** Calls of what turns text into code, by name. */
function codeCallsIn(file: SourceFile): readonly string[] {
  const calls = file.nodes.filter(({ type }) => type === 'CallExpression' || type === 'NewExpression');
  return calls.map(({ callee }) => dottedName(callee)?.split('.').at(-1) ?? '').filter((name) => CODE.includes(name));
}

describe.each(Object.entries(PACKAGES))('the package for %s', (browser, folder) => {
  if (!existsSync(`${folder}/manifest.json`)) throw new Error(`${folder} is not built: run npm run build first.`);
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
  const scripts = filesIn(folder)
    .filter((path) => /\.m?js$/.test(path))
    .map(readSource);
  const ours = scripts.filter(({ path }) => !READERS.some((reader) => reader.test(path)));

  test('holds scripts to look at', () => expect(scripts.length).toBeGreaterThan(2));

  test('nothing of it can be seen or reached from a page', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    // A script in the manifest would run on sites that are switched off.
    expect(manifest).not.toHaveProperty('content_scripts');
  });

  test('it asks for what its parts need and no more, and for the sites that are on after installation', () => {
    // Firefox has its sidebar without a permission.
    const own = browser === 'Chromium' ? ['sidePanel'] : [];
    const needed = ['activeTab', 'contextMenus', 'scripting', ...own, 'storage'];
    expect([...manifest.permissions].sort()).toEqual(needed);
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect([...manifest.host_permissions].sort()).toEqual(DEFAULT_MATCHES);
  });

  test('any other site can be asked for, and is not before the user adds it', () => {
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  test('the side panel waits to be opened', () => {
    const page = manifest.side_panel?.default_path ?? manifest.sidebar_action?.default_panel;
    expect(page).toBe('sidepanel.html');
    expect(manifest.sidebar_action?.open_at_install ?? false).toBe(false);
  });

  test('its shortcuts are those that the background answers', () => {
    expect(Object.keys(manifest.commands).sort()).toEqual(['open-side-panel', 'toggle-panel']);
  });

  test('no site is asked for as a whole web', () => {
    for (const pattern of manifest.host_permissions)
      expect(pattern).toMatch(/^(https|\*):\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\//);
  });

  test('its own pages may load nothing from elsewhere and connect to nothing', () => {
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

  test('no script so much as names a way to the network', () => {
    const found = ours.flatMap((file) => {
      const names = namesIn(file);
      return NETWORK.filter((name) => names.has(name)).map((name) => `${file.path} has ${name}`);
    });
    expect(found).toEqual([]);
  });

  test('no script runs text as code', () => {
    expect(ours.flatMap((file) => codeCallsIn(file).map((name) => `${file.path} calls ${name}`))).toEqual([]);
  });

  test('the libraries that read documents are there, each in a file of its own, and no page loads them at its start', () => {
    expect(READERS.map((reader) => scripts.filter(({ path }) => reader.test(path)).length)).toEqual([1, 1, 1, 1]);
    const pages = filesIn(folder).filter((path) => path.endsWith('.html'));
    for (const path of pages) expect(readFileSync(path, 'utf8')).not.toMatch(/pdf-text|docx-text|pdf\.worker/);
    for (const name of ['background.js', 'posting.js']) {
      expect(readFileSync(`${folder}/${name}`, 'utf8')).not.toMatch(/pdf-text|docx-text|pdf\.worker/);
    }
  });

  test('no script loads another at run time, but for those that read documents', () => {
    const imports = ours.flatMap((file) =>
      file.nodes.filter(({ type }) => type === 'ImportExpression').map(() => file.path),
    );
    expect(imports).toEqual([]);
  });

  test('no script writes down an address of the extension', () => {
    const found = scripts.filter(({ text }) => /(chrome|moz)-extension:/.test(text)).map(({ path }) => path);
    expect(found).toEqual([]);
  });

  test('its pages load only what is beside them', () => {
    for (const path of filesIn(folder).filter((name) => /\.(html|css)$/.test(name))) {
      expect(readFileSync(path, 'utf8')).not.toMatch(/(src|href|url|@import)\s*[=(]?\s*["'(]?\s*(https?:)?\/\/[a-z]/i);
    }
  });

  test('what a posting’s page is loaded with, its site’s words and ours, is at most 60 kB gzipped', () => {
    const sizeOf = (path: string) => gzipSync(readFileSync(path), { level: 9 }).length;
    const sites = filesIn(`${folder}/sites`).map(sizeOf);
    expect(sites).toHaveLength(SITES.length);
    expect(sizeOf(`${folder}/posting.js`) + Math.max(...sites)).toBeLessThanOrEqual(LARGEST_SCRIPT);
  });
});

test('what is looked for would be found', () => {
  const names = (text: string) => namesIn(parseSource('a.js', text));
  expect(names('const a = self["fetch"]; a(b)')).toContain('fetch');
  expect(names('const { sendBeacon: c } = navigator')).toContain('sendBeacon');
  expect(names('prefetch("/a/fetch")')).not.toContain('fetch');
  const calls = (text: string) => codeCallsIn(parseSource('a.js', text));
  expect(calls('window.eval(a); new Function("b"); (0, c)(d)')).toEqual(['eval', 'Function']);
  expect(calls('const a = Function.call.bind(b); const c = { eval: 1 }')).toEqual([]);
});
