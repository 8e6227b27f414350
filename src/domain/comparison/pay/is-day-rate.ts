import type { BaseSalary } from '../../model/pay';
import type { PayTerms } from './pay-terms';

/**
 * Whether pay is a contractor's rate, which is judged by the day: a rate by the day, or by another unit than the year for
 * a contract. A yearly amount is an employee's pay, whatever the contract is called, and so is any amount of a permanent or
 * fixed-term post, which is annualised.
 */
export const isDayRate = (
  { contractType }: Pick<PayTerms, 'contractType'>,
  { unitText }: Pick<BaseSalary, 'unitText'>,
): boolean => {
  const isEmployee = contractType?.value === 'permanent' || contractType?.value === 'fixed-term';
  return (unitText === 'DAY' && !isEmployee) || (contractType?.value === 'contract' && unitText !== 'YEAR');
};
