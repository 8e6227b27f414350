import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import { FRAMEWORKS } from '../../src/domain/visa/frameworks-alone';
import { OCCUPATION_CODES } from '../../src/domain/visa/occupation-codes';
import { VISA_DATA } from '../../src/domain/visa/visa-data';
import {
  type GoingRate,
  TALENT_CRITERIA,
  TALENT_RISKS,
  TALENT_SIGNALS,
  TALENT_TRACKS,
  type TalentCriterion,
  type TalentPoint,
  type TalentTrack,
  type VisaNote,
  type VisaThreshold,
} from '../../src/domain/visa/visa-rules';
import { goingRates, talentCriteria, talentPoints, textOf, visaNotes, visaThresholds } from './data-records';
import type {
  criterionSchema,
  goingRateSchema,
  noteSchema,
  pointSchema,
  thresholdSchema,
  trackSchema,
} from './visa-schemas';

describe('the visa rules of data/', () => {
  it('have exactly the fields of the types in the code', () => {
    expectTypeOf<GoingRate>().toExtend<z.infer<typeof goingRateSchema>>();
    expectTypeOf<VisaThreshold>().toExtend<z.infer<typeof thresholdSchema>>();
    expectTypeOf<TalentCriterion>().toExtend<z.infer<typeof criterionSchema>>();
    expectTypeOf<VisaNote>().toExtend<z.infer<typeof noteSchema>>();
    expectTypeOf<TalentTrack>().toExtend<z.infer<typeof trackSchema>>();
    expectTypeOf<TalentPoint>().toExtend<z.infer<typeof pointSchema>>();
  });

  it('have figures that equal the published text and the values pinned here by hand', () => {
    const money = (amount: number) => `£${amount.toLocaleString('en-GB')}`;
    for (const { id, goingRate, published } of goingRates) expect(published, id).toContain(money(goingRate));
    for (const { id, amount, published } of visaThresholds) expect(published, id).toContain(money(amount));
    expect(goingRates.map(({ id, goingRate }) => [id, goingRate])).toEqual([
      ['1137', 86_000],
      ['2133', 54_900],
      ['2134', 54_700],
      ['2139', 52_300],
      ['2162', 43_600],
      ['2433', 55_100],
    ]);
    expect(visaThresholds.map(({ amount }) => amount)).toEqual([41_700, 33_400]);
  });

  it('are from a page without a date only where data/README.md names it as the exception', () => {
    const undated = VISA_DATA.points.filter(({ readFrom }) => readFrom === 'undated-page').map(({ source }) => source);
    const publishers = [...new Set(undated)].map((id) => VISA_DATA.sources.find((each) => each.id === id)?.publisher);
    const readme = readFileSync(new URL('../../data/README.md', import.meta.url), 'utf8');
    const [rule] = /A page without a date is not bundled[^\n]*/.exec(readme) ?? [''];
    expect(publishers.filter((publisher) => !publisher || !rule.includes(publisher))).toEqual([]);
  });

  it('have one mandatory criterion and four optional ones, in order', () => {
    expect(VISA_DATA.criteria.map(({ id }) => id)).toEqual([...TALENT_CRITERIA]);
    expect(talentCriteria.filter(({ need }) => need === 'mandatory').map(({ id }) => id)).toEqual(['mandatory']);
  });

  it('have a rate for every occupation code that a role is given, and use every rate', () => {
    const codes = new Set(Object.values(OCCUPATION_CODES).flat());
    expect([...codes].toSorted()).toEqual(goingRates.map(({ id }) => id));
  });

  it('have the six signals, the four risks and the two tracks of the adviser, in order', () => {
    const idsOf = (kind: TalentPoint['kind']) =>
      VISA_DATA.points.filter((point) => point.kind === kind).map(({ id }) => id);
    expect(idsOf('signal')).toEqual([...TALENT_SIGNALS]);
    expect(idsOf('risk')).toEqual([...TALENT_RISKS]);
    expect(idsOf('track')).toEqual([...TALENT_TRACKS]);
    expect(VISA_DATA.tracks.map(({ id, yearsOver, yearsUpTo }) => [id, yearsOver, yearsUpTo])).toEqual([
      ['exceptional-talent', 5, null],
      ['exceptional-promise', null, 5],
    ]);
    for (const { id, kind, criteria, advice } of talentPoints) {
      expect(criteria.length > 0, id).toBe(kind === 'signal');
      expect(advice !== null, id).toBe(kind === 'signal' || kind === 'risk');
    }
  });

  it('say nothing that is known to be out of date', () => {
    const all = ['going-rates', 'visa-thresholds', 'global-talent', 'visa-notes'].map(textOf).join('\n');
    expect(all).not.toContain('Advisers were asked in July 2025');
    expect(all).not.toContain('Sources differ on who endorses');
    expect(visaNotes.find(({ id }) => id === 'english-b2')?.label).toContain('B2 since 8 January 2026');
    expect(visaNotes.find(({ id }) => id === 'endorser')?.label).toContain('Tech Nation');
    expect(visaNotes.find(({ id }) => id === 'talent-fees')?.label).toMatch(/£561.*£205/);
    expect(visaNotes.find(({ id }) => id === 'earned-settlement')?.label).toContain('not law');
    expect(visaNotes.find(({ id }) => id === 'shortage-list')?.label).toMatch(/31 December 2026.*recheck/);
  });

  it('name only frameworks that the vocabulary has', () => {
    const missing = [...FRAMEWORKS].filter((id) => !textOf('skills').includes(`"id":"${id}"`));
    expect(missing).toEqual([]);
  });
});
