import { describe, expect, test } from 'vitest';
import { addToProfile, hasSkill } from '../../../src/domain/cv/add-to-profile';
import { findMonthRanges, monthText } from '../../../src/domain/cv/month-range';
import type { DraftSkill } from '../../../src/domain/cv/profile-draft';
import { yearsHeld } from '../../../src/domain/cv/years-held';
import { EMPTY_PROFILE, type Profile } from '../../../src/domain/model/profile';

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

  test('what the user said stands; what they left open is filled in', () => {
    const taken = { skills: [draft('python', 'Python', 5), draft(null, 'beekeeping', 9)], role: null, seniority: null };
    expect(addToProfile(profile, taken).skills).toEqual([
      { id: 'python', name: 'Python', level: 'expert', years: 5 },
      { id: null, name: 'Beekeeping', level: 'working', years: 2 },
    ]);
  });

  test('new skills stand first, and role and level are taken only where none was said', () => {
    const taken = { skills: [draft('sql', 'SQL', 1)], role: 'data-scientist' as const, seniority: 'senior' as const };
    const next = addToProfile(profile, taken);
    expect(next.skills.map(({ name }) => name)).toEqual(['SQL', 'Python', 'Beekeeping']);
    expect(next).toMatchObject({ role: 'data-scientist', seniority: 'mid' });
  });

  test('a skill is had by its id, one without by its name', () => {
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
  ])('%s', (text, from, to) => {
    const [range] = findMonthRanges(`Engineer, ${text}, Leeds`);
    expect(range && { from: monthText(range.from), to: range.to === null ? null : monthText(range.to) }).toEqual({
      from,
      to,
    });
  });

  test.each(['2022', '07700 900123', 'May 2022', '2022 – 2019', 'ISO 2019-2022x 1/2', 'version 3.10 - 3.12'])(
    'no span: %s',
    (text) => expect(findMonthRanges(text).filter(({ from, to }) => to === null || to < from)).toEqual([]),
  );
});

describe('yearsHeld', () => {
  const now = 2026 * 12;
  test.each([
    ['nothing', [], null],
    ['three years to this day', [{ from: now - 36, to: null }], 3],
    [
      'spans that overlap count once',
      [
        { from: now - 24, to: null },
        { from: now - 36, to: now - 12 },
      ],
      3,
    ],
    [
      'spans apart are added',
      [
        { from: now - 60, to: now - 49 },
        { from: now - 11, to: null },
      ],
      2,
    ],
    ['a month is half a year', [{ from: now, to: null }], 0.5],
    ['the future does not count', [{ from: now + 12, to: null }], null],
  ])('%s', (_, spans, years) => expect(yearsHeld(spans, now)).toBe(years));
});
