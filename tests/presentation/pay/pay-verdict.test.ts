import { describe, expect, it } from 'vitest';
import type { BandChoice, BandPosition } from '../../../src/domain/comparison/result/band-choice';
import type { PayComparison } from '../../../src/domain/comparison/result/comparison';
import type { BaseSalary } from '../../../src/domain/model/pay';
import { payVerdict } from '../../../src/presentation/pay/pay-verdict';
import { anAmount } from '../../domain/an-amount';
import type { PlainPosting } from '../../domain/comparison/plain-posting';
import { annotated, notCompared, SALARY, STATED } from '../../gallery/states/annotated';
import { BAND, choice, DAY_BAND, position } from '../../gallery/states/market';

const stated = (salary: Partial<BaseSalary>, at: Partial<BandPosition>, on: BandChoice = choice(BAND)) => {
  const full = { ...SALARY, ...salary };
  return payVerdict(
    annotated({
      pay: {
        ...STATED,
        salary: full,
        amounts: { ...full.amount, unitText: full.unitText },
        choice: on,
        position: position(at),
      } as PayComparison,
    }),
  );
};

describe('stated pay', () => {
  it('leads with the amount, followed by its position on the band and one word', () => {
    expect(stated({}, {})).toMatchObject({
      amount: '£85k–£95k',
      unit: 'a year',
      word: 'Good',
      qualifier: null,
      line: '£85k–£95k: good, 6% above the London median for ML engineers of all levels',
    });
  });

  const upTo = { amount: anAmount(null, 90000) };
  const from = { amount: anAmount(70000, null) };
  it.each([
    [
      'Up to £90k: good at best, at most 6% above the London median for ML engineers of all levels',
      'at best',
      upTo,
      { bound: 'ceiling', percent: 6 },
    ],
    [
      'Up to £90k: low, at least 12% below the London median for ML engineers of all levels',
      null,
      upTo,
      { bound: 'ceiling', percent: -12, word: 'low' },
    ],
    [
      'Up to £90k: typical at best, at most the London median for ML engineers of all levels',
      'at best',
      upTo,
      { bound: 'ceiling', percent: 0, word: 'typical' },
    ],
    [
      'From £70k: good or better, at least 6% above the London median for ML engineers of all levels',
      'or better',
      from,
      { bound: 'floor', percent: 6 },
    ],
    [
      'From £70k: low or better, at most 12% below the London median for ML engineers of all levels',
      'or better',
      from,
      { bound: 'floor', percent: -12, word: 'low' },
    ],
    [
      'From £70k: high, at least 40% above the London median for ML engineers of all levels',
      null,
      from,
      { bound: 'floor', percent: 40, word: 'high' },
    ],
    [
      '£85k–£95k: typical, level with the London median for ML engineers of all levels',
      null,
      {},
      { percent: 0, word: 'typical' },
    ],
  ] as const)('%s', (line, qualifier, salary, at) => {
    expect(stated(salary, at)).toMatchObject({ line, qualifier });
  });

  it.each([
    [
      'the UK day-rate median for ML engineers of all levels (the figure does not tell inside from outside IR35)',
      choice(DAY_BAND),
    ],
    ['the London median for a senior ML engineer', choice({ ...BAND, seniority: 'senior' })],
    [
      'the estimated London median for a lead, staff or principal ML engineer',
      choice(
        { ...BAND, seniority: 'lead', basis: 'derived' },
        { fallbacks: [{ kind: 'role', asked: 'applied-scientist', shown: 'machine-learning-engineer' }] },
      ),
    ],
    [
      'the London median for heads of ML of all levels',
      choice(
        { ...BAND, role: 'head-of-machine-learning' },
        { fallbacks: [{ kind: 'seniority', asked: 'senior', shown: 'all' }] },
      ),
    ],
    [
      'the London median for an entry-level data analyst',
      choice({ ...BAND, role: 'data-analyst', seniority: 'entry' }),
    ],
  ])('refers to %s', (name, on) => expect(stated({}, {}, on).finding).toBe(`6% above ${name}`));

  it('shows the amount that it was converted to', () => {
    const pay = {
      ...STATED,
      salary: { ...SALARY, amount: anAmount(5000, 5000), unitText: 'MONTH' },
      amounts: { ...anAmount(60000, 60000), unitText: 'YEAR' },
      conversion: { from: 'MONTH', to: 'YEAR', factor: 12, steps: [{ count: 12, unit: 'months-a-year' }] },
      position: position({ percent: -29, word: 'low' }),
    } as PayComparison;
    expect(payVerdict(annotated({ pay })).line).toBe(
      '£5k a month: low, £60k a year, 29% below the London median for ML engineers of all levels (permanent assumed)',
    );
  });
});

describe('what the band of the UK covers', () => {
  const elsewhere = {
    posting: { region: 'uk' },
    pay: { ...STATED, choice: choice({ ...BAND, region: 'uk' }) },
  } as const;
  it('is said for places outside London', () => {
    expect(payVerdict(annotated(elsewhere)).finding).toMatch(/\(the UK’s figures include London\)$/);
  });
  it('is said where the publisher leaves London out', () => {
    const band = { ...BAND, region: 'uk', withoutLondon: true } as const;
    const pay = { ...STATED, choice: choice(band) };
    expect(payVerdict(annotated({ ...elsewhere, pay })).finding).toMatch(/\(the UK without London\)$/);
  });
});

describe('nothing stated', () => {
  const estimated = (posting: PlainPosting, band = BAND) =>
    payVerdict(
      annotated({ posting: { baseSalary: null, ...posting }, pay: { kind: 'estimated', choice: choice(band) } }),
    );

  it('never shows the estimate in place of a stated amount', () => {
    const verdict = estimated({ salaryAbsence: { kind: 'not-stated', text: null } });
    expect(verdict).toMatchObject({ amount: 'Not stated', word: null, unit: null });
    expect(verdict.line).toBe('Not stated. £62k–£118k is published for ML engineers of all levels in London');
  });

  it('quotes the posting’s words instead, and shortens long ones', () => {
    expect(estimated({ salaryAbsence: { kind: 'not-stated', text: 'Competitive' } }).finding).toMatch(
      /^The posting says “Competitive”\. £62k–£118k is published/,
    );
    const long = estimated({ salaryAbsence: { kind: 'not-stated', text: 'generous '.repeat(40) } });
    expect(long.finding.length).toBeLessThan(190);
  });

  it('gives both possible meanings of an ambiguous amount', () => {
    const readings = [SALARY, { ...SALARY, unitText: 'DAY' as const, amount: anAmount(90, 90) }];
    const verdict = estimated({ salaryAbsence: { kind: 'ambiguous', readings } });
    expect(verdict.amount).toBe('Pay unclear');
    expect(verdict.finding).toMatch(/^It could mean £85k–£95k a year or £90 a day\. £62k–£118k/);
  });

  it.each([
    [{ ...BAND, low: null, high: null }, 'about £85k'],
    [{ ...BAND, openEnded: true }, '£62k–£118k or more'],
    [DAY_BAND, '£420–£700 or more a day'],
  ])('puts the band into words, %#', (band, words) => {
    expect(estimated({ salaryAbsence: { kind: 'not-stated', text: null } }, band).finding).toContain(
      `${words.replace('about', 'About')} is published for`,
    );
  });
});

describe('not compared', () => {
  const dollars = { ...SALARY, currency: 'USD' };
  const unknown = { ...SALARY, currency: null };
  it.each([
    ['outside-uk', dollars, 'US$85k–US$95k a year. Outside the UK, so pay is not compared; the skills are'],
    ['unknown-currency', unknown, '85k–95k a year. No currency is stated, so pay is not compared; the skills are'],
    ['foreign-currency', dollars, 'US$85k–US$95k a year. Not in pounds, so pay is not compared; the skills are'],
    ['no-role', SALARY, '£85k–£95k a year. Neither a machine-learning nor a data role, so pay is not compared'],
    ['no-band', null, 'Not stated. No UK band was found for research engineers at this level, so pay is not compared'],
    [
      'implausible',
      { ...SALARY, amount: anAmount(400, 400) },
      '£400 a year. Unlikely as pay a year, so not compared: check the posting',
    ],
  ] as const)('%s', (reason, salary, line) => {
    const posting = salary ? {} : { baseSalary: null, salaryAbsence: { kind: 'not-stated', text: null } as const };
    const verdict = payVerdict(annotated({ posting, pay: notCompared(reason, salary, 'research-engineer') }));
    expect(verdict).toMatchObject({ line, word: null });
    expect(verdict.line).not.toMatch(/estimate|median/);
  });
});
