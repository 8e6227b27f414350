// A setup file of vitest: a test that makes anything write to the console fails.
for (const method of ['debug', 'info', 'log', 'warn', 'error'] as const) {
  console[method] = (...words: unknown[]) => {
    throw new Error(`console.${method} was called in a test, with: ${words.map(String).join(' ')}`);
  };
}
