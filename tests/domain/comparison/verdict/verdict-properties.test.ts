import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../../../../src/domain/comparison/compare';
import { PAY_WORDS, type Verdict } from '../../../../src/domain/comparison/result/verdict';
import { isOutdated } from '../../../../src/domain/market/age';
import { MARKET } from '../../../../src/domain/market/market-data';
import { CONTRACT_TYPES, ROLES, SENIORITIES, WORK_MODES } from '../../../../src/domain/model/job-posting';
import { UNIT_TEXTS } from '../../../../src/domain/model/pay';
import { EMPTY_PROFILE } from '../../../../src/domain/model/profile';
import { aPosting, aSalary } from '../a-posting';

const ON = { asOf: '2026-11-30', daysAYear: 220 } as const;
const orNone = <T>(values: readonly T[]) => fc.constantFrom<T | null>(...values, null);

/** The terms of a posting but for its pay. Tests of one posting vary its pay alone. */
const TERMS = fc.record({
  role: fc.constantFrom(...ROLES),
  region: orNone(['london', 'uk'] as const),
  seniority: fc.constantFrom<(typeof SENIORITIES)[number] | undefined>(...SENIORITIES, undefined),
  contractType: orNone(CONTRACT_TYPES),
  workMode: orNone(WORK_MODES),
  unitText: fc.constantFrom(...UNIT_TEXTS),
  hours: fc.constantFrom(null, 22.5, 37.5),
  places: fc.constantFrom(null, ['London', 'Leeds']),
});
type Terms = typeof TERMS extends fc.Arbitrary<infer T> ? T : never;

/** Plausible amounts in pounds for the unit, from poor to splendid. */
const RANGE = {
  HOUR: [10, 200],
  DAY: [80, 1_600],
  WEEK: [300, 6_000],
  MONTH: [1_000, 24_000],
  YEAR: [15_000, 300_000],
};
const pounds = (unit: Terms['unitText'], share: number): number => {
  const [low = 0, high = 0] = RANGE[unit];
  return Math.round(low + (high - low) * share);
};

function verdictOn(
  { hours, places, unitText, seniority, ...terms }: Terms,
  low: number | null,
  high: number | null,
): Verdict {
  const facts = {
    ...(hours === null ? {} : { hoursAWeek: { value: hours, evidence: null } }),
    ...(places === null ? {} : { places: { value: places, evidence: null } }),
  };
  const level = seniority === undefined ? {} : { seniority };
  const posting = aPosting({ ...terms, ...level, facts, baseSalary: aSalary(low, high, { unitText }) });
  return compare(posting, EMPTY_PROFILE, MARKET, ON).verdict;
}

const SHARE = fc.double({ min: 0, max: 1, noNaN: true });
const OFTEN = { numRuns: 2_000 };

describe('for any posting', () => {
  test('a word stands on a published, trusted, fresh band of the very role, and says what that band is', () => {
    let words = 0;
    fc.assert(
      fc.property(TERMS, SHARE, SHARE, (terms, one, other) => {
        const ends = [one, other].map((share) => pounds(terms.unitText, share)).sort((a, b) => a - b);
        const { word, reason, bandId, says } = verdictOn(terms, ends[0] ?? null, ends[1] ?? null);
        expect(word === null).toBe(reason !== null);
        const band = MARKET.bands.find(({ id }) => id === bandId);
        if (band) {
          const { role, region, seniority, contractType } = band;
          expect(says).toEqual({ role, region, seniority, contractType });
        } else expect([says, word]).toEqual([null, null]);
        if (word === null || !band) return;
        words += 1;
        expect(band).toMatchObject({ basis: 'published', role: terms.role });
        expect(band.rank).toBeLessThan(3);
        expect(isOutdated(band.asOf, ON.asOf)).toBe(false);
        expect(band.unitText === 'DAY').toBe(band.contractType === 'contract');
        if (terms.unitText === 'YEAR') expect(band.unitText).toBe('YEAR');
      }),
      OFTEN,
    );
    expect(words).toBeGreaterThan(200);
  });

  test('more pay never gets a worse word, and the same printed figure never another one', () => {
    let pairs = 0;
    fc.assert(
      fc.property(TERMS, SHARE, SHARE, (terms, one, other) => {
        const [less, more] = [one, other]
          .sort((a, b) => a - b)
          .map((share) => {
            const value = pounds(terms.unitText, share);
            return verdictOn(terms, value, value);
          });
        if (!less?.word || !more?.word) return;
        pairs += 1;
        expect(PAY_WORDS.indexOf(less.word)).toBeLessThanOrEqual(PAY_WORDS.indexOf(more.word));
        const isSameLine = less.bandId === more.bandId && less.differencePct === more.differencePct;
        if (isSameLine && less.differencePct !== null) expect(less.word).toBe(more.word);
      }),
      OFTEN,
    );
    expect(pairs).toBeGreaterThan(100);
  });

  test('the same printed figure gets the same word all along the band', () => {
    fc.assert(
      fc.property(TERMS, (terms) => {
        const words = new Map<string, Set<string>>();
        for (let share = 0; share < 0.6; share += 0.001) {
          const value = pounds(terms.unitText, share);
          const { word, bandId, differencePct } = verdictOn(terms, value, value);
          if (!word || differencePct === null) continue;
          const line = `${bandId} ${differencePct}`;
          words.set(line, (words.get(line) ?? new Set()).add(word));
        }
        expect([...words].filter(([, said]) => said.size > 1)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('raising both ends of a range never lowers its word', () => {
    fc.assert(
      fc.property(TERMS, SHARE, SHARE, fc.double({ min: 0, max: 0.3, noNaN: true }), (terms, one, other, raise) => {
        const [low = 0, high = 0] = [one, other].sort((a, b) => a - b);
        const [less, more] = [0, raise].map((by) =>
          verdictOn(terms, pounds(terms.unitText, low + by), pounds(terms.unitText, high + by)),
        );
        if (!less?.word || !more?.word) return;
        expect(PAY_WORDS.indexOf(less.word)).toBeLessThanOrEqual(PAY_WORDS.indexOf(more.word));
      }),
      OFTEN,
    );
  });
});
