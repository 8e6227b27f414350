// Run by set-up/bundle.mjs under the right Node: `build-bundle.mjs analyse` makes .cache/cli/analyse.js.
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { inProject } from './set-up/project-root.mjs';

const entry = process.argv[2] ?? '';
await build({
  configFile: false,
  root: inProject(),
  logLevel: 'error',
  plugins: [preact()],
  build: {
    ssr: inProject('src', 'cli', `${entry}.ts`),
    outDir: inProject('.cache', 'cli'),
    // Other entries' bundles live in the same folder.
    emptyOutDir: false,
    target: 'node22',
    minify: false,
    rollupOptions: { output: { entryFileNames: '[name].js', chunkFileNames: `${entry}-[name].js` } },
  },
});
