import type { StudentLoanPlan, TaxNation } from '../domain/take-home/tax-rules';

/** The parts of the UK that tax income differently. */
export const NATION_LABELS: Readonly<Record<TaxNation, string>> = {
  'england-wales-northern-ireland': 'England, Wales or Northern Ireland',
  scotland: 'Scotland',
};

/** Student loans, as their letters name them. */
export const PLAN_LABELS: Readonly<Record<StudentLoanPlan, string>> = {
  '1': 'Plan 1',
  '2': 'Plan 2',
  '4': 'Plan 4 (Scotland)',
  '5': 'Plan 5',
  postgraduate: 'Postgraduate loan',
};
