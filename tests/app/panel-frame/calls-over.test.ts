import { expect, test } from 'vitest';
import type { FromPanel } from '../../../src/app/panel/panel-port';
import { callsOver } from '../../../src/app/panel-frame/calls-over';

const open = () => {
  const told: Extract<FromPanel, { kind: 'call' }>[] = [];
  return { told, calls: callsOver((message) => message.kind === 'call' && told.push(message)) };
};

test('a call is answered by its own answer, whatever the order', async () => {
  const { told, calls } = open();
  const { onBrief, onTakeHome } = calls.callbacks(false);
  const brief = onBrief?.();
  const takeHome = onTakeHome?.({ nation: 'scotland', pensionPct: null, studentLoan: null });
  expect(told.map(({ name, given }) => [name, given])).toEqual([
    ['onBrief', undefined],
    ['onTakeHome', { nation: 'scotland', pensionPct: null, studentLoan: null }],
  ]);
  calls.answered({ kind: 'answer', id: told[1]?.id ?? 0, value: 'net pay' });
  calls.answered({ kind: 'answer', id: told[0]?.id ?? 0, failed: 'Error: gone' });
  expect(await takeHome).toBe('net pay');
  await expect(brief).rejects.toThrow('Error: gone');
});

test('the event of a press is not sent', () => {
  const { told, calls } = open();
  const press = calls.callbacks(false).onReport as unknown as (event: Event) => void;
  press(new Event('click'));
  expect(told).toMatchObject([{ name: 'onReport', given: undefined }]);
  expect(() => structuredClone(told)).not.toThrow();
});

test('where the page can read the panel, nothing is offered that is about the user', () => {
  const { calls } = open();
  const offered = Object.keys(calls.callbacks(true));
  expect(offered).toContain('onOpenOrCollapse');
  for (const personal of ['onBrief', 'onTakeHome', 'onCorrect', 'onAddSkill', 'onDaysAYear']) {
    expect(offered).not.toContain(personal);
    expect(Object.keys(calls.callbacks(false))).toContain(personal);
  }
});
