import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import preact from '@preact/preset-vite';
import { build, minifySync, type Rolldown } from 'vite';
import type { Row } from './table';

const BUDGET = 60;
const gzipped = (text: string | Buffer) => gzipSync(text, { level: 9 }).length / 1000;

/** The gzipped sizes of the built content script, of each of its parts alone, and of the background. */
export async function measureScript(): Promise<readonly Row[]> {
  const whole = gzipped(readFileSync('.output/chrome-mv3/posting.js'));
  const parts = new Map<string, string>();
  for (const [id, code] of await modules()) {
    const part = partOf(relative('.', id).replaceAll('\\', '/'));
    parts.set(part, `${parts.get(part) ?? ''}\n${code}`);
  }
  const rows = [...parts].map(([what, code]): Row => {
    const { code: small } = minifySync('part.js', code, { mangle: { toplevel: true } });
    return { what: `  ${what}`, value: gzipped(small), unit: 'kB' };
  });
  const background = gzipped(readFileSync('.output/chrome-mv3/background.js'));
  const largestFirst = rows.sort((a, b) => b.value - a.value);
  return [
    { what: 'whole', value: whole, unit: 'kB', budget: BUDGET, note: 'its parts below are packed one by one' },
    ...largestFirst,
    { what: 'background, which understands the posting', value: background, unit: 'kB', note: 'with all its data' },
  ];
}

/** The content script's modules after the bundler has dropped unused code. */
async function modules(): Promise<readonly (readonly [string, string])[]> {
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [preact()],
    define: { 'import.meta.env.BROWSER': '"chrome"', 'import.meta.env.MANIFEST_VERSION': '3' },
    build: {
      write: false,
      minify: false,
      target: 'es2024',
      lib: { entry: 'entrypoints/posting.ts', formats: ['es'], fileName: 'posting' },
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
