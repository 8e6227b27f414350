import { describe, expect, test } from 'vitest';
import { addToProfile, hasSkill } from '../../../src/domain/cv/add-to-profile';
import { findMonthRanges, monthText } from '../../../src/domain/cv/month-range';
import type { DraftSkill } from '../../../src/domain/cv/profile-draft';
import { yearsHeld } from '../../../src/domain/cv/years-held';
import { EMPTY_PROFILE, MOST_SKILLS, type Profile } from '../../../src/domain/model/profile';

const draft = (id: string | null, name: string, years: number | null): DraftSkill => ({
  id,
  name,
  found: name,
  level: 'working',
  years,
  yearsFrom: years === null ? null : 'stated',
});

describe('addToProfile', () => {
  const profile: Profile = {
    ...EMPTY_PROFILE,
    skills: [
      { id: 'python', name: 'Python', level: 'expert', years: null },
      { id: null, name: 'Beekeeping', level: null, years: 2 },
    ],
    seniority: 'mid',
  };

  test('keeps what the user said and fills in what they left empty', () => {
    const taken = { skills: [draft('python', 'Python', 5), draft(null, 'beekeeping', 9)], role: null, seniority: null };
    expect(addToProfile(profile, taken).skills).toEqual([
      { id: 'python', name: 'Python', level: 'expert', years: 5 },
      { id: null, name: 'Beekeeping', level: 'working', years: 2 },
    ]);
  });

  test('puts new skills first, and sets role and seniority only where they were empty', () => {
    const taken = { skills: [draft('sql', 'SQL', 1)], role: 'data-scientist' as const, seniority: 'senior' as const };
    const next = addToProfile(profile, taken);
    expect(next.skills.map(({ name }) => name)).toEqual(['SQL', 'Python', 'Beekeeping']);
    expect(next).toMatchObject({ role: 'data-scientist', seniority: 'mid' });
  });

  test('adds no more than a profile can hold, and drops nothing that the user had', () => {
    const skills = Array.from({ length: 600 }, (_, at) => draft(null, `Skill ${at}`, null));
    const next = addToProfile(profile, { skills, role: null, seniority: null });
    expect(next.skills).toHaveLength(MOST_SKILLS);
    expect(next.skills.slice(-2).map(({ name }) => name)).toEqual(['Python', 'Beekeeping']);
  });

  test('finds a skill by its id, and one without an id by its name', () => {
    expect(hasSkill(profile, { id: 'python', name: 'Py' })).toBe(true);
    expect(hasSkill(profile, { id: null, name: 'BEEKEEPING' })).toBe(true);
    expect(hasSkill(profile, { id: 'sql', name: 'Python' })).toBe(false);
  });
});

describe('findMonthRanges', () => {
  test.each([
    ['March 2022 – Present', '2022-03', null],
    ['09/2019 - 02/2022', '2019-09', '2022-02'],
    ['2018–2019', '2018-01', '2019-12'],
    ['Jan ’21 to now', '2021-01', null],
    ['Sept. 2019 until Feb 2022', '2019-09', '2022-02'],
    ['since May 2021', '2021-05', null],
  ])('finds the span in “%s”', (text, from, to) => {
    const [range] = findMonthRanges(`Engineer, ${text}, Leeds`);
    expect(range && { from: monthText(range.from), to: range.to === null ? null : monthText(range.to) }).toEqual({
      from,
      to,
    });
  });

  test.each(['2022', '07700 900123', 'May 2022', '2022 – 2019', 'ISO 2019-2022x 1/2', 'version 3.10 - 3.12'])(
    'finds no finished span in “%s”',
    (text) => expect(findMonthRanges(text).filter(({ from, to }) => to === null || to < from)).toEqual([]),
  );
});

describe('yearsHeld', () => {
  const now = 2026 * 12;
  test.each([
    ['gives null without a span', [], null],
    ['counts to this day where a span has no end', [{ from: now - 36, to: null }], 3],
    [
      'counts overlapping spans once',
      [
        { from: now - 24, to: null },
        { from: now - 36, to: now - 12 },
      ],
      3,
    ],
    [
      'adds separate spans',
      [
        { from: now - 60, to: now - 49 },
        { from: now - 11, to: null },
      ],
      2,
    ],
    ['gives half a year for a single month', [{ from: now, to: null }], 0.5],
    ['does not count the future', [{ from: now + 12, to: null }], null],
  ])('%s', (_, spans, years) => expect(yearsHeld(spans, now)).toBe(years));
});
