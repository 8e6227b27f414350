import { describe, expect, it } from 'vitest';
import { salaryOf } from '../../../../src/domain/model/pay';
import { readBaseSalary } from '../../../../src/domain/reading/pay/read-base-salary';
import { aPage, brief } from '../a-page';

/** What a line of an advert says, what should be read of it, and why it is not yet. Strict: who mends one deletes its line. */
const KNOWN: readonly (readonly [text: string, wanted: string, reason: string])[] = [
  ['Up to 50,000. Hybrid, Leeds.', 'GBP …-50000 YEAR', 'no sign, label or unit: as often a count of something else'],
  [
    'London, five days on site, £600-£650.',
    'GBP 600-650 DAY',
    'a range without label or unit, and no word of a contract',
  ],
  ['£120 per shift', 'GBP 120-120 DAY', 'a shift or a session is no unit of schema.org'],
  ['Rate: £1720 - £1800 per hour', 'GBP 17.2-18 HOUR', 'a board lost the points; the thousandfold may be meant'],
  ['Salary: £45&#44;000', 'GBP 45000-45000 YEAR', 'a comma as an HTML escape'],
  ['Days: £22.76, nights: £29.59, Sundays: £36.42', 'GBP 22.76-36.42 HOUR', 'no label of pay'],
  ['We pay €12,50 per hour', 'EUR 12.5-12.5 HOUR', 'a comma for the decimal point'],
];

describe('wordings that are known to be misread', () => {
  it.each(KNOWN)('%s', (text, wanted) => {
    expect(brief(salaryOf(readBaseSalary(aPage({ description: text }), 'GBP').pay))).not.toBe(wanted);
  });
});
