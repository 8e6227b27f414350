import { globSync, readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { z } from 'zod';
import type { CorroboratingFigure } from '../../src/domain/market/corroborating-figure';
import type { GuidePoint, RoleQuestion } from '../../src/domain/market/guide';
import type {
  AdjacentRole,
  AdvicePoint,
  MarketSkill,
  PayLever,
  SalaryBand,
  SkillGap,
  SkillPremium,
  Source,
} from '../../src/domain/market/market';
import type { PaidSkill } from '../../src/domain/market/paid-skill';
import { bands, byId, everySourced, gaps, marketSkills, NAMES, premiums, sources, textOf } from './data-records';
import {
  type adjacentSchema,
  type adviceSchema,
  type bandSchema,
  FILES,
  type figureSchema,
  type gapSchema,
  type guidePointSchema,
  type leverSchema,
  type marketSkillSchema,
  type paidSkillSchema,
  type premiumSchema,
  type questionSchema,
  type sourceSchema,
} from './data-schemas';

describe('the files of data/', () => {
  it('are all checked here, except the vocabulary, which has its own test, and the sample posting, which has no figures', () => {
    const files = globSync('data/*.json', { cwd: new URL('../..', import.meta.url).pathname });
    const names = files
      .map((file) => file.replace(/^data\/|\.json$/g, ''))
      .filter((name) => name !== 'skills' && name !== 'sample-posting');
    expect(names.sort(), 'give a new file a schema in FILES').toEqual([...NAMES].sort());
  });

  it('have exactly the fields of the types in the code', () => {
    expectTypeOf<Source>().toExtend<z.infer<typeof sourceSchema>>();
    expectTypeOf<SalaryBand>().toExtend<z.infer<typeof bandSchema>>();
    expectTypeOf<MarketSkill>().toExtend<z.infer<typeof marketSkillSchema>>();
    expectTypeOf<SkillGap>().toExtend<z.infer<typeof gapSchema>>();
    expectTypeOf<SkillPremium>().toExtend<z.infer<typeof premiumSchema>>();
    expectTypeOf<PayLever>().toExtend<z.infer<typeof leverSchema>>();
    expectTypeOf<AdjacentRole>().toExtend<z.infer<typeof adjacentSchema>>();
    expectTypeOf<AdvicePoint>().toExtend<z.infer<typeof adviceSchema>>();
    expectTypeOf<GuidePoint>().toExtend<z.infer<typeof guidePointSchema>>();
    expectTypeOf<PaidSkill>().toExtend<z.infer<typeof paidSkillSchema>>();
    expectTypeOf<RoleQuestion>().toExtend<z.infer<typeof questionSchema>>();
    expectTypeOf<CorroboratingFigure>().toExtend<z.infer<typeof figureSchema>>();
  });

  it.each(NAMES)('%s: every record has the right shape', (name) => {
    expect(z.array(FILES[name]).safeParse(JSON.parse(textOf(name))).error?.message).toBeUndefined();
  });

  it.each(NAMES)(
    '%s: records are sorted by a unique id, one on each line, with keys in the order of the type',
    (name) => {
      const records = z.array(z.looseObject({ id: z.string() })).parse(JSON.parse(textOf(name)));
      expect(new Set(records.map((record) => record.id)).size, 'an id is used twice').toBe(records.length);
      const keys = Object.keys(FILES[name].shape);
      const canonical = records.toSorted(byId).map((record) => {
        const inOrder = keys.filter((key) => key in record).map((key) => [key, record[key]]);
        return JSON.stringify(Object.fromEntries(inOrder));
      });
      expect(textOf(name)).toBe(`[\n${canonical.join(',\n')}\n]\n`);
    },
  );

  it('take one comparison from IT Jobs Watch and nothing else, as its licence would bind this project', () => {
    const naming = NAMES.flatMap((name) =>
      textOf(name)
        .split('\n')
        .filter((line) => /itjobswatch/.test(line.toLowerCase().replaceAll(/[^a-z]/g, '')))
        .map((line) => `${name}: ${/"id":"([^"]+)"/.exec(line)?.[1]}`),
    );
    expect(naming.sort()).toEqual([
      'counted-rates: machine-learning-uk-contract-itjobswatch',
      'sources: itjobswatch-contracts-machine-learning',
    ]);
  });

  it.each(NAMES)('%s: there are no long passages', (name) => {
    const strings = textOf(name).match(/"[^"]*"/g) ?? [];
    expect(
      strings.filter((string) => string.length > 200),
      'write only figures and short words of our own, and no passages from a page',
    ).toEqual([]);
  });
});

describe('where figures come from', () => {
  it('every record names a source that exists', () => {
    const known = new Set(sources.map((source) => source.id));
    expect(everySourced.filter((record) => !known.has(record.source)).map((record) => record.id)).toEqual([]);
  });

  it('every source is named by a record or by a constant in the code', () => {
    const code = globSync('src/**/*.ts', { cwd: new URL('../..', import.meta.url).pathname })
      .map((file) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'))
      .join('\n');
    const named = new Set(everySourced.map((record) => record.source));
    const unused = sources.filter((source) => !named.has(source.id) && !code.includes(source.id));
    expect(unused.map((source) => source.id)).toEqual([]);
  });

  it('a record has the same date as its source', () => {
    const ages = new Map(sources.map((source) => [source.id, source.asOf]));
    expect(everySourced.filter((record) => ages.get(record.source) !== record.asOf).map((r) => r.id)).toEqual([]);
  });

  it('figures equal the published text', () => {
    const amounts = ({ low, median, high }: SalaryBand) => [low, median, high].filter((amount) => amount !== null);
    for (const band of bands.filter((b) => b.basis === 'published')) {
      const missing = amounts(band).filter((amount) => !band.published.includes(`£${amount.toLocaleString('en-GB')}`));
      expect(missing, band.id).toEqual([]);
      expect(/£[\d,]+\+/.test(band.published), band.id).toBe(band.openEnded);
      expect(band.published.includes('a day'), band.id).toBe(band.unitText === 'DAY');
    }
    for (const skill of marketSkills) expect(skill.published, skill.id).toBe(`${skill.demandPct}%`);
    for (const premium of premiums) expect(premium.published, premium.id).toBe(`+${premium.premiumPct}%`);
    for (const gap of gaps) expect(gap.published, gap.id).toBe(`${gap.demandPct}% demand, ${gap.supplyPct}% supply`);
  });
});
