import type { JobPosting } from '../../domain/model/job-posting';
import { t } from '../../locales/t';
import { contractTypeLabel, ir35Label, regionLabel, seniorityLabel, shortRole, workModeLabel } from '../labels';
import { capitalise, joined } from '../sentence';

/** What a posting was read as, in one line: "Mid-level ML engineer, London, permanent, hybrid; disagrees with itself". */
export const postingAnswer = (posting: JobPosting): string => {
  const { role, seniority, region, contractType, ir35, workMode, contradictions } = posting;
  const level = seniority && seniorityLabel(seniority);
  const facts = [
    role && level ? t('answer.role', [level, shortRole(role)]) : role ? shortRole(role) : level,
    region && regionLabel(region),
    contractType && contractTypeLabel(contractType),
    ir35 && ir35Label(ir35),
    workMode && workModeLabel(workMode),
  ].filter((fact) => fact !== null);
  const isTorn = contradictions.some(({ field }) => field !== 'baseSalary');
  const said = capitalise(joined(facts));
  return isTorn ? t('answer.torn', [said]) : said;
};
