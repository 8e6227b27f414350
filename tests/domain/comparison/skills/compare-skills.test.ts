import { describe, expect, test } from 'vitest';
import { compareSkills } from '../../../../src/domain/comparison/skills/compare-skills';
import { MARKET } from '../../../../src/domain/market/market-data';
import type { PostingSkill } from '../../../../src/domain/model/job-posting';
import { EMPTY_PROFILE, type ProfileSkill } from '../../../../src/domain/model/profile';
import { aPosting, aSkill } from '../a-posting';

const has = (id: string | null, part: Partial<ProfileSkill> = {}): ProfileSkill => ({
  id,
  name: id ?? 'x',
  level: null,
  years: null,
  ...part,
});
const compared = (skills: PostingSkill[], mine: ProfileSkill[], part: Parameters<typeof aPosting>[0] = {}) =>
  compareSkills(aPosting({ skills, ...part }), { ...EMPTY_PROFILE, skills: mine }, MARKET);

describe('compareSkills', () => {
  test('counts essentials and desirables separately, and does not count skills that are only mentioned', () => {
    const result = compared(
      [
        aSkill('python', 'essential'),
        aSkill('sql', 'essential'),
        aSkill('terraform', 'desirable'),
        aSkill('airflow', 'mentioned'),
      ],
      [has('python'), has('airflow')],
    );
    expect(result.essential).toEqual({ had: 1, asked: 2 });
    expect(result.desirable).toEqual({ had: 0, asked: 1 });
  });

  test('calls nothing lacking that nobody lacks, and does not count it', () => {
    const asked = ['ai', 'analytical-thinking', 'english'].map((id) => aSkill(id, 'essential'));
    const result = compared([aSkill('python', 'essential'), ...asked], [has('python')]);
    expect(result.essential).toEqual({ had: 1, asked: 1 });
    expect(result.weighsAgainst).toEqual([]);
    expect(result.learn).toEqual([]);
    expect(result.demands).toHaveLength(4);
  });

  test('says which of the other names the profile has, in capitals or not, and counts none of them', () => {
    const alsoNamed = ['Quokkaflow', 'WrenBase'].map((text, index) => ({ text, index }));
    const python = aSkill('python', 'essential');
    const result = compared([python], [has('python'), has(null, { name: 'wrenbase' })], { alsoNamed });
    expect(result.alsoNamed).toEqual([
      { name: 'Quokkaflow', had: false },
      { name: 'WrenBase', had: true },
    ]);
    expect({ ...result, alsoNamed: [] }).toEqual(compared([python], [has('python'), has(null, { name: 'wrenbase' })]));
  });

  test('finds nothing lacking from a profile of such names alone, since they match nothing', () => {
    const result = compared([aSkill('python', 'essential')], [has(null, { name: 'Wrenbase' })]);
    expect(result).toMatchObject({ profileEmpty: true, weighsAgainst: [], learn: [] });
  });

  test('counts a group of alternatives as one demand that any of them meets', () => {
    const either = [
      aSkill('tensorflow', 'essential', { alternatives: 'g1' }),
      aSkill('pytorch', 'essential', { alternatives: 'g1' }),
    ];
    expect(compared(either, [has('pytorch')]).essential).toEqual({ had: 1, asked: 1 });
    expect(compared(either, [has('sql')]).essential).toEqual({ had: 0, asked: 1 });
    expect(compared(either, [has('pytorch')]).demands[0]).toMatchObject({ had: 'yes', hadBy: [{ id: 'pytorch' }] });
  });

  test('gives unmet demands their market figure and gap, each with its source', () => {
    const [kubernetes] = compared([aSkill('kubernetes', 'essential')], [has('python')]).demands;
    expect(kubernetes).toMatchObject({
      had: 'no',
      market: { demandPct: 65, source: { publisher: expect.stringContaining('describe.me') } },
      gap: { demandPct: 70, supplyPct: 28 },
    });
  });

  test('shows a premium from two parts asked, and says that it is asked in full only for all parts', () => {
    const two = compared([aSkill('mlops', 'essential'), aSkill('kubernetes', 'essential')], []).premiums;
    expect(two).toMatchObject([{ askedInFull: false, premium: { premiumPct: 18 } }]);
    const all = compared(
      [aSkill('mlops', 'essential'), aSkill('kubernetes', 'essential'), aSkill('terraform', 'desirable')],
      [],
    );
    expect(all.premiums).toMatchObject([{ askedInFull: true }]);
    expect(compared([aSkill('aws', 'essential')], []).premiums).toEqual([]);
  });

  test('weighs the unmet essential with the highest market demand most', () => {
    const asked = [
      aSkill('terraform', 'essential'),
      aSkill('sql', 'essential'),
      aSkill('python', 'essential'),
      aSkill('rag', 'desirable'),
    ];
    expect(compared(asked, [has('python')]).weighsMost?.id).toBe('sql');
    const soft = [aSkill('stakeholder-communication', 'essential'), aSkill('airflow', 'essential')];
    expect(compared(soft, [has('python')]).weighsMost?.id).toBe('airflow');
    expect(
      compared(
        asked,
        asked.map((skill) => has(skill.id)),
      ).weighsMost,
    ).toBeNull();
  });

  test('compares years: enough, too few, or not stated', () => {
    const asked = [aSkill('python', 'essential', { years: 5 })];
    const years = (mine: ProfileSkill[]) => compared(asked, mine).demands[0]?.years;
    expect(years([has('python', { years: 6 })])).toEqual({ asked: 5, had: 6, enough: true });
    expect(years([has('python', { years: 2 })])).toEqual({ asked: 5, had: 2, enough: false });
    expect(years([has('python')])).toEqual({ asked: 5, had: null, enough: null });
    expect(years([])).toEqual({ asked: 5, had: null, enough: null });
  });

  test('counts a skill that another skill of the user implies, and names that skill', () => {
    const [kubernetes] = compared([aSkill('kubernetes', 'essential')], [has('amazon-eks'), has('eks')]).demands;
    expect(kubernetes).toMatchObject({ had: 'implied' });
    expect(kubernetes?.hadBy.length).toBeGreaterThan(0);
  });

  test('marks an empty profile, and ignores skills without an id', () => {
    expect(compared([aSkill('python', 'essential')], []).profileEmpty).toBe(true);
    expect(compared([aSkill('python', 'essential')], [has('sql'), has(null, { name: 'python' })])).toMatchObject({
      profileEmpty: false,
      essential: { had: 0, asked: 1 },
    });
  });

  test('uses the figures of the role, or the ML engineer’s where it has none', () => {
    const demand = (role: 'data-scientist' | 'mlops-engineer') =>
      compared([aSkill('sql', 'essential')], [], { role }).demands[0]?.market?.demandPct;
    expect(demand('data-scientist')).toBe(85);
    expect(demand('mlops-engineer')).toBe(72);
  });
});
