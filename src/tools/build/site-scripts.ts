import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { build, type Rolldown } from 'vite';
import { LOADED_READERS } from '../../pages/page-readers';
import { LOADED_SITES } from '../../pages/site/loaded-sites';
import { formsPlugin } from './forms-plugin.mjs';
import type { ModuleCollector } from './third-party/module-collector';

const ENTRY = 'virtual:site';

/** A built file, by its place in the package. */
interface SiteScript {
  readonly relativeDest: string;
  readonly contents: string;
}

/**
 * One script for each site file, `sites/<file>.js`: it puts what the file says where our script on the page, run right
 * after it, finds it. A page thus loads its own site's words and not those of seventy others. The readers that only some
 * pages need are a script of the same kind, `readers.js`.
 * @param built what notes of what they are made
 */
export async function buildSiteScripts(built: ModuleCollector): Promise<readonly SiteScript[]> {
  const files = readdirSync('src/sites').filter((name) => name.endsWith('.ts') && !NOT_SITES.includes(name));
  return Promise.all([
    ...files.map((name) => bundle(built, `sites/${basename(name, '.ts')}.js`, siteCode(name))),
    bundle(built, 'readers.js', readersCode()),
  ]);
}

const NOT_SITES = ['index.ts'];

function siteCode(name: string): string {
  const path = JSON.stringify(resolve('src/sites', name));
  const key = JSON.stringify(LOADED_SITES);
  return `import site from ${path}; const key = Symbol.for(${key}); (globalThis[key] ??= new Map()).set(site.id, site);`;
}

function readersCode(): string {
  const path = JSON.stringify(resolve('src/pages/all-readers.ts'));
  const key = JSON.stringify(LOADED_READERS);
  return `import { ALL_READERS } from ${path}; globalThis[Symbol.for(${key})] = ALL_READERS;`;
}

async function bundle(built: ModuleCollector, relativeDest: string, code: string): Promise<SiteScript> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      formsPlugin(),
      {
        name: 'site-script',
        enforce: 'pre',
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) => (id === ENTRY ? code : null),
      },
      built.plugin(),
    ],
    build: {
      write: false,
      target: 'es2024',
      modulePreload: false,
      rolldownOptions: { input: ENTRY, output: { format: 'iife', entryFileNames: relativeDest } },
    },
  });
  const [output] = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  const [chunk] = output?.output ?? [];
  if (chunk?.type !== 'chunk') throw new Error(`No script was built of ${code}`);
  return { relativeDest, contents: chunk.code };
}
