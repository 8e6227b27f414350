import { afterAll, describe, expect, test } from 'vitest';
import { SITES } from '../../src/sites';
import { differences, knownFailures } from '../known-failures/known-failures';
import { DAMAGES } from './damages';
import { fixturePages } from './fixture-pages';
import { hurtAll, type Outcome } from './run-damages';
import { sharesOf } from './shares';

/** The least share of titles and of descriptions that is read right, by the letter that a damage's name begins with. */
const FLOORS: Readonly<Record<string, number>> = { a: 1, b: 0.95, c: 0.95, d: 0.95, e: 0.85, f: 0.95, i: 0.95 };

/** Of all fields, the greatest share that is wrong under any one damage. */
const MOST_WRONG = 0.01;

describe('fixtures that were hurt', () => {
  const pages = fixturePages();
  const outcomes: Outcome[] = [];

  test.each(DAMAGES.map((damage) => [damage.name, damage] as const))(
    '%s: still read, and not wrongly',
    async (name, damage) => {
      const own = await hurtAll(pages, damage, SITES);
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

  test('every value that is wrong is listed with its reason, and nothing that is right is', () => {
    const wrong = outcomes.filter(({ verdict }) => verdict === 'wrong');
    const failures = wrong.map(({ page, damage, variant, field, wanted, got }) => {
      return { of: `${page}, ${damage} (${variant})`, field, wanted, got };
    });
    expect(differences(failures, knownFailures('damage')).join('\n')).toBe('');
  });

  afterAll(() => void outcomes.splice(0));
});
