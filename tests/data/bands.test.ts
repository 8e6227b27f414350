import { describe, expect, it } from 'vitest';
import { ROLES } from '../../src/domain/model/job-posting';
import { adjacentRoles, bands, byId } from './data-records';

describe('salary bands', () => {
  it('say for which levels a figure is where its publisher gives one for two', () => {
    const both = bands.filter(({ published }) => published.includes('Senior / Lead'));
    expect(both.length).toBeGreaterThan(0);
    expect(bands.filter(({ spans }) => spans !== undefined)).toEqual(both);
  });

  it('say where the publisher leaves London out of its UK figures', () => {
    const rest = bands.filter(({ published, region }) => region === 'uk' && /rest of UK/i.test(published));
    expect(rest.length).toBeGreaterThan(0);
    expect(bands.filter(({ withoutLondon }) => withoutLondon)).toEqual(rest);
  });

  it('have at least one amount, and low ≤ median ≤ high', () => {
    for (const { id, low, median, high } of bands) {
      const amounts = [low, median, high].filter((amount) => amount !== null);
      expect(amounts.length, id).toBeGreaterThan(0);
      expect(amounts, id).toEqual(amounts.toSorted((a, b) => a - b));
    }
  });

  it('are in a plausible unit: contracts by the day, permanent jobs by the year', () => {
    for (const { id, contractType, unitText, low, median, high } of bands) {
      expect(unitText, id).toBe(contractType === 'contract' ? 'DAY' : 'YEAR');
      for (const amount of [low, median, high].filter((a) => a !== null)) {
        expect(unitText === 'DAY' ? amount > 100 && amount < 3000 : amount > 15_000 && amount < 400_000, id).toBe(true);
      }
    }
  });

  it('are derived only where London has no published band, and by the rule in data/README.md', () => {
    const derived = bands.filter((band) => band.basis === 'derived');
    expect(derived.length).toBeGreaterThan(0);
    for (const band of derived) {
      const same = bands.filter(
        (b) => b.basis === 'published' && b.contractType === 'permanent' && b.role === band.role,
      );
      const level = same.filter((b) => b.seniority === band.seniority);
      expect(
        level.filter((b) => b.region === 'london'),
        band.id,
      ).toEqual([]);
      const [from] = level.toSorted((a, b) => a.rank - b.rank || b.asOf.localeCompare(a.asOf) || byId(a, b));
      if (!from) throw new Error(`${band.id}: no UK band to derive it from`);
      const uplifted = (amount: number | null) => amount && Math.round((amount * 1.2) / 1000) * 1000;
      const high = uplifted(from.high);
      const capped = high !== null && high > 150_000;
      expect(band, band.id).toMatchObject({
        id: `${from.id.replace('-uk-', '-london-')}-derived`,
        region: 'london',
        low: uplifted(from.low),
        median: uplifted(from.median),
        high: capped ? 150_000 : high,
        openEnded: capped || from.openEnded,
        derivation: `UK figures × 1.20, to the nearest £1,000${capped ? '; top capped at £150,000' : ''}`,
        rank: 3,
        source: from.source,
        published: `UK, ${from.published}`,
      });
    }
    expect(bands.filter((band) => band.basis === 'published' && band.derivation)).toEqual([]);
  });

  it('are missing for exactly five roles, whose adjacent-role record names the role that stands in', () => {
    const without = ROLES.filter((r) => !bands.some((band) => band.role === r));
    expect(without.sort()).toEqual([
      'applied-scientist',
      'computer-vision-engineer',
      'head-of-machine-learning',
      'research-engineer',
      'research-scientist',
    ]);
    const standIn = new Map(adjacentRoles.map((record) => [record.role, record.bandOf]));
    for (const r of without) {
      expect(standIn.get(r), r).toBe(r === 'head-of-machine-learning' ? null : 'machine-learning-engineer');
    }
  });
});
