import { describe, expect, it } from 'vitest';
import type { Evidence, Fact } from '../../../src/domain/model/evidence';
import type { OtherPay } from '../../../src/domain/model/other-pay';
import type { RoleFacts } from '../../../src/domain/model/role-facts';
import { otherPayLine } from '../../../src/presentation/pay/other-pay-words';
import { correctionWords } from '../../../src/presentation/pay/pay-notes';
import { contradictionWords } from '../../../src/presentation/posting/contradiction-words';
import { rolePhrases } from '../../../src/presentation/posting/role-phrases';
import { anAmount } from '../../domain/an-amount';
import { aPosting, aSalary } from '../../domain/comparison/a-posting';

const evidence: Evidence = { text: 'the words', index: 3, part: 'description' };
const fact = <T>(value: T): Fact<T> => ({ value, evidence });
const other = (part: Partial<OtherPay>): OtherPay => ({
  kind: 'bonus',
  worth: null,
  evidence,
  ...part,
});
const percent = (low: number | null, high: number | null) =>
  ({ kind: 'percent', percent: anAmount(low, high) }) as const;

describe('rolePhrases', () => {
  const phrases = (facts: RoleFacts, part = {}) =>
    rolePhrases(aPosting({ workMode: null, contractType: null, facts, ...part })).map(({ phrase }) => phrase);

  it.each<[RoleFacts, string]>([
    [{ officeDays: fact({ min: 2, max: 2, per: 'WEEK' as const }) }, '2 days a week in the office'],
    [{ officeDays: fact({ min: 1, max: 1, per: 'MONTH' as const }) }, '1 day a month in the office'],
    [{ officeDays: fact({ min: 2, max: 3, per: 'WEEK' as const }) }, '2–3 days a week in the office'],
    [{ months: fact(6) }, '6 months'],
    [{ start: fact('ASAP') }, 'starts ASAP'],
    [{ ir35Status: fact('undetermined' as const) }, 'IR35 not decided'],
    [{ umbrellaOnly: fact(true as const) }, 'umbrella only'],
    [{ hoursAWeek: fact(37.5) }, '37.5 hours a week'],
    [{ education: fact({ level: 'doctorate' as const, essential: false }) }, 'doctorate or experience'],
    [{ clearance: fact({ level: 'sc' as const, eligible: true }) }, 'eligible for SC clearance'],
    [{ sponsorship: fact('refused' as const) }, 'no visa sponsorship'],
    [{ places: fact(['London', 'Leeds']) }, 'London or Leeds'],
    [{ closingDate: fact('2026-12-05') }, 'closes 5 December 2026'],
    [{ applicants: fact(61) }, '61 applied'],
  ])('%j', (facts, phrase) => expect(phrases(facts)).toEqual([phrase]));

  it('leaves out what the posting does not state', () => expect(phrases({})).toEqual([]));

  it('prefers the closing date in the text to that of the page, and the fuller IR35 status', () => {
    expect(phrases({ closingDate: fact('2026-12-05') }, { validThrough: '2027-01-01' })).toEqual([
      'closes 5 December 2026',
    ]);
    expect(phrases({ ir35Status: fact('inside' as const) }, { ir35: 'inside' })).toEqual(['inside IR35']);
  });
});

describe('otherPayLine', () => {
  it('names each kind with its amount or percentage', () => {
    const line = otherPayLine([
      other({ worth: percent(null, 20) }),
      other({
        kind: 'allowance',
        worth: { kind: 'money', currency: 'GBP', amount: anAmount(5000, 5000), unitText: 'YEAR' },
      }),
      other({ kind: 'equity', worth: percent(0.05, 0.2) }),
    ]);
    expect(line).toBe(
      'Beside base pay, and not compared: bonus up to 20%, allowance £5,000 a year and equity 0.05–0.2%.',
    );
  });

  it('leaves out a kind without an amount where it is also named with one', () => {
    expect(otherPayLine([other({}), other({ worth: percent(10, 10) })])).toBe(
      'Beside base pay, and not compared: bonus 10%.',
    );
    expect(otherPayLine([])).toBeNull();
  });
});

it('quotes both sides of a contradiction and says which is used', () => {
  const used = { value: 'lead', evidence: { text: 'Lead', index: 0, part: 'title' as const } };
  const unused = { value: 'senior', evidence: { text: 'senior', index: 9, part: 'description' as const } };
  expect(contradictionWords({ field: 'seniority', used, other: unused })).toBe(
    'The posting disagrees with itself on level: “Lead” in the title, “senior” in the text. The first is used.',
  );
});

it('offers a suggested salary without asserting it', () => {
  expect(correctionWords(aSalary(400, 425, { unitText: 'DAY' }))).toBe(
    'It may mean £400–£425 a day: ask before you rely on it.',
  );
});
