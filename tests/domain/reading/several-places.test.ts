import { expect, it } from 'vitest';
import { salaryOf } from '../../../src/domain/model/pay';
import { readRoleAndPay } from '../../../src/domain/reading/read-role-and-pay';
import { aPage, brief } from './a-page';

const pay = (description: string, jobLocation: string | null = null) =>
  brief(salaryOf(readRoleAndPay(aPage({ description, jobLocation })).pay));

it.each([
  ['Location: London\n$151,000 - $182,000 USD or £111k–£131k for hires in the UK.', null],
  ['US salary: $151,000 - $182,000. UK salary: £111,000 - £131,000. Location: London', null],
  ['$141k-$171k (US), £111k-£131k (UK), €101k-€121k (EU)', 'London, UK'],
])('of pay for several countries that of the place counts: %s', (description, place) => {
  expect(pay(description, place)).toBe('GBP 111000-131000 YEAR');
});

it('a place abroad that only the text names chooses nothing', () => {
  const text = 'We hire in the US at $151,000 - $182,000 and in Canada at $140,000 - $160,000 CAD. Based in Toronto.';
  expect(pay(text, 'United States')).toBe('USD 151000-182000 YEAR');
});
