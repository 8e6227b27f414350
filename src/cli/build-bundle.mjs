// Run by set-up/bundle.mjs under the right Node: `build-bundle.mjs analyse` makes .cache/cli/analyse.js.
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { messagesPlugin } from './messages/messages-plugin.mjs';
import { inProject } from './set-up/project-root.mjs';

const entry = process.argv[2] ?? '';
const folder = inProject('.cache', 'cli');
// Two commands at once may both bundle: each makes its own, and the last one stays, whole.
const own = inProject('.cache', 'cli', `.${process.pid}`);
await build({
  configFile: false,
  root: inProject(),
  logLevel: 'error',
  plugins: [preact(), messagesPlugin()],
  build: {
    ssr: inProject('src', 'cli', `${entry}.ts`),
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
