import type { Comparison } from '../../domain/comparison/result/comparison';
import { exactly } from '../../domain/model/amount';
import type { JobPosting } from '../../domain/model/job-posting';
import { t } from '../../locales/t';
import { contractTypeLabel, ir35Label, regionLabel, seniorityLabel, shortRole, workModeLabel } from '../labels';
import { formatRange } from '../money';
import { bandRange } from '../pay/band-words';
import { capitalise, joined } from '../sentence';

/**
 * Sums up in one line what a posting was read as: "Mid-level ML engineer, London, permanent, hybrid; disagrees with
 * itself".
 */
export const postingSummary = (posting: JobPosting): string => {
  const { role, seniority, region, contractType, ir35, workMode, contradictions } = posting;
  // What was only assumed is no part of what the posting says.
  const level = seniority && !seniority.inferred ? seniorityLabel(seniority.value) : null;
  const facts = [
    role && level ? t('answer.role', [level, shortRole(role.value)]) : role ? shortRole(role.value) : level,
    region && regionLabel(region.value),
    contractType && !contractType.inferred ? contractTypeLabel(contractType.value) : null,
    ir35 && ir35Label(ir35.value),
    workMode && workModeLabel(workMode.value),
  ].filter((fact) => fact !== null);
  const isContradictory = contradictions.some(({ field }) => field !== 'baseSalary');
  const summary = capitalise(joined(facts));
  return isContradictory ? t('answer.torn', [summary]) : summary;
};

/**
 * The one line that stands for the section on pay when it is folded: "London band £62k–£118k, median £85k". Null where
 * nothing is compared.
 */
export const paySummary = ({ pay }: Pick<Comparison, 'pay'>): string | null => {
  if (pay.kind === 'not-compared') return null;
  const { band } = pay.choice;
  const { low, median, high } = band;
  const hasMedianOnly = low === null && high === null;
  const values = [regionLabel(band.region), bandRange(band)] as const;
  if (median === null || hasMedianOnly) return t('payAnswer.band', [...values]);
  return t('payAnswer.withMedian', [...values, formatRange({ amount: exactly(median) })]);
};
