import { defineConfig } from 'vitest/config';
import { messagesPlugin } from '../../src/tools/build/messages-plugin.mjs';

/**
 * End-to-end tests on the built packages, in one real browser a run: BANDWISE_BROWSER is chromium (the default) or
 * firefox, BANDWISE_CHROMIUM and BANDWISE_FIREFOX their paths where they are not in a usual place.
 */
export default defineConfig({
  plugins: [messagesPlugin()],
  test: {
    include: ['tests/e2e/*.test.ts'],
    setupFiles: ['src/cli/speak-english.ts'],
    // One browser at a time, since two on two cores would make each other late; and one process, which keeps it open.
    fileParallelism: false,
    isolate: false,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
