import { expect, test } from 'vitest';
import { type Outcome, runSteps } from '../../../src/tools/test/run-steps.mjs';

const pass = async () => ({ ok: true, output: '' });
const fail = async () => ({ ok: false, output: 'no' });
const names = (outcomes: readonly Outcome[]) =>
  outcomes.map(({ name, ok, ran }) => `${name} ${ok ? 'ok' : ran ? 'failed' : 'not run'}`);
const quiet = { atOnce: 2, report: () => undefined };

test('a failed step stops what needs it and nothing else', async () => {
  const steps = [
    { name: 'build', run: fail },
    { name: 'end to end', after: ['build'], run: pass },
    { name: 'lint', run: pass },
  ];
  expect(names(await runSteps(steps, quiet)).sort()).toEqual(['build failed', 'end to end not run', 'lint ok']);
});

test('no more than so many at once, and none before what it needs', async () => {
  let running = 0;
  let most = 0;
  const order: string[] = [];
  const step = (name: string, after: readonly string[] = []) => ({
    name,
    after,
    run: async () => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
      order.push(name);
      return pass();
    },
  });
  const outcomes = await runSteps([step('a'), step('b'), step('c', ['a']), step('d', ['c'])], quiet);
  expect(outcomes.every(({ ok }) => ok)).toBe(true);
  expect(most).toBe(2);
  expect(order.indexOf('d')).toBeGreaterThan(order.indexOf('c'));
  expect(order.indexOf('c')).toBeGreaterThan(order.indexOf('a'));
});

test('a step that throws has failed', async () => {
  const thrown = async () => Promise.reject(new Error('broken'));
  const [outcome] = await runSteps([{ name: 'a', run: thrown }], quiet);
  expect(outcome).toMatchObject({ ok: false, ran: true });
  expect(outcome?.output).toContain('broken');
});

test('a step that needs one below it, or none that there is, is said and not waited for', async () => {
  await expect(runSteps([{ name: 'a', after: ['b'], run: pass }], quiet)).rejects.toThrow('must stand above it');
});
