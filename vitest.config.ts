import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** Unit tests. The end-to-end tests have their own configuration, since they need the built extension and a browser. */
export default defineConfig({
  plugins: [preact()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/bench/**', 'tests/built-package.test.ts'],
    // Most tests need no DOM; those that do say so in a first-line comment or make their own document with jsdom.
    environment: 'node',
    onConsoleLog: (log, type) => {
      if (type === 'stderr') throw new Error(`A test wrote to the console: ${log}`);
    },
  },
});
