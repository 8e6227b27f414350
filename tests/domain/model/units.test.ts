import { expectTypeOf, test } from 'vitest';
import type { DaysAYear, PoundsADay, PoundsAYear } from '../../../src/domain/model/units';
import type { insideIr35 } from '../../../src/domain/take-home/inside-ir35';

// The compiler checks these (npm run typecheck): nothing is left of a unit when the tests run.
type DayRate = Parameters<typeof insideIr35>[0];

test('a plain number may stand for any unit', () => {
  expectTypeOf<number>().toExtend<PoundsAYear>();
  expectTypeOf<number>().toExtend<DayRate>();
});

test('one unit may not stand for another', () => {
  expectTypeOf<PoundsADay>().toExtend<DayRate>();
  expectTypeOf<PoundsAYear>().not.toExtend<DayRate>();
  expectTypeOf<DaysAYear>().not.toExtend<PoundsAYear>();
});
