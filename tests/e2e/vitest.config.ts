import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { messagesPlugin } from '../../src/tools/build/messages-plugin.mjs';

/** The files in the order of their names, so that what one leaves behind fails on every machine or on none. */
class ByName extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => a.moduleId.localeCompare(b.moduleId));
  }
}

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
    sequence: { sequencer: ByName },
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
