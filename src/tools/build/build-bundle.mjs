// Run by setup/bundle.mjs under the right Node: `build-bundle.mjs cli/analyse` makes .cache/cli/analyse.js.
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { inProject } from '../setup/project-root.mjs';
import { messagesPlugin } from './messages-plugin.mjs';
import { phrasesPlugin } from './phrases-plugin.mjs';

const path = process.argv[2] ?? '';
const entry = basename(path);
const folder = inProject('.cache', 'cli');
// Two commands at once may both bundle: each makes its own, and the last one stays, whole.
const own = inProject('.cache', 'cli', `.${process.pid}`);
await build({
  configFile: false,
  root: inProject(),
  logLevel: 'error',
  plugins: [preact(), messagesPlugin(), phrasesPlugin()],
  build: {
    ssr: inProject('src', `${path}.ts`),
    outDir: own,
    target: 'node22',
    minify: false,
    rollupOptions: { output: { entryFileNames: '[name].js', chunkFileNames: `${entry}-[name].js` } },
  },
});
mkdirSync(folder, { recursive: true });
// The entry comes last: when it is there, what it imports is there too.
const files = readdirSync(own).sort((a, b) => Number(a === `${entry}.js`) - Number(b === `${entry}.js`));
for (const file of files) renameSync(`${own}/${file}`, `${folder}/${file}`);
rmSync(own, { recursive: true });
