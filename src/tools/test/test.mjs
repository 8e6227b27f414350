// npm test: everything that is checked, in one run. Ends with "N passed, N failed".
import { runMain } from '../setup/plain-error.mjs';
import { setUp } from '../setup/set-up.mjs';
import { allSteps } from './steps.mjs';

/** @param {import('./run-steps.mjs').Outcome} outcome */
function report({ name, ok, ran, seconds, output, passed, failed, skipped }) {
  const counts =
    passed === undefined ? '' : `  ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
  const word = ok ? 'ok  ' : ran ? 'FAIL' : 'not run';
  console.log(`${word}  ${name}  ${seconds.toFixed(1)} s${counts}`);
  if (!ok) console.log(`\n${output.trim()}\n`);
}

await runMain(async () => {
  const began = performance.now();
  const tools = await setUp({ browsers: 'both' });
  // Only now, since it needs what set-up installs.
  const { runSteps } = await import('./run-steps.mjs');
  // Three at a time on two cores: a test in a browser waits for half of its time.
  const outcomes = await runSteps(allSteps(tools), { atOnce: 3, report });
  const passed = outcomes.reduce((sum, outcome) => sum + (outcome.passed ?? 0), 0);
  // A check without tests (lint, types, a build) that fails counts as one failure.
  const failed = outcomes.reduce((sum, { ok, failed: tests }) => sum + Math.max(tests ?? 0, ok ? 0 : 1), 0);
  const wrong = outcomes.filter(({ ok }) => !ok).map(({ name }) => name);
  console.log(
    `\n${outcomes.length - wrong.length} of ${outcomes.length} checks passed in ${((performance.now() - began) / 1000).toFixed(0)} s`,
  );
  if (wrong.length > 0) console.log(`Failed: ${wrong.join(', ')}`);
  console.log(`${passed} passed, ${failed} failed`);
  return wrong.length > 0 ? 1 : 0;
});
