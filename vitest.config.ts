import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { formsPlugin } from './src/tools/build/forms-plugin.mjs';
import { messagesPlugin } from './src/tools/build/messages-plugin.mjs';

const ALL = ['tests/**/*.test.{ts,tsx}'];
const ELSEWHERE = ['tests/e2e/**', 'tests/bench/**', 'tests/repository/built-package.test.ts'];

/** Tests that put another browser in the place of the real one, or watch modules load: each needs modules of its own. */
const ALONE = ['app', 'browser', 'messaging', 'site-access', 'storage', 'repository'].map(
  (folder) => `tests/${folder}/**/*.test.{ts,tsx}`,
);

/**
 * Unit tests, in Node without a DOM: those that need a document make their own with jsdom. The end-to-end tests and
 * those of the built packages have their own configurations, since they need a build and a browser.
 *
 * All but a few share a process and its modules: loading jsdom and the project anew for each file took a third of all
 * the time. So a test must leave nothing behind on the global object.
 */
export default defineConfig({
  plugins: [preact(), messagesPlugin(), formsPlugin()],
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'shared', pool: 'threads', isolate: false, include: ALL, exclude: [...ELSEWHERE, ...ALONE] },
      },
      { extends: true, test: { name: 'alone', pool: 'threads', include: ALONE, exclude: ELSEWHERE } },
    ],
    setupFiles: ['tests/setup/no-console.ts', 'tests/setup/own-locks.ts', 'src/cli/speak-english.ts'],
    // Eleven checks run side by side on two cores.
    testTimeout: 30_000,
  },
});
