import type { JobPosting } from '../domain/job-posting';
import {
  contractTypeLabel,
  ir35Label,
  pagePartLabel,
  regionLabel,
  roleLabel,
  seniorityLabel,
  statedInLabel,
  workModeLabel,
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
    ['Role', 'role', role && roleLabel(role)],
    ['Level', 'seniority', seniority && seniorityLabel(seniority)],
    ['Place', 'region', region && regionLabel(region)],
    ['Contract', 'contractType', contractType && contractTypeLabel(contractType)],
    ['IR35', 'ir35', ir35 && ir35Label(ir35)],
    ['Work', 'workMode', workMode && workModeLabel(workMode)],
  ] as const;
  return [
    ...(baseSalary
      ? [{ label: 'Pay', value: 'stated', quote: baseSalary.text, where: statedInLabel(baseSalary.statedIn) }]
      : [{ label: 'Pay', value: 'not stated', quote: absent ?? null, where: null }]),
    ...facts.flatMap(([label, field, value]) => {
      if (!value) return [];
      const seen = evidence[field];
      return [{ label, value, quote: seen?.text ?? null, where: seen ? pagePartLabel(seen.part) : null }];
    }),
  ];
};
