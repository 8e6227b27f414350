import { defineConfig } from 'vitest/config';
import { messagesPlugin } from '../../src/tools/build/messages-plugin.mjs';

/** The tests of the built packages, which run after both builds. */
export default defineConfig({
  plugins: [messagesPlugin()],
  test: { include: ['tests/repository/built-package.test.ts'], setupFiles: ['tests/setup/no-console.ts'] },
});
