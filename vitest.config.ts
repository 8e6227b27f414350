import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { messagesPlugin } from './src/tools/build/messages-plugin.mjs';

/**
 * Unit tests, in Node without a DOM: those that need a document make their own with jsdom. The end-to-end tests and
 * those of the built packages have their own configurations, since they need a build and a browser.
 */
export default defineConfig({
  plugins: [preact(), messagesPlugin()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/bench/**', 'tests/repository/built-package.test.ts'],
    setupFiles: ['tests/setup/no-console.ts', 'src/cli/speak-english.ts'],
    // Eleven checks run side by side on two cores.
    testTimeout: 30_000,
  },
});
