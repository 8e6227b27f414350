import type { JobPosting } from '../domain/job-posting';
import {
  CONTRACT_TYPE_LABELS,
  IR35_LABELS,
  REGION_LABELS,
  SENIORITY_LABELS,
  shortRole,
  WORK_MODE_LABELS,
} from './labels';
import { capitalise } from './sentence';

/** What a posting was read as, in one line: "Mid-level ML engineer, London, permanent, hybrid; disagrees with itself". */
export const postingAnswer = (posting: JobPosting): string => {
  const { role, seniority, region, contractType, ir35, workMode, contradictions } = posting;
  const level = seniority && SENIORITY_LABELS[seniority];
  const facts = [
    role ? [level, shortRole(role)].filter(Boolean).join(' ') : level,
    region && REGION_LABELS[region],
    contractType && CONTRACT_TYPE_LABELS[contractType],
    ir35 && IR35_LABELS[ir35],
    workMode && WORK_MODE_LABELS[workMode],
  ].filter(Boolean);
  const torn = contradictions.some(({ field }) => field !== 'baseSalary') ? '; disagrees with itself' : '';
  return `${capitalise(facts.join(', '))}${torn}`;
};
