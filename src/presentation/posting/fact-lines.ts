import type { Annotated } from '../../domain/comparison/result/comparison';
import {
  CORRECTABLE_FACTS,
  CORRECTED_FIELDS,
  type CorrectableFact,
  type CorrectedField,
} from '../../domain/model/corrections';
import type { JobPosting } from '../../domain/model/job-posting';
import type { OriginalReading } from '../../domain/reading/apply-corrections';
import { t } from '../../locales/t';
import {
  contractTypeLabel,
  ir35Label,
  pagePartLabel,
  regionLabel,
  roleLabel,
  seniorityLabel,
  statedInLabel,
  unitLabel,
  workModeLabel,
} from '../labels';
import { formatSalary } from '../money';
import { listWords } from '../sentence';
import { factLabel } from './fact-options';

/** One fact of the posting as it is compared, with what stands behind it. */
export interface FactLine {
  readonly field: CorrectedField;
  /** "Level". */
  readonly label: string;
  /** "mid-level"; "not said" where the posting is silent. */
  readonly value: string;
  /** What it was read as; null where the user has not corrected it. Then `quote` backs that reading, not the value. */
  readonly was: string | null;
  /** The page's own words; null where there are none. */
  readonly quote: string | null;
  /** "in the title"; "implied" where a value has no words; null where nothing is said. */
  readonly where: string | null;
}

type Read = Omit<OriginalReading, 'skills'>;

const payValue = ({ baseSalary, salaryAbsence }: Read): string =>
  baseSalary
    ? t('money.aUnit', [formatSalary(baseSalary), unitLabel(baseSalary.unitText)])
    : salaryAbsence?.reason === 'not-stated' || !salaryAbsence
      ? t('factLine.notStated')
      : t('factLine.unclear');

const payBacking = ({ baseSalary, salaryAbsence }: Read): Pick<FactLine, 'quote' | 'where'> => {
  if (baseSalary) return { quote: baseSalary.text || null, where: statedInLabel(baseSalary.statedIn) };
  const text = salaryAbsence?.reason === 'ambiguous' ? salaryAbsence.readings[0]?.text : salaryAbsence?.text;
  return { quote: text ?? null, where: null };
};

const backing = (read: Read, field: CorrectableFact): Pick<FactLine, 'quote' | 'where'> => {
  const seen = read[field]?.evidence;
  if (seen) return { quote: seen.text, where: pagePartLabel(seen.part) };
  return { quote: null, where: read[field] === null ? null : t('factLine.implied') };
};

/**
 * Every fact that the comparison rests on and that can be corrected, pay first. IR35 only where it can matter: for a
 * contract, or where it is said.
 */
export const factLines = ({ posting, corrected }: Pick<Annotated, 'posting' | 'corrected'>): readonly FactLine[] => {
  const { corrections = {}, original = posting } = corrected ?? {};
  const isMine = (field: CorrectedField) => corrections[field] !== undefined;
  const fields = CORRECTABLE_FACTS.filter(
    (field) =>
      field !== 'ir35' || posting.contractType?.value === 'contract' || posting.ir35 !== null || isMine('ir35'),
  );
  return [
    {
      field: 'baseSalary',
      label: t('factLine.label.baseSalary'),
      value: payValue(posting),
      was: isMine('baseSalary') ? payValue(original) : null,
      ...payBacking(original),
    },
    ...fields.map((field) => ({
      field,
      label: t(`factLine.label.${field}`),
      value: factLabel(field, posting[field]?.value ?? null),
      was: isMine(field) ? factLabel(field, original[field]?.value ?? null) : null,
      ...backing(original, field),
    })),
  ];
};

/** "You corrected the pay, the level and 2 skills."; null where nothing is corrected. */
export const correctedWords = ({ corrected }: Pick<Annotated, 'corrected'>): string | null => {
  if (!corrected) return null;
  const { corrections, original } = corrected;
  const facts = CORRECTED_FIELDS.filter((field) => corrections[field] !== undefined);
  const names = facts.map((field) => t(`factLine.the.${field}`));
  const skills = original.skills.length > 0 ? [t('factLine.skills', original.skills.length)] : [];
  return t('factLine.corrected', [listWords([...names, ...skills], 'and')]);
};

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
  const { baseSalary, salaryAbsence, role, seniority, region, contractType, ir35, workMode } = posting;
  const absent = salaryAbsence?.reason === 'ambiguous' ? salaryAbsence.readings[0]?.text : salaryAbsence?.text;
  const facts = [
    ['role', role && roleLabel(role.value)],
    ['seniority', seniority && seniorityLabel(seniority.value)],
    ['region', region && regionLabel(region.value)],
    ['contractType', contractType && contractTypeLabel(contractType.value)],
    ['ir35', ir35 && ir35Label(ir35.value)],
    ['workMode', workMode && workModeLabel(workMode.value)],
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
      const seen = posting[field]?.evidence;
      const label = t(`rests.${field}`);
      return [{ label, value, quote: seen?.text ?? null, where: seen ? pagePartLabel(seen.part) : null }];
    }),
  ];
};
