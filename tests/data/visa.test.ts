import { describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import { VISA_DATA } from '../../src/domain/visa/visa-data';
import {
  type GoingRate,
  TALENT_CRITERIA,
  type TalentCriterion,
  type VisaThreshold,
} from '../../src/domain/visa/visa-rules';
import { goingRates, talentCriteria, visaThresholds } from './data-records';
import type { criterionSchema, goingRateSchema, thresholdSchema } from './visa-schemas';

describe('the visa rules of data/', () => {
  it('have exactly the fields of the types in the code', () => {
    expectTypeOf<GoingRate>().toExtend<z.infer<typeof goingRateSchema>>();
    expectTypeOf<VisaThreshold>().toExtend<z.infer<typeof thresholdSchema>>();
    expectTypeOf<TalentCriterion>().toExtend<z.infer<typeof criterionSchema>>();
  });

  it('have figures that equal the published text and the values pinned here by hand', () => {
    const money = (amount: number) => `£${amount.toLocaleString('en-GB')}`;
    for (const { id, goingRate, published } of goingRates) expect(published, id).toContain(money(goingRate));
    for (const { id, amount, published } of visaThresholds) expect(published, id).toContain(money(amount));
    expect(goingRates.map(({ id, goingRate }) => [id, goingRate])).toEqual([
      ['1137', 86_000],
      ['2134', 54_700],
      ['2162', 43_600],
      ['2433', 55_100],
    ]);
    expect(visaThresholds.map(({ amount }) => amount)).toEqual([41_700, 33_400]);
  });

  it('have one mandatory criterion and four optional ones, in order', () => {
    expect(VISA_DATA.criteria.map(({ id }) => id)).toEqual([...TALENT_CRITERIA]);
    expect(talentCriteria.filter(({ need }) => need === 'mandatory').map(({ id }) => id)).toEqual(['mandatory']);
  });
});
