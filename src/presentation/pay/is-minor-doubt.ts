import type { PayDoubt } from '../../domain/comparison/result/comparison';

/** Most postings imply the unit and the currency ("£85k"). That is worth a line among the sources, not a warning. */
export const isMinorDoubt = (doubt: PayDoubt): boolean => doubt === 'unit-implied' || doubt === 'currency-implied';
