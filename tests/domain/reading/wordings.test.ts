import { describe, expect, test } from 'vitest';
import { claimsIn, type SoughtWording } from '../../../src/domain/text/claims/wording';
import { keywordPositions } from '../../../src/domain/text/keyword-index';
import type { PostingPart } from '../../../src/domain/text/posting-parts';

/** Every table of wordings: a file whose name ends in "-wordings" is found by its name. */
const MODULES: Record<string, Record<string, unknown>> = import.meta.glob(
  ['../../../src/domain/reading/**/*-wordings.ts', '../../../src/domain/visa/**/*-wordings.ts'],
  { eager: true },
);
const isTable = (value: unknown): value is readonly SoughtWording<unknown>[] =>
  Array.isArray(value) && value.length > 0 && typeof value[0] === 'object' && 'phrases' in value[0];
const WORDINGS = Object.values(MODULES).flatMap((module) =>
  Object.entries(module).flatMap(([table, value]) => (isTable(value) ? value.map((one) => ({ table, ...one })) : [])),
);

/** What the words of one wording make of a phrase in running text, or in a title where it counts only there. */
const valuesIn = (one: SoughtWording<unknown>, text: string) => {
  const part: PostingPart = { part: one.stands === 'in-labels' ? 'title' : 'description', text };
  return [...claimsIn([part], [one])].map(({ value }) => value);
};

/** Whether a value is what a wording says; where it reads its value from the words, any value is. */
const says =
  ({ says: said, denied }: Pick<SoughtWording<unknown>, 'says' | 'denied'>) =>
  (value: unknown) =>
    value !== undefined && (typeof said === 'function' || value === (said ?? denied));

describe('the tables of wordings', () => {
  test('are found', () => expect(WORDINGS.length).toBeGreaterThan(10));
  test.each(WORDINGS.flatMap(({ phrases, ...one }) => phrases.map((phrase) => [one.table, phrase, one] as const)))(
    '%s reads "%s", which has a cue',
    (_, phrase, one) => {
      expect(keywordPositions(phrase, one.cues)).not.toHaveLength(0);
      expect(valuesIn({ ...one, phrases: [] }, phrase)[0]).toSatisfy(says(one));
    },
  );
  test.each(WORDINGS.flatMap((one) => one.not.map((phrase) => [one.table, phrase, one] as const)))(
    '%s does not read "%s"',
    (_, phrase, one) => {
      expect(valuesIn(one, phrase).filter(says(one))).toEqual([]);
    },
  );
});
