/**
 * One check. `run` resolves to what it found; `after` names the steps that must have passed before.
 * @typedef {{ ok: boolean, output: string, passed?: number, failed?: number, skipped?: number }} Result
 * @typedef {{ name: string, after?: readonly string[], run: () => Promise<Result> }} Step
 * @typedef {Result & { name: string, seconds: number, ran: boolean }} Outcome
 */

/**
 * Runs all steps, a few at a time, each as soon as those it needs have passed. A step whose needs failed is not run
 * and does not count as passed; the others still run, so that one look shows all that is wrong.
 * @param {readonly Step[]} steps in the order in which they are wanted
 * @param {{ atOnce: number, report: (outcome: Outcome) => void }} options `report` is called as each one ends
 * @returns {Promise<Outcome[]>} in the order in which they ended
 */
export async function runSteps(steps, { atOnce, report }) {
  /** @type {Outcome[]} */
  const outcomes = [];
  const waiting = [...steps];
  /** @type {Set<Promise<void>>} */
  const running = new Set();
  const outcomeOf = (/** @type {string} */ name) => outcomes.find((outcome) => outcome.name === name);

  /** @param {Outcome} outcome */
  const end = (outcome) => {
    outcomes.push(outcome);
    report(outcome);
  };

  /** @param {Step} step */
  const start = (step) => {
    const began = performance.now();
    const job = step
      .run()
      .catch((error) => ({ ok: false, output: String(error?.stack ?? error) }))
      .then((result) => {
        running.delete(job);
        end({ ...result, name: step.name, seconds: (performance.now() - began) / 1000, ran: true });
      });
    running.add(job);
  };

  while (waiting.length > 0 || running.size > 0) {
    for (const step of [...waiting]) {
      const needs = (step.after ?? []).map(outcomeOf);
      const failed = needs.find((outcome) => outcome && !outcome.ok);
      if (failed) {
        waiting.splice(waiting.indexOf(step), 1);
        end({ name: step.name, ok: false, ran: false, seconds: 0, output: `Not run: ${failed.name} failed.` });
      } else if (running.size < atOnce && needs.every((outcome) => outcome?.ok)) {
        waiting.splice(waiting.indexOf(step), 1);
        start(step);
      }
    }
    if (running.size > 0) await Promise.race(running);
    else if (
      waiting.length > 0 &&
      !waiting.some((step) => (step.after ?? []).some((name) => outcomeOf(name)?.ok === false))
    ) {
      throw new Error(
        `These steps need others that do not exist or wait for each other: ${waiting.map((step) => step.name)}`,
      );
    }
  }
  return outcomes;
}
