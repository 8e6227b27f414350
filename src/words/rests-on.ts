import type { JobPosting } from '../domain/job-posting';
import {
  CONTRACT_TYPE_LABELS,
  IR35_LABELS,
  PAGE_PART_LABELS,
  REGION_LABELS,
  ROLE_LABELS,
  SENIORITY_LABELS,
  STATED_IN_LABELS,
  WORK_MODE_LABELS,
} from './labels';

/** A fact, and the words in the posting that it was read from. */
export interface RestsOn {
  readonly label: string;
  readonly value: string;
  /** The page's own words; null where the fact was concluded from the absence of words. */
  readonly quote: string | null;
  readonly where: string | null;
}

/** Every fact of the posting that the comparison rests on, in the order of their weight. */
export const restsOn = (posting: JobPosting): readonly RestsOn[] => {
  const { baseSalary, salaryAbsence, evidence, role, seniority, region, contractType, ir35, workMode } = posting;
  const absent = salaryAbsence?.reason === 'ambiguous' ? salaryAbsence.readings[0]?.text : salaryAbsence?.text;
  const facts = [
    ['Role', 'role', role && ROLE_LABELS[role]],
    ['Level', 'seniority', seniority && SENIORITY_LABELS[seniority]],
    ['Place', 'region', region && REGION_LABELS[region]],
    ['Contract', 'contractType', contractType && CONTRACT_TYPE_LABELS[contractType]],
    ['IR35', 'ir35', ir35 && IR35_LABELS[ir35]],
    ['Work', 'workMode', workMode && WORK_MODE_LABELS[workMode]],
  ] as const;
  return [
    ...(baseSalary
      ? [{ label: 'Pay', value: 'stated', quote: baseSalary.text, where: STATED_IN_LABELS[baseSalary.statedIn] }]
      : [{ label: 'Pay', value: 'not stated', quote: absent ?? null, where: null }]),
    ...facts.flatMap(([label, field, value]) => {
      if (!value) return [];
      const seen = evidence[field];
      return [{ label, value, quote: seen?.text ?? null, where: seen ? PAGE_PART_LABELS[seen.part] : null }];
    }),
  ];
};
