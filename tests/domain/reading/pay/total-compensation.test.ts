import { describe, expect, it } from 'vitest';
import { salaryOf } from '../../../../src/domain/model/pay';
import { readRoleAndPay } from '../../../../src/domain/reading/read-role-and-pay';
import { aPage, brief } from '../a-page';

const read = (description: string) => readRoleAndPay(aPage({ jobLocation: 'London', description }));

describe('total compensation', () => {
  it.each([
    'The range is £90k-£140k. This range is based on total compensation (and not base salary only).',
    'Salary range: £90,000 - £140,000. This figure reflects your total compensation.',
    'Compensation\n£90,000 - £140,000\nThese figures represent total compensation, with equity.',
    'The total compensation range for this role is £90,000 to £140,000.',
    'Total compensation for this position ranges from £90,000 to £140,000 a year.',
    'Pay: £90,000 - £140,000 a year, total package including bonus.',
    'Pay of £90,000 - £140,000 with base, bonus and shares (total compensation).',
    'You get total comp £90k–£140k.',
    '£90k - £140k TC',
  ])('is not base salary: %s', (description) => {
    const { pay, otherPay } = read(description);
    expect(brief(salaryOf(pay))).toBe('none');
    expect(otherPay[0]).toMatchObject({ kind: 'on-target-earnings', worth: { amount: { low: 90000, high: 140000 } } });
  });

  it.each([
    'Base salary £90,000 - £140,000. Total compensation also includes equity.',
    'Salary £90,000 - £140,000. This is one part of our total compensation package.',
    'The salary range is £90,000 - £140,000. This range is only a part of total compensation.',
    'Our total compensation includes a base salary of £90,000 - £140,000.',
    'Salary £90,000 - £140,000. The range is base pay and not total compensation.',
    'Salary £90,000 - £140,000. This range does not include total rewards.',
  ])('leaves base salary beside it alone: %s', (description) => {
    expect(brief(salaryOf(read(description).pay))).toBe('GBP 90000-140000 YEAR');
  });
});
