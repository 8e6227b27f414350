import type { Annotated } from '../../domain/comparison/result/comparison';
import { CORRECTABLE_FACTS, type CorrectableFact, type CorrectedField } from '../../domain/model/corrections';
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

/** One fact of the posting as it is compared, with the words behind it. */
export interface FactLine {
  readonly field: CorrectedField;
  /** "Level". */
  readonly label: string;
  /** "mid-level". "not said" where the posting does not say. */
  readonly value: string;
  /**
   * What was read, where the user has corrected it; `quote` then supports that reading and not `value`. Null where the
   * user has not corrected it.
   */
  readonly was: string | null;
  /** The page's own words. Null where there are none. */
  readonly quote: string | null;
  /** "in the title". "implied" where the value has no words. Null where nothing is said. */
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
  const seen = read.evidence[field];
  if (seen) return { quote: seen.text, where: pagePartLabel(seen.part) };
  return { quote: null, where: read[field] === null ? null : t('factLine.implied') };
};

/**
 * Lists every fact that the comparison depends on and that the user can correct, pay first. IR35 is listed only where
 * it can matter: for a contract, or where the posting or the user says something about it.
 */
export const factLines = ({ posting, corrected }: Pick<Annotated, 'posting' | 'corrected'>): readonly FactLine[] => {
  const { corrections = {}, original = posting } = corrected ?? {};
  const isMine = (field: CorrectedField) => corrections[field] !== undefined;
  const fields = CORRECTABLE_FACTS.filter(
    (field) => field !== 'ir35' || posting.contractType === 'contract' || posting.ir35 !== null || isMine('ir35'),
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
      value: factLabel(field, posting[field]),
      was: isMine(field) ? factLabel(field, original[field]) : null,
      ...backing(original, field),
    })),
  ];
};

/** "You corrected the pay, the level and 2 skills." Null where nothing is corrected. */
export const correctedWords = ({ corrected }: Pick<Annotated, 'corrected'>): string | null => {
  if (!corrected) return null;
  const { corrections, original } = corrected;
  const facts = (['baseSalary', ...CORRECTABLE_FACTS] as const).filter((field) => corrections[field] !== undefined);
  const names = facts.map((field) => t(`factLine.the.${field}`));
  const skills = original.skills.length > 0 ? [t('skills.skill', original.skills.length)] : [];
  return t('factLine.corrected', [listWords([...names, ...skills], 'and')]);
};

/** A fact, and the words in the posting that it was read from. */
export interface FactSource {
  readonly label: string;
  readonly value: string;
  /** The page's own words. Null where the fact was inferred without words. */
  readonly quote: string | null;
  readonly where: string | null;
}

/**
 * Lists every fact of the posting that the comparison depends on, most important first, with the words it was read
 * from.
 */
export const factSources = (posting: JobPosting): readonly FactSource[] => {
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
            label: t('factLine.label.baseSalary'),
            value: t('factLine.stated'),
            quote: baseSalary.text,
            where: statedInLabel(baseSalary.statedIn),
          },
        ]
      : [
          { label: t('factLine.label.baseSalary'), value: t('factLine.notStated'), quote: absent ?? null, where: null },
        ]),
    ...facts.flatMap(([field, value]) => {
      if (!value) return [];
      const seen = evidence[field];
      const label = t(`factLine.label.${field}`);
      return [{ label, value, quote: seen?.text ?? null, where: seen ? pagePartLabel(seen.part) : null }];
    }),
  ];
};
