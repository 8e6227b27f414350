import { describe, expect, it } from 'vitest';
import { ADVICE } from '../../src/domain/market/advice-data';
import { CORROBORATION } from '../../src/domain/market/corroboration-data';
import { GUIDE } from '../../src/domain/market/guide-data';
import { MARKET } from '../../src/domain/market/market-data';

/**
 * The figures of the three lead documents are pinned here by hand, so that a slip in a refresh of the data does not
 * pass for a change in the market.
 */
const band = (id: string) => {
  const found = MARKET.bands.find((b) => b.id === `machine-learning-engineer-${id}`);
  if (!found) throw new Error(`no band ${id}`);
  const { low, median, high, openEnded, unitText, rank } = found;
  return { low, median, high, openEnded, unitText, rank };
};
const ofMl = <T extends { readonly role: string | null }>(records: readonly T[]): readonly T[] =>
  records.filter((record) => record.role === 'machine-learning-engineer');

describe('the headline figures for ML engineers', () => {
  it.each([
    ['uk-permanent-all-describe-me', 50_000, 70_000, 105_000, false, 'YEAR'],
    ['london-permanent-all-describe-me', 60_000, 85_000, 130_000, false, 'YEAR'],
    ['uk-contract-all-describe-me', 500, 650, 900, false, 'DAY'],
    ['london-contract-all-describe-me', null, 750, null, false, 'DAY'],
    ['uk-permanent-entry-applyo', 34_000, null, 48_000, false, 'YEAR'],
    ['uk-permanent-mid-applyo', 55_000, null, 85_000, false, 'YEAR'],
    ['uk-permanent-senior-applyo', 90_000, null, 160_000, true, 'YEAR'],
    ['uk-permanent-lead-applyo', 90_000, null, 160_000, true, 'YEAR'],
  ])('%s', (id, low, median, high, openEnded, unitText) => {
    expect(band(id)).toEqual({ low, median, high, openEnded, unitText, rank: 1 });
  });

  it('London bands by level are derived', () => {
    expect(band('london-permanent-mid-applyo-derived')).toMatchObject({ low: 66_000, high: 102_000, openEnded: false });
    expect(band('london-permanent-senior-applyo-derived')).toMatchObject({
      low: 108_000,
      median: null,
      high: 150_000,
      openEnded: true,
    });
  });

  it('there are 22 skills: 9 essential, 8 desirable and 5 emerging, from Python at 92% to governance at 22%', () => {
    const skills = ofMl(MARKET.marketSkills);
    const count = (tier: string) => skills.filter((skill) => skill.tier === tier).length;
    expect([skills.length, count('essential'), count('desirable'), count('emerging')]).toEqual([22, 9, 8, 5]);
    expect(skills.map((skill) => skill.demandPct).toSorted((a, b) => b - a)).toEqual([
      92, 88, 78, 75, 72, 70, 68, 65, 62, 58, 55, 52, 48, 42, 40, 38, 38, 35, 35, 28, 25, 22,
    ]);
    expect(skills.find((skill) => skill.demandPct === 92)?.parts).toEqual([['python']]);
    expect(skills.find((skill) => skill.demandPct === 22)?.parts.flat()).toContain('model-governance');
  });

  it('there are four gaps, of 42, 30, 26 and 20 points', () => {
    const gaps = ofMl(MARKET.gaps).toSorted((a, b) => b.demandPct - b.supplyPct - (a.demandPct - a.supplyPct));
    expect(gaps.map((gap) => [gap.demandPct, gap.supplyPct, gap.demandPct - gap.supplyPct])).toEqual([
      [70, 28, 42],
      [65, 35, 30],
      [38, 12, 26],
      [35, 15, 20],
    ]);
  });

  it('there are three premium combinations, of 22, 18 and 15%; “LLM Fine-tuning & RAG” is two parts', () => {
    const premiums = ofMl(MARKET.premiums).toSorted((a, b) => b.premiumPct - a.premiumPct);
    expect(premiums.map((premium) => [premium.premiumPct, premium.parts.map((part) => part.label)])).toEqual([
      [22, ['LLM Fine-tuning', 'RAG', 'PyTorch', 'AWS']],
      [18, ['MLOps', 'Kubernetes', 'Terraform']],
      [15, ['Spark', 'Deep Learning', 'GCP']],
    ]);
  });

  it('levers, career path and negotiation points are there, in order', () => {
    const [employer] = ADVICE.payLevers.filter((lever) => lever.id === 'machine-learning-engineer-employer');
    expect([employer?.lowPct, employer?.highPct]).toEqual([30, 50]);
    expect(ofMl(ADVICE.payLevers)).toHaveLength(8);
    expect(GUIDE.careerPath.map((step) => step.order)).toEqual(GUIDE.careerPath.map((_step, index) => index + 1));
    expect(GUIDE.careerPath[4]?.label).toBe('Head of Machine Learning');
    expect(ADVICE.negotiationPoints[0]?.order).toBe(1);
  });

  it('London uplifts keep their bases apart', () => {
    const uplifts = ofMl(CORROBORATION).filter((figure) => figure.measure === 'london-uplift');
    expect(uplifts.map((figure) => [figure.low, figure.high, figure.base])).toEqual([
      [20, 25, 'cities outside London'],
      [21, 21, 'UK median'],
    ]);
  });
});
