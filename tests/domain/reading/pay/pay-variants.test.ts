import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PagePosting } from '../../../../src/domain/model/page-posting';
import { salaryOf, suggestionOf, UNIT_TEXTS, type UnitText } from '../../../../src/domain/model/pay';
import { readBaseSalary, readSalaryField } from '../../../../src/domain/reading/pay/read-base-salary';
import { readRoleAndPay } from '../../../../src/domain/reading/read-role-and-pay';
import { aPage, brief, paidIn } from '../a-page';

/** The range of amounts for each unit, in a currency that is worth about a pound. */
const AMOUNTS: Readonly<Record<UnitText, readonly [number, number]>> = {
  HOUR: [9, 200],
  DAY: [80, 2_000],
  WEEK: [200, 5_000],
  MONTH: [900, 20_000],
  YEAR: [15_000, 400_000],
};
const WORDS: Readonly<Record<UnitText, readonly string[]>> = {
  HOUR: [' per hour', '/hr', ' hourly'],
  DAY: [' per day', ' daily', '/day'],
  WEEK: [' per week', ' weekly', '/week'],
  MONTH: [' per month', ' monthly', '/month'],
  YEAR: [' per annum', ' annually', '/year'],
};
const figure = (amount: number) => amount.toLocaleString('en-GB');
const CURRENCIES: readonly (readonly [string, (amount: string) => string])[] = [
  ['GBP', (a) => `£${a}`],
  ['GBP', (a) => `GBP ${a}`],
  ['GBP', (a) => `${a} GBP`],
  ['GBP', (a) => `&pound;${a}`],
  ['EUR', (a) => `€${a}`],
  ['EUR', (a) => `${a} EUR`],
  ['EUR', (a) => `‚¬${a}`],
  ['USD', (a) => `US$${a}`],
  ['USD', (a) => `USD ${a}`],
  ['AUD', (a) => `AUD$${a}`],
  ['CAD', (a) => `CA$${a}`],
  ['CHF', (a) => `CHF ${a}`],
  ['NZD', (a) => `${a} NZD`],
];

/** Pay as postings state it. Other dashes, other spaces and other case must not change what is read. */
const STATED = [
  '£45,000 - £55,000 per annum',
  'up to £650 - £700 per day inside ir35',
  'salary: £60k - £75k doe',
  'from £28,500 pro rata',
  'circa £52k + 10% bonus + £5,000 car allowance',
  'between £18.50 and £21.25 per hour',
  '£31,400 per annum rising to £36,200',
  'base salary £70,000, ote £95,000',
  '100k - 160k annually',
  '£24,600 actual (£41,000 fte)',
];
const VARIANTS: readonly ((text: string) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => text.replaceAll('-', '–'),
  (text) => text.replaceAll('-', '—'),
  (text) => text.replaceAll('-', '\u2212'),
  (text) => text.replaceAll(' - ', '-'),
  (text) => text.replaceAll('-', '\\-').replaceAll('+', '\\+'),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => ` ${text} `,
  (text) => `**${text}**`,
  (text) => `<b>${text}</b>`,
];

const NOT_PAY = [
  'There is a £1,800 annual training budget.',
  'A 12% employer pension, matched to 6%.',
  'Bonus of up to 20%, paid in March.',
  'OTE £145,000 for those who sell.',
  'We raised $30m in a Series A round.',
  'Share options worth £20,000 vest over four years.',
  'A £5,500 car allowance or company car.',
  'A £4,000 sign-on bonus and £6,000 relocation package.',
  'Earn £1,500 for referring a friend.',
  'The average salary for analysts is £52,000.',
  'Experienced engineers command salaries of £120k.',
  'We look after assets of £90bn and a turnover of £3m.',
  'An enhanced check: £44, deducted from the first month.',
  'The department contributes £11,200 towards your membership of the Civil Service pension.',
  '£29.50 per hour for overtime.',
];

describe('pay in any spelling', () => {
  it.each(UNIT_TEXTS)('reads any currency, per %s', (unitText) => {
    const [min, max] = AMOUNTS[unitText];
    fc.assert(
      fc.property(
        fc.integer({ min, max }),
        fc.integer({ min: 0, max: 60 }),
        fc.constantFrom(...CURRENCIES),
        fc.constantFrom(...WORDS[unitText]),
        (low, percent, [currency, sign], unit) => {
          const high = Math.round(low * (1 + percent / 100));
          const text = `${sign(figure(low))} - ${sign(figure(high))}${unit}`;
          expect([text, brief(readSalaryField(text))]).toEqual([text, `${currency} ${low}-${high} ${unitText}`]);
          const one = `${sign(figure(low))}${unit}`;
          expect([one, brief(readSalaryField(one))]).toEqual([one, `${currency} ${low}-${low} ${unitText}`]);
        },
      ),
    );
  });

  it('is the same with other dashes, spaces, case or markup', () => {
    const read = (text: string) => brief(readSalaryField(text, { currency: 'GBP' }));
    fc.assert(
      fc.property(
        fc.constantFrom(...STATED),
        fc.uniqueArray(fc.constantFrom(...VARIANTS), { maxLength: 3 }),
        (text, variants) => {
          const varied = variants.reduce((words, variant) => variant(words), text);
          expect([varied, read(varied)]).toEqual([varied, read(text)]);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('is not changed by sentences about other money ahead of it or behind it', () => {
    const sentences = STATED.map((text) => `Salary: ${text}.`);
    fc.assert(
      fc.property(
        fc.constantFrom(...sentences),
        fc.subarray(NOT_PAY, { minLength: 1 }),
        fc.boolean(),
        (pay, others, first) => {
          const alone = brief(salaryOf(readBaseSalary(aPage({ description: pay }), paidIn('GBP')).pay));
          const description = (first ? [pay, ...others] : [...others, pay]).join('\n');
          const baseSalary = salaryOf(readBaseSalary(aPage({ description }), paidIn('GBP')).pay);
          expect([description, brief(baseSalary)]).toEqual([description, alone]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

const PIECES = [
  ...[
    '£',
    '$',
    '€',
    '%',
    '10',
    '5',
    '0.5',
    '50,000',
    '60k',
    '450',
    '12.50',
    ' - ',
    '–',
    ' to ',
    'up to ',
    'from ',
    '+',
  ],
  ...[' bonus', ' pension', ' equity', 'OTE ', ' car allowance', ' commission', ' sign-on', ' matched', ' employer '],
  ...[' per day', ' per annum', ' pa', '\n', '\n- ', ' ', ', ', '. ', '(', ')', 'Salary: ', 'contract ', 'permanent '],
  ...['Similar jobs\n', 'share options', '**', '&pound;', '<b>', '\u00a0', 'refer '],
];
const nearPay = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(nearPay, fc.string({ unit: 'binary', maxLength: 120 }));
const anyValue = fc.option(fc.oneof(fc.integer({ min: -5, max: 200_000 }), anyText));

describe('pay in random texts', () => {
  it('is quoted exactly, has the low end first and never throws', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, anyValue, anyText, (title, salary, description, value, unitText) => {
        const structuredSalary = { currency: 'GBP', minValue: value, maxValue: value, unitText };
        const page = aPage({ title, salary, description, details: [description, salary], structuredSalary });
        const { pay: read, otherPay, contradictions } = readRoleAndPay(page);
        const suggestion = suggestionOf(read);
        const worths = otherPay.map(({ worth }) => (worth?.kind === 'percent' ? worth.percent : worth?.amount));
        for (const amount of [salaryOf(read)?.amount, suggestion?.amount, ...worths]) {
          expect(amount?.kind !== 'between' || amount.low < amount.high).toBe(true);
        }
        if (suggestion) expect(suggestion.implied.length).toBeGreaterThan(0);
        const pays = contradictions.filter(({ field }) => field === 'baseSalary');
        const evidences = [...otherPay, ...pays.flatMap(({ used, other }) => [used, other])].map((it) => it.evidence);
        for (const { part, text, index } of evidences) {
          if (part === 'structured') continue;
          const texts = part === 'details' ? page.details : [page[part as keyof PagePosting] as string];
          expect([texts, texts.some((words) => words.startsWith(text, index))]).toEqual([texts, true]);
        }
      }),
      { numRuns: 500 },
    );
  });
});
