import { anAmount } from '../../domain/an-amount';
import { SALARY } from './annotated';

/** A posting that states no amount, with the text in place of one. */
export const noSalary = (text: string | null) =>
  ({ baseSalary: null, salaryAbsence: { kind: 'not-stated', text } }) as const;
export const dayRate = { ...SALARY, amount: anAmount(600, 600), unitText: 'DAY', text: '£600 per day' } as const;
export const dollars = { ...SALARY, currency: 'USD', amount: anAmount(180000, 210000), text: '$180,000 - $210,000' };
export const upTo = { ...SALARY, amount: anAmount(null, 90000), text: 'up to £90k' };
