import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { salaryOf, UNIT_TEXTS, type UnitText } from '../../../../src/domain/model/pay';
import { readBaseSalary, readSalaryField } from '../../../../src/domain/reading/pay/read-base-salary';
import { type RoleAndPay, readRoleAndPay } from '../../../../src/domain/reading/read-role-and-pay';
import { cpuTime } from '../../../setup/cpu-time';
import { aPage, brief, paidIn } from '../a-page';

/** Pieces of text that pay is written with, so that random texts resemble pay. */
const PIECES = [
  ...['£', '$', '€', 'GBP ', 'k', 'K', 'm', ' - ', '–', ' to ', 'up to ', 'from ', 'c. ', '+', '/', '.', ',', '(', ')'],
  ...[
    '50',
    '55,000',
    '60000',
    '0',
    '1',
    '450',
    '12.50',
    '2026',
    ' per day',
    ' pa',
    ' ph',
    ' a year',
    '\n',
    ' ',
    '\\',
    '**',
  ],
  ...[
    'Salary: ',
    'bonus',
    ' OTE',
    'inside IR35',
    'Location: ',
    'London',
    'hybrid',
    'permanent',
    '3 years',
    'Senior',
    '&pound;',
  ],
];
const nearPay = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(nearPay, fc.string({ unit: 'binary', maxLength: 200 }), fc.lorem({ maxCount: 20 }));

/** Units of pay as adverts write them, and the range of amounts for each unit. */
const WRITTEN: Readonly<Record<UnitText, readonly string[]>> = {
  HOUR: [' per hour', 'ph', ' p.h.', '/hour', ' an hour'],
  DAY: [' per day', 'pd', ' p/d', '/day', ' a day'],
  WEEK: [' per week', 'pw', '/week'],
  MONTH: [' per month', 'pcm', '/month', ' per calendar month'],
  YEAR: [' per annum', 'pa', ' p.a.', '/yr', ' a year'],
};
const AMOUNTS: Readonly<Record<UnitText, readonly [number, number]>> = {
  HOUR: [9, 200],
  DAY: [80, 2_000],
  WEEK: [200, 5_000],
  MONTH: [900, 20_000],
  YEAR: [15_000, 400_000],
};
const written = (amount: number) => `£${amount.toLocaleString('en-GB')}`;

const NOT_PAY = [
  'There is a £1,500 annual training budget.',
  'We raised £12m in a Series B round.',
  'A referral bonus of £2,000 is paid for friends who join.',
  'Our turnover is £40 million a year.',
  'OTE £145,000 for those who sell.',
  'A £5,000 sign-on bonus is paid in the first month.',
  'The department contributes £14,900 towards your pension.',
  'You get a £600 home office budget and a £50 voucher.',
  'We look after assets of £119.4 billion.',
  'A £4,800 car allowance is paid monthly.',
];

const evidenceOf = ({ region, workMode, contractType, ir35, role, seniority }: RoleAndPay) =>
  [region, workMode, contractType, ir35, role, seniority].flatMap((fact) => fact?.evidence ?? []);

describe('reading pay', () => {
  it('never throws, puts the low end first and quotes the text exactly', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (title, salary, description) => {
        const page = aPage({ title, salary, description, details: [salary], jobLocation: title });
        const { money } = readBaseSalary(page, paidIn('GBP'));
        const read = readRoleAndPay(page);
        const baseSalary = salaryOf(read.pay);
        if (baseSalary) {
          const { amount } = baseSalary;
          expect(amount.kind !== 'between' || amount.low < amount.high).toBe(true);
        }
        const empty = { employmentType: '', structured: '' };
        const parts = { ...empty, title, salary, details: salary, description, jobLocation: title };
        for (const { part, index, text } of money) expect(parts[part].slice(index, index + text.length)).toBe(text);
        for (const { part, index, text } of evidenceOf(read)) {
          expect(parts[part].slice(index, index + text.length)).toBe(text);
        }
      }),
      { numRuns: 600 },
    );
  });

  it.each(UNIT_TEXTS)('reads the amounts that were written, per %s', (unitText) => {
    const [min, max] = AMOUNTS[unitText];
    fc.assert(
      fc.property(
        fc.integer({ min, max }),
        fc.integer({ min: 0, max: 40 }),
        fc.constantFrom(...WRITTEN[unitText]),
        fc.constantFrom('-', ' - ', '–', ' — ', ' to ', '\u00a0-\u00a0'),
        (low, percent, unit, joined) => {
          const high = Math.round(low * (1 + percent / 100));
          const text = `${written(low)}${joined}${written(high)}${unit}`;
          expect(brief(readSalaryField(text))).toBe(`GBP ${low}-${high} ${unitText}`);
          expect(
            brief(salaryOf(readBaseSalary(aPage({ description: `Salary: ${text}\nJoin us.` }), paidIn(null)).pay)),
          ).toBe(`GBP ${low}-${high} ${unitText}`);
          expect(brief(readSalaryField(`Up to ${written(low)}${unit}`))).toBe(`GBP …-${low} ${unitText}`);
        },
      ),
    );
  });

  it('reads the same pay in upper or lower case, with any dash and any space', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 200 }), fc.integer({ min: 1, max: 60 }), (low, more) => {
        const high = low + more;
        const wanted = `GBP ${low * 1000}-${high * 1000} YEAR`;
        for (const text of [
          `£${low}k-£${high}k per annum`,
          `£${low}K – £${high}K PER ANNUM`,
          `£${low}k — ${high}k per\u00a0annum`,
          `£${low}-${high}k  per  annum`.replace(/ {2}/g, ' '),
          `£ ${low}k - £ ${high}k p.a.`,
          `**£${low}k \\- £${high}k** pa`,
        ]) {
          expect([text, brief(readSalaryField(text))]).toEqual([text, wanted]);
        }
      }),
    );
  });

  it('is not changed by sentences about other money', () => {
    const stated = [
      'Salary: £61,000 - £72,000 per annum.',
      'Rate: £525 per day outside IR35.',
      'No pay is stated here.',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...stated), fc.subarray(NOT_PAY), fc.boolean(), (pay, others, first) => {
        const alone = salaryOf(readBaseSalary(aPage({ description: pay }), paidIn('GBP')).pay);
        const description = (first ? [pay, ...others] : [...others, pay]).join('\n');
        expect(brief(salaryOf(readBaseSalary(aPage({ description }), paidIn('GBP')).pay))).toBe(brief(alone));
      }),
    );
  });

  it('takes time proportional to the length of any text', () => {
    const hard = [
      'a',
      ' ',
      '1',
      '1,234',
      '£',
      '£1 - ',
      '£50k to ',
      'hybrid ',
      '3 days a week ',
      'Location: ',
      '5 years of ',
      'contract ',
      'permanent ',
      'inside ',
      'per ',
      '<',
      '&',
      'London, ',
      'Salary £50,000 - £60,000 per annum. ',
      'two years in a ',
      '\n',
      '-',
    ];
    for (const piece of hard) {
      const time = (length: number) => {
        const description = piece.repeat(Math.ceil(length / piece.length));
        const started = cpuTime();
        readRoleAndPay(aPage({ description }));
        return cpuTime() - started;
      };
      time(20_000);
      // Ten times the text takes about ten times the time. A reader that is not linear takes a hundred times. The bench
      // has the exact figure; here there is room for a busy machine.
      const small = Math.max(8, Math.min(time(40_000), time(40_000)));
      expect([piece, Math.min(time(400_000), time(400_000)) / small < 40]).toEqual([piece, true]);
    }
  }, 60_000);
});
