import { afterAll, describe, expect, test } from 'vitest';
import { SITES } from '../../src/sites';
import { differences, knownFailures } from '../known-failures/known-failures';
import { DAMAGES } from './damages';
import { fixturePages } from './fixture-pages';
import { type Outcome, readDamaged } from './run-damages';
import { sharesOf } from './shares';

/** The share of titles, and of descriptions, that must be read right, by the first letter of a damage's name. */
const FLOORS: Readonly<Record<string, number>> = { a: 1, b: 0.95, c: 0.95, d: 0.95, e: 0.85, f: 0.95, i: 0.95 };

/** The share of all fields that may be wrong under any one damage. A wrong value is worse than a missing one. */
const MOST_WRONG = 0.01;

describe('damaged fixtures', () => {
  const pages = fixturePages();
  const outcomes: Outcome[] = [];

  test.each(DAMAGES.map((damage) => [damage.name, damage] as const))(
    'are still read, and not wrongly: %s',
    async (name, damage) => {
      const own = await readDamaged(pages, damage, SITES);
      outcomes.push(...own);
      const { right, wrong } = sharesOf(own);
      const floor = FLOORS[name.charAt(0)];
      if (floor !== undefined) {
        expect(right.title).toBeGreaterThanOrEqual(floor);
        expect(right.description).toBeGreaterThanOrEqual(floor);
      }
      expect(wrong).toBeLessThanOrEqual(MOST_WRONG);
    },
    240_000,
  );

  test('give only wrong values that are listed with a reason, and the list has nothing that is right', () => {
    const wrong = outcomes.filter(({ verdict }) => verdict === 'wrong');
    const failures = wrong.map(({ page, damage, variant, field, wanted, got }) => {
      return { of: `${page}, ${damage} (${variant})`, field, wanted, got };
    });
    expect(differences(failures, knownFailures('damage')).join('\n')).toBe('');
  });

  afterAll(() => void outcomes.splice(0));
});
