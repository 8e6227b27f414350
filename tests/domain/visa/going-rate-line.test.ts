import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/domain/comparison/compare';
import { MARKET } from '../../../src/domain/market/market-data';
import { ROLES } from '../../../src/domain/model/job-posting';
import { EMPTY_PROFILE } from '../../../src/domain/model/profile';
import { goingRateLine } from '../../../src/domain/visa/going-rate-line';
import { ruleNotes } from '../../../src/presentation/visa/rule-notes';
import { goingRateRules, goingRateWords } from '../../../src/presentation/visa/visa-words';
import { aPosting, aSalary } from '../comparison/a-posting';
import type { PlainPosting } from '../comparison/plain-posting';

const lineOf = (part: PlainPosting = {}) => {
  const posting = aPosting(part);
  return goingRateLine({
    posting,
    comparison: compare(posting, EMPTY_PROFILE, MARKET, { asOf: '2026-11-21', daysAYear: 220 }),
  });
};
const first = (part: PlainPosting = {}) => {
  const line = lineOf(part);
  if (line.kind !== 'if-sponsored' || !line.findings[0]) throw new Error('not assessed');
  return line.findings[0];
};
const fact = <T>(value: T) => ({ value, evidence: { part: 'description', text: 'as said', index: 0 } as const });

describe('the Skilled Worker line', () => {
  test('has the going rate of the code, and what a new entrant would need', () => {
    expect(first()).toMatchObject({
      rate: { id: '2134' },
      hoursAWeek: 37.5,
      goingRate: 54_700,
      needed: 54_700,
      newEntrantNeeded: 38_290,
      stated: null,
    });
    expect(first({ role: 'data-scientist' })).toMatchObject({
      rate: { id: '2433' },
      needed: 55_100,
      newEntrantNeeded: 38_570,
    });
  });

  test('is scaled to the posting’s hours and never falls below the general threshold', () => {
    expect(first({ facts: { hoursAWeek: fact(40) } })).toMatchObject({ goingRate: 58_347, needed: 58_347 });
    expect(first({ facts: { hoursAWeek: fact(25) } })).toMatchObject({
      goingRate: 36_467,
      needed: 41_700,
      newEntrantNeeded: 33_400,
    });
  });

  test.each([
    [aSalary(54_700, 60_000), 'reaches'],
    [aSalary(54_699, 60_000), 'top-alone'],
    [aSalary(45_000, 54_699), 'falls-short'],
    [aSalary(null, 60_000), 'top-alone'],
    [aSalary(null, 50_000), 'falls-short'],
    [aSalary(60_000, null), 'reaches'],
    [aSalary(50_000, null), null],
    [aSalary(5_000, 5_000, { unitText: 'MONTH' }), 'reaches'],
    [aSalary(60_000, 60_000, { proRata: true }), null],
    [aSalary(60_000, 60_000, { currency: 'USD' }), null],
  ])('compares stated pay with the going rate, %#', (baseSalary, stated) =>
    expect(first({ baseSalary }).stated).toBe(stated),
  );

  test('is scaled to the share of full time where no hours are stated', () => {
    expect(first({ facts: { fullTimeShare: fact(0.6) } })).toMatchObject({
      hoursAWeek: 22.5,
      goingRate: 32_820,
      needed: 41_700,
    });
    expect(first({ facts: { fullTimeShare: fact(0.8), hoursAWeek: fact(28) } }).hoursAWeek).toBe(28);
    const [words] = goingRateWords(lineOf({ facts: { fullTimeShare: fact(0.6) } }), '2026-11-21');
    expect(words).toContain('the going rate would be £32,820 a year for 22.5 hours a week');
  });

  test.each([
    [{ fullTimeShare: fact(0.6) }, aSalary(42_000, 42_000)],
    [{ partTime: fact(true as const) }, aSalary(42_000, 42_000)],
    [{ hoursAWeek: fact(25) }, aSalary(60_000, 60_000)],
    [{ hoursAWeek: fact(25) }, aSalary(3_000, 3_000, { unitText: 'MONTH' })],
    [{ fullTimeShare: fact(0.6) }, aSalary(35, 35, { unitText: 'HOUR' })],
    [{ fullTimeShare: fact(0.6) }, aSalary(60_000, 60_000, { proRata: true })],
  ])('does not judge pay that may be for part of full time, %#', (facts, baseSalary) =>
    expect(first({ facts, baseSalary }).stated).toBeNull(),
  );

  test.each([
    [{ region: 'outside-uk' }, 'outside-uk'],
    [{ contractType: 'contract' }, 'contract'],
    [{ role: null }, 'no-code'],
  ] as const)('gives the reason where the posting is not assessed, %#', (part, reason) => {
    expect(lineOf(part)).toEqual({ kind: 'not-assessed', reason, notes: [] });
    expect(goingRateWords(lineOf(part), '2026-11-21')).toHaveLength(1);
    expect(goingRateRules(lineOf(part), '2026-11-21')).toEqual([]);
  });

  test('says of data analysts when their list ends, and to check again', () => {
    const line = lineOf({ role: 'data-analyst' });
    expect(line).toMatchObject({ kind: 'not-assessed', reason: 'shortage-list' });
    expect(goingRateWords(line, '2026-11-21')).toEqual([
      'Not assessed: data analysts (3544) are below degree level and can be sponsored only from a temporary list.',
      expect.stringMatching(
        /ends on 31 December 2026\. .*: recheck before you rely on it\. \(From DavidsonMorris, October 2025.*not found/,
      ),
    ]);
  });

  test.each([
    ['machine-learning-engineer', ['2134', '2133', '2139']],
    ['data-engineer', ['2134', '2133', '2139']],
    ['head-of-machine-learning', ['1137', '2433', '2134']],
  ] as const)('has several codes where employers differ: %s', (role, codes) => {
    const line = lineOf({ role });
    expect(line.kind === 'if-sponsored' && line.findings.map(({ rate }) => rate.id)).toEqual(codes);
  });

  test('scales every code: 70 % of 2133 and of 2139 for a new entrant', () => {
    const line = lineOf({ role: 'data-engineer' });
    expect(line.kind === 'if-sponsored' && line.findings.map((each) => each.newEntrantNeeded)).toEqual([
      38_290, 38_430, 36_610,
    ]);
  });

  test.each(ROLES.filter((role) => role !== 'data-analyst'))(
    'has a code with a bundled rate for the role %s',
    (role) => {
      expect(first({ role }).needed).toBeGreaterThanOrEqual(41_700);
    },
  );

  test('says "if", the hours and whose choice the code is, and gives each rule’s date, GOV.UK address and doubt', () => {
    const line = lineOf({ baseSalary: aSalary(50_000, 58_000), facts: { sponsorship: fact('offered' as const) } });
    expect(goingRateWords(line, '2026-11-21').slice(0, 1)).toEqual([
      'If sponsored as 2134 (Programmers and software development professionals), the going rate would be £54,700 a year for 37.5 hours a week. Only the top of the stated pay reaches it. A new entrant would need £38,290.',
    ]);
    expect(goingRateWords(line, '2026-11-21').slice(3)).toEqual([
      'The employer chooses the code. Under any of them, pay must also reach the general threshold, now £41,700. The posting offers sponsorship.',
      expect.stringMatching(/level B2 since 8 January 2026\. \(From VisaHQ, January 2026\. .*\)/),
      expect.stringMatching(/17 December 2025 to keep the general threshold at £41,700, .*£33,400/),
      expect.stringMatching(/19 May 2026.*£44,000.*April 2027/),
      expect.stringMatching(/^Settlement after ten years .* not law on 7 June 2026\. \(From UK Sponsors, June 2026\. /),
    ]);
    const rules = goingRateRules(line, '2026-11-21');
    expect(rules[0]?.url).toBe(
      'https://www.gov.uk/guidance/immigration-rules/immigration-rules-appendix-skilled-occupations',
    );
    expect(rules.every(({ doubt, date }) => doubt !== null && date !== '')).toBe(true);
  });

  test('names the general threshold once, also where it decides', () => {
    const lines = goingRateWords(lineOf({ facts: { hoursAWeek: fact(25) } }), '2026-11-21');
    expect(lines[0]).toContain('the general threshold of £41,700 is higher and decides');
    expect(lines.join(' ')).not.toContain('must also reach');
  });

  test('says of which rules each date and doubt is, and says those that are equal once', () => {
    const notes = ruleNotes(goingRateRules(lineOf(), '2026-11-21'));
    expect(notes).toEqual([
      expect.stringMatching(
        /^Rules on the going rates of 2134, 2133 and 2139, of April 2026, as other pages copy them from GOV\.UK/,
      ),
      expect.stringMatching(
        /^Rules on the general threshold and the threshold for new entrants, of July 2025, older than 12 months, from /,
      ),
      expect.stringMatching(/^On the going rate of 2134, check before you act: Read as a copy, not on GOV\.UK\./),
      expect.stringMatching(
        /^On the going rates of 2133 and 2139, check before you act: Read as a copy in one place only/,
      ),
      expect.stringMatching(
        /^On the general threshold and the threshold for new entrants, check before you act: From a law firm/,
      ),
    ]);
  });
});
