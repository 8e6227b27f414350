/** A failure that is told to the user as one plain sentence (what is wrong, what to do), without a stack trace. */
export class PlainError extends Error {
  /** @override */
  name = 'PlainError';
}

/**
 * Runs a command's main function: a `PlainError` is printed as its sentence, anything else with its stack, and both end
 * the process with exit status 1.
 * @param {() => Promise<number | void>} main Resolves to the exit status; nothing is 0.
 */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    console.error(error instanceof PlainError ? error.message : error);
    process.exitCode = 1;
  }
}
