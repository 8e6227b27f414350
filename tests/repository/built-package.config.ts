import { defineConfig } from 'vitest/config';

/** What holds of the built packages: run after both builds. */
export default defineConfig({
  test: { include: ['tests/repository/built-package.test.ts'], setupFiles: ['tests/setup/no-console.ts'] },
});
