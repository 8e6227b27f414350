import type { PensionBase, PensionMethod, StudentLoanPlan, TaxNation } from '../domain/model/take-home-settings';
import { keyOf } from '../locales/key-of';
import { t } from '../locales/t';

/** A part of the UK that taxes income in its own way: "Scotland". */
export const nationLabel = (nation: TaxNation): string => t(`takeHome.nation.${keyOf(nation)}`);

/** A student loan, as its letters name it: "Plan 4 (Scotland)". */
export const planLabel = (plan: StudentLoanPlan): string => t(`takeHome.plan_${plan}`);

/** How a pension is taken, with its meaning, since payslips seldom say which it is. */
export const pensionMethodLabel = (method: PensionMethod): string => t(`takeHome.method.${keyOf(method)}`);

/** What a pension's per cent are of: "of the whole salary". */
export const pensionBaseLabel = (base: PensionBase): string => t(`takeHome.base.${keyOf(base)}`);
