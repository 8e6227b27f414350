import type { JobPosting } from '../domain/job-posting';
import { contractTypeLabel, ir35Label, regionLabel, seniorityLabel, shortRole, workModeLabel } from './labels';
import { capitalise } from './sentence';

/** What a posting was read as, in one line: "Mid-level ML engineer, London, permanent, hybrid; disagrees with itself". */
export const postingAnswer = (posting: JobPosting): string => {
  const { role, seniority, region, contractType, ir35, workMode, contradictions } = posting;
  const level = seniority && seniorityLabel(seniority);
  const facts = [
    role ? [level, shortRole(role)].filter(Boolean).join(' ') : level,
    region && regionLabel(region),
    contractType && contractTypeLabel(contractType),
    ir35 && ir35Label(ir35),
    workMode && workModeLabel(workMode),
  ].filter(Boolean);
  const torn = contradictions.some(({ field }) => field !== 'baseSalary') ? '; disagrees with itself' : '';
  return `${capitalise(facts.join(', '))}${torn}`;
};
