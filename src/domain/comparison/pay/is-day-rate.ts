import type { BaseSalary } from '../../model/pay';
import type { PayTerms } from './pay-terms';

/**
 * Whether pay is a contractor's rate, which is judged by the day: a rate by the day, or by another unit than the year for
 * a contract. A yearly amount is an employee's pay, whatever the contract is called.
 */
export const isDayRate = (
  { contractType }: Pick<PayTerms, 'contractType'>,
  { unitText }: Pick<BaseSalary, 'unitText'>,
): boolean => unitText === 'DAY' || (contractType?.value === 'contract' && unitText !== 'YEAR');
