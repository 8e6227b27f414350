import { expect, test } from 'vitest';
import { payInAdvert } from '../../../src/pages/heuristics/pay-in-advert';

test.each([
  ['- Salary Range: 124,000.00-165,300.00', '124,000.00-165,300.00'],
  ['About us\nBase salary: 52000\nApply', '52000'],
  // The text says it with a currency, so nothing is lacking.
  ['Salary: £52,000', null],
  ['Pay range : 60k - 75k', '60k - 75k'],
  // Each may be for another place.
  ['- Salary: 52,000\n- Salary: 61,000', null],
  ['- Compensation: 401k and a boat', null],
  ['- Salary: Grade 7', null],
  ['- Bonus: £5,000', null],
])('%s', (description, pay) => {
  expect(payInAdvert(description)).toBe(pay);
});
