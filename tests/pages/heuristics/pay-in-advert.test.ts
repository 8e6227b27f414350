import { expect, test } from 'vitest';
import { payInAdvert } from '../../../src/pages/heuristics/pay-in-advert';

test.each([
  ['- Salary Range: 124,000.00-165,300.00', '124,000.00-165,300.00'],
  ['About us\nSalary: £52,000\nApply', '£52,000'],
  ['Pay range : 60k - 75k', '60k - 75k'],
  // Each may be for another place.
  ['- Salary: £52,000\n- Salary: £61,000', null],
  ['- Compensation: 401k and a boat', null],
  ['- Salary: Grade 7', null],
  ['- Bonus: £5,000', null],
])('%s', (description, pay) => {
  expect(payInAdvert(description)).toBe(pay);
});
