import type { JobPosting } from '../../domain/model/job-posting';
import { t } from '../../locales/t';
import {
  contractTypeLabel,
  ir35Label,
  pagePartLabel,
  regionLabel,
  roleLabel,
  seniorityLabel,
  statedInLabel,
  workModeLabel,
} from '../labels';

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
    ['role', role && roleLabel(role)],
    ['seniority', seniority && seniorityLabel(seniority)],
    ['region', region && regionLabel(region)],
    ['contractType', contractType && contractTypeLabel(contractType)],
    ['ir35', ir35 && ir35Label(ir35)],
    ['workMode', workMode && workModeLabel(workMode)],
  ] as const;
  return [
    ...(baseSalary
      ? [
          {
            label: t('rests.pay'),
            value: t('rests.stated'),
            quote: baseSalary.text,
            where: statedInLabel(baseSalary.statedIn),
          },
        ]
      : [{ label: t('rests.pay'), value: t('rests.notStated'), quote: absent ?? null, where: null }]),
    ...facts.flatMap(([field, value]) => {
      if (!value) return [];
      const seen = evidence[field];
      const label = t(`rests.${field}`);
      return [{ label, value, quote: seen?.text ?? null, where: seen ? pagePartLabel(seen.part) : null }];
    }),
  ];
};
