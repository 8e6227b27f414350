import { expect, test } from 'vitest';
import { compareLevel } from '../../../../src/domain/comparison/skills/compare-level';
import { skill } from '../../../gallery/states/market';

const asks = (...levels: readonly (Parameters<typeof skill>[2] & object)['level'][]) =>
  levels.map((level) => skill('Python', 'essential', { level: level ?? null }));

test.each([
  ['expert', 'expert', true],
  ['expert', 'working', false],
  ['strong', 'working', false],
  ['strong', 'expert', true],
  ['working', 'working', true],
  ['working', 'basic', false],
  ['familiarity', 'basic', true],
  ['expert', null, null],
] as const)('asks %s, the user has %s', (asked, had, enough) => {
  expect(compareLevel(asks(asked), [{ level: had }])).toEqual({ asked, had, enough });
});

test('compares the lowest level of several alternatives with the user’s highest', () => {
  expect(compareLevel(asks('expert', 'working'), [{ level: 'basic' }, { level: 'working' }])).toEqual({
    asked: 'working',
    had: 'working',
    enough: true,
  });
});

test('gives null where no level is asked', () =>
  expect(compareLevel(asks(undefined), [{ level: 'expert' }])).toBeNull());
