import PQueue from 'p-queue';

/**
 * One check. `run` resolves to what it found; `after` names the steps that must have passed before, which stand above.
 * @typedef {{ ok: boolean, output: string, passed?: number, failed?: number, skipped?: number }} Result
 * @typedef {{ name: string, after?: readonly string[], run: () => Promise<Result> }} Step
 * @typedef {Result & { name: string, seconds: number, ran: boolean }} Outcome
 */

/**
 * Runs all steps, a few at a time, each as soon as those it needs have passed. A step whose needs failed is not run
 * and does not count as passed; the others still run, so that one look shows all that is wrong.
 * @param {readonly Step[]} steps in the order in which they are wanted
 * @param {{ atOnce: number, report: (outcome: Outcome) => void }} options `report` is called as each one ends
 * @returns {Promise<Outcome[]>} in the order of the steps
 */
export async function runSteps(steps, { atOnce, report }) {
  const queue = new PQueue({ concurrency: atOnce });
  /** @type {Map<string, Promise<Outcome>>} */
  const outcomes = new Map();
  for (const [index, step] of steps.entries()) {
    const needs = (step.after ?? []).map((name) => {
      const need = outcomes.get(name);
      if (!need) throw new Error(`"${step.name}" needs "${name}", which must stand above it.`);
      return need;
    });
    const run = async () => {
      const failed = (await Promise.all(needs)).find(({ ok }) => !ok);
      const outcome = failed
        ? { name: step.name, ok: false, ran: false, seconds: 0, output: `Not run: ${failed.name} failed.` }
        : await queue.add(() => runTimed(step), { priority: -index });
      report(outcome);
      return outcome;
    };
    outcomes.set(step.name, run());
  }
  return Promise.all(outcomes.values());
}

/** Runs a step; one that throws has failed. @param {Step} step @returns {Promise<Outcome>} */
async function runTimed({ name, run }) {
  const began = performance.now();
  const result = await run().catch((error) => ({ ok: false, output: String(error?.stack ?? error) }));
  return { ...result, name, seconds: (performance.now() - began) / 1000, ran: true };
}
