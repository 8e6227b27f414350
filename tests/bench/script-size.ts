import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import preact from '@preact/preset-vite';
import { build, minifySync, type Rolldown } from 'vite';
import type { Row } from './table';

const BUDGET = 60;
const gzipped = (text: string | Buffer) => gzipSync(text, { level: 9 }).length / 1000;

const built = (name: string) => gzipped(readFileSync(`.output/chrome-mv3/${name}.js`));

/** The gzipped sizes of the scripts of a page and of the panel's frame, of each of their parts, and of the background. */
export async function measureScript(): Promise<readonly Row[]> {
  return [
    { what: 'both', value: built('posting') + built('panel'), unit: 'kB', budget: BUDGET, note: 'without the site’s' },
    ...(await partsOf('posting')),
    ...(await partsOf('panel')),
    {
      what: 'background, which understands the posting',
      value: built('background'),
      unit: 'kB',
      note: 'with all its data',
    },
  ];
}

/** A script whole, and each of its parts alone, the largest first. */
async function partsOf(name: string): Promise<readonly Row[]> {
  const parts = new Map<string, string>();
  for (const [id, code] of await modules(name)) {
    const part = partOf(relative('.', id).replaceAll('\\', '/'));
    parts.set(part, `${parts.get(part) ?? ''}\n${code}`);
  }
  const rows = [...parts].map(([what, code]): Row => {
    const { code: small } = minifySync('part.js', code, { mangle: { toplevel: true } });
    return { what: `  ${what}`, value: gzipped(small), unit: 'kB' };
  });
  const largestFirst = rows.sort((a, b) => b.value - a.value);
  return [
    { what: `${name}.js`, value: built(name), unit: 'kB', note: 'its parts below are packed one by one' },
    ...largestFirst,
  ];
}

/** A script's modules after the bundler has dropped unused code. */
async function modules(name: string): Promise<readonly (readonly [string, string])[]> {
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [preact()],
    define: { 'import.meta.env.BROWSER': '"chrome"', 'import.meta.env.MANIFEST_VERSION': '3' },
    build: {
      write: false,
      minify: false,
      target: 'es2024',
      lib: { entry: `entrypoints/${name}.ts`, formats: ['es'], fileName: name },
    },
  })) as unknown as Rolldown.RolldownOutput | Rolldown.RolldownOutput[];
  const outputs = (Array.isArray(result) ? result : [result]).flatMap(({ output }) => output);
  return outputs.flatMap((chunk) =>
    chunk.type === 'chunk' ? Object.entries(chunk.modules).map(([id, module]) => [id, module.code ?? ''] as const) : [],
  );
}

/**
 * The part that a file belongs to: a data file ("data/skills.json"), a folder of ours ("src/domain") or a package
 * ("zod").
 */
function partOf(path: string): string {
  const inside = path.split('node_modules/').at(-1) ?? path;
  if (inside !== path)
    return inside
      .split('/')
      .slice(0, inside.startsWith('@') ? 2 : 1)
      .join('/');
  const [first = '', second = '', third = ''] = path.split('/');
  if (first === 'data') return `data/${second}`;
  if (first === 'src' && second === 'domain' && third.indexOf('.') < 0) return `src/domain/${third}`;
  return first === 'src' ? `src/${second}` : first;
}
