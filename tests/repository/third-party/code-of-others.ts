import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Words of code that no source map names: it came bundled in another's file, is copied, or is the bundler's own. */
const WORDS: Readonly<Record<string, string>> = {
  'core-js (in pdf.js)': '__core-js_shared__',
  'brotli (in pdf.js)': 'BrotliDecode',
  'jbig2 (in pdf.js)': 'jbig2.wasm',
  'openjpeg (in pdf.js)': 'openjpeg.wasm',
  'qcms (in pdf.js)': 'qcms',
  vite: 'vite:preloadError',
  rolldown: '.__esModule',
};

/**
 * The names of all code of others in a built package, found in another way than the one that writes THIRD-PARTY.txt: a
 * second build says with its source maps which packages there are, and the words above find what no map names.
 * @param scripts the texts of the built package's scripts
 */
export function codeOfOthers(browser: 'chrome' | 'firefox', scripts: readonly string[]): readonly string[] {
  const spoken = Object.entries(WORDS).flatMap(([name, word]) =>
    scripts.some((text) => text.includes(word)) ? [name] : [],
  );
  return [...new Set([...packagesInSourceMaps(browser), ...spoken])].sort();
}

function packagesInSourceMaps(browser: 'chrome' | 'firefox'): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), `maps-${browser}-`));
  // In a process of its own, since WXT speaks on the console and changes the environment.
  const code = `import { build } from 'wxt'; await build({ browser: '${browser}', manifestVersion: 3,
    outDir: ${JSON.stringify(folder)}, vite: () => ({ build: { sourcemap: true } }) });`;
  execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    stdio: 'ignore',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const maps = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.map'));
  if (maps.length === 0) throw new Error('The build made no source maps.');
  const sources = maps.flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')).sources as string[]);
  rmSync(folder, { recursive: true });
  const stands = sources.some((source) => source.includes('__vite-browser-external')) ? ['vite'] : [];
  return stands.concat(
    sources.flatMap((source) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(`/${source}`)?.[1] ?? []),
  );
}

/** The names in the list at the head of a THIRD-PARTY.txt. */
export function listedNames(text: string): readonly string[] {
  const lines = text.split('\n').filter((line) => line.startsWith('- ') && !line.includes('http'));
  return lines
    .map(
      (line) =>
        line
          .slice(2)
          .split(': ')[0]
          ?.replace(/ \d[^ ]*$/, '') ?? '',
    )
    .sort();
}
