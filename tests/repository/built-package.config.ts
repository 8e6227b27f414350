import { defineConfig } from 'vitest/config';

/** The tests of the built packages, which run after both builds. */
export default defineConfig({
  test: { include: ['tests/repository/built-package.test.ts'], setupFiles: ['tests/setup/no-console.ts'] },
});
