// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DEFAULT_TAKE_HOME, type TakeHomeSettings } from '../../../src/domain/model/take-home-settings';
import { parsePercent } from '../../../src/ui/controls/parse-input';
import { TakeHomeField } from '../../../src/ui/options/take-home-field';

const root = document.createElement('div');
let value: TakeHomeSettings = DEFAULT_TAKE_HOME;
beforeEach(() => {
  document.body.append(root);
  value = DEFAULT_TAKE_HOME;
  show();
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const show = () =>
  act(() =>
    render(
      <TakeHomeField
        value={value}
        onChange={(next) => {
          value = next;
          show();
        }}
      />,
      root,
    ),
  );
const field = (label: string) => {
  const found = [...root.querySelectorAll('label')].find((each) => each.textContent?.trim() === label);
  const control = found?.control ?? found?.querySelector('input');
  if (!control) throw new Error(`No field “${label}”`);
  return control as HTMLInputElement & HTMLSelectElement;
};
const set = (label: string, text: string, event = 'change') =>
  act(() => {
    field(label).value = text;
    field(label).dispatchEvent(new Event(event, { bubbles: true }));
  });
const tick = (label: string) => act(() => field(label).click());

test('keeps the other choices when one is changed', () => {
  set('Where you live', 'scotland');
  set('You pay into a pension', '5', 'input');
  set('How it is taken', 'salary-sacrifice');
  set('The per cent are', 'qualifying-earnings');
  tick('Postgraduate loan');
  tick('Plan 2');
  expect(value).toEqual({
    nation: 'scotland',
    pension: { ratePct: 5, method: 'salary-sacrifice', base: 'qualifying-earnings', employerRatePct: null },
    studentLoans: ['2', 'postgraduate'],
  });
  tick('Plan 2');
  set('Where you live', '');
  set('You pay into a pension', '0', 'input');
  expect(value).toEqual({ nation: null, pension: null, studentLoans: ['postgraduate'] });
});

test('asks how a pension is taken only where there is one', () => {
  expect(root.textContent).not.toContain('How it is taken');
  set('You pay into a pension', '4.5 %', 'input');
  expect(root.textContent).toContain('How it is taken');
  set('You pay into a pension', 'some', 'input');
  expect(value.pension?.ratePct).toBe(4.5);
});

test.each([
  ['5', 5],
  ['4.5%', 4.5],
  [' 12 % ', 12],
  ['100', 100],
  ['101', undefined],
  ['-1', undefined],
  ['', undefined],
  ['five', undefined],
  ['5,5', undefined],
])('reads the per cent “%s” as %s', (text, pct) => expect(parsePercent(text)).toBe(pct));
