import { describe, expect, it } from 'vitest';
import { salaryOf, suggestionOf } from '../../../../src/domain/model/pay';
import { readRoleAndPay } from '../../../../src/domain/reading/read-role-and-pay';
import { aPage, brief } from '../a-page';

/** The pay that a pay field states, the proposed correction, and what the correction implies. */
function read(salary: string, description = '') {
  const { pay } = readRoleAndPay(aPage({ salary, description, jobLocation: 'Leeds' }));
  const suggestion = suggestionOf(pay);
  return [brief(salaryOf(pay)), brief(suggestion), suggestion?.implied ?? null] as const;
}

describe('pay that cannot be meant in its stated unit', () => {
  it.each([
    ['£70,322 per day', 'DAY', 'GBP 70322-70322 YEAR'],
    ['£41,000 - £46,000 per hour', 'HOUR', 'GBP 41000-46000 YEAR'],
    ['£62k p/d', 'DAY', 'GBP 62000-62000 YEAR'],
    ['£17.40 per annum', 'YEAR', 'GBP 17.4-17.4 HOUR'],
    ['£12 - £14 per year', 'YEAR', 'GBP 12-14 HOUR'],
    ['£16 - £22 per day', 'DAY', 'GBP 16-22 HOUR'],
  ])('corrects the unit of %s', (salary, unitText, correction) => {
    const [stated, corrected, implied] = read(salary);
    expect([stated.endsWith(` ${unitText}`), corrected, implied]).toEqual([true, correction, ['unitText']]);
  });

  it('corrects to a day or an hour where the posting is a contract', () => {
    const contract = 'A six month contract outside IR35.';
    expect(read('£400 - £425 per year', contract)).toEqual(['GBP 400-425 YEAR', 'GBP 400-425 DAY', ['unitText']]);
    expect(read('£475 per month', `Rate as agreed. ${contract}`).slice(0, 2)).toEqual(['GBP 475-475 MONTH', 'none']);
    expect(read('£55 per annum', contract).slice(0, 2)).toEqual(['GBP 55-55 YEAR', 'GBP 55-55 HOUR']);
    expect(read('£35,000 per day', contract).slice(0, 2)).toEqual(['GBP 35000-35000 DAY', 'none']);
  });

  it('adds lost thousands only in a permanent job', () => {
    expect(read('£45 - £52 per annum', 'A permanent job.')).toEqual([
      'GBP 45-52 YEAR',
      'GBP 45000-52000 YEAR',
      ['low', 'high'],
    ]);
    expect(read('£45 per annum').slice(0, 2)).toEqual(['GBP 45-45 YEAR', 'none']);
    expect(read('£400 per year').slice(0, 2)).toEqual(['GBP 400-400 YEAR', 'none']);
  });

  it('prefers a sentence that states the pay clearly, and lists the contradiction', () => {
    const page = aPage({ salary: '£400 - £425 per year', description: 'Contract. Rate: £400 - £425 per day.' });
    const { pay, contradictions } = readRoleAndPay(page);
    expect([brief(salaryOf(pay)), suggestionOf(pay)]).toEqual(['GBP 400-425 DAY', null]);
    expect(contradictions.map(({ used, other }) => [used.value, other.value])).toEqual([
      ['£400 - £425 per day', '£400 - £425 per year'],
    ]);
  });

  it('corrects schema.org pay in the same way', () => {
    const structured = (minValue: number, maxValue: number, unitText: string, description: string) => {
      const structuredSalary = { currency: 'GBP', minValue, maxValue, unitText };
      const { pay } = readRoleAndPay(aPage({ description, structuredSalary }));
      return [brief(salaryOf(pay)), brief(suggestionOf(pay)), salaryOf(pay)?.statedIn];
    };
    expect(structured(500, 550, 'YEAR', 'Outside IR35')).toEqual(['GBP 500-550 YEAR', 'GBP 500-550 DAY', 'structured']);
    expect(structured(13.2, 14.8, 'YEAR', '')).toEqual(['GBP 13.2-14.8 YEAR', 'GBP 13.2-14.8 HOUR', 'structured']);
  });

  it('does not correct prices and fillers', () => {
    const inText = (description: string) =>
      brief(salaryOf(readRoleAndPay(aPage({ description, jobLocation: 'York' })).pay));
    expect(inText('Permanent. We pay £20 per year for your library card.')).toBe('none');
    expect(inText('Contract. Membership is paid, at £95 per annum.')).toBe('none');
    expect(read('£1 - £1 per annum', 'Permanent.').slice(0, 2)).toEqual(['none', 'none']);
    expect(read('40-40 Annually', 'Permanent.').slice(0, 2)).toEqual(['none', 'none']);
  });

  it('corrects nothing where the pay is clear', () => {
    for (const salary of ['£50,000 per annum', '£500 per day', '£18.50 per hour', '£65k', '£4,000 per month']) {
      expect([salary, read(salary)[1]]).toEqual([salary, 'none']);
    }
  });
});
