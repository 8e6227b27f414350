import { SALARY } from './annotated';

/** A posting that states no amount, with the text in place of one. */
export const noSalary = (text: string | null) =>
  ({ baseSalary: null, salaryAbsence: { kind: 'not-stated', text } }) as const;
export const dayRate = { ...SALARY, minValue: 600, maxValue: 600, unitText: 'DAY', text: '£600 per day' } as const;
export const dollars = { ...SALARY, currency: 'USD', minValue: 180000, maxValue: 210000, text: '$180,000 - $210,000' };
export const upTo = { ...SALARY, minValue: null, maxValue: 90000, text: 'up to £90k' };
