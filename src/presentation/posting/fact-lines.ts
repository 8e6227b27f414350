import type { Annotated } from '../../domain/comparison/result/comparison';
import {
  CORRECTABLE_FACTS,
  CORRECTED_FIELDS,
  type CorrectableFact,
  type CorrectedField,
} from '../../domain/model/corrections';
import type { JobPosting } from '../../domain/model/job-posting';
import type { SalaryAbsence } from '../../domain/model/pay';
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

const payValue = ({ pay }: Read): string => {
  if (pay.kind === 'stated') return t('money.aUnit', [formatSalary(pay.salary), unitLabel(pay.salary.unitText)]);
  return pay.kind === 'not-stated' ? t('factLine.notStated') : t('factLine.unclear');
};

const payBacking = ({ pay }: Read): Pick<FactLine, 'quote' | 'where'> => {
  if (pay.kind === 'stated') return { quote: pay.salary.text || null, where: statedInLabel(pay.salary.statedIn) };
  return { quote: absentText(pay), where: null };
};

/** The words in the place of a salary, where there are any. */
const absentText = (pay: SalaryAbsence): string | null =>
  pay.kind === 'ambiguous' ? (pay.readings[0]?.text ?? null) : pay.text;

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
  const { pay, role, seniority, region, contractType, ir35, workMode } = posting;
  const facts = [
    ['role', role && roleLabel(role.value)],
    ['seniority', seniority && seniorityLabel(seniority.value)],
    ['region', region && regionLabel(region.value)],
    ['contractType', contractType && contractTypeLabel(contractType.value)],
    ['ir35', ir35 && ir35Label(ir35.value)],
    ['workMode', workMode && workModeLabel(workMode.value)],
  ] as const;
  return [
    ...(pay.kind === 'stated'
      ? [
          {
            label: t('rests.pay'),
            value: t('rests.stated'),
            quote: pay.salary.text,
            where: statedInLabel(pay.salary.statedIn),
          },
        ]
      : [{ label: t('rests.pay'), value: t('rests.notStated'), quote: absentText(pay), where: null }]),
    ...facts.flatMap(([field, value]) => {
      if (!value) return [];
      const seen = posting[field]?.evidence;
      const label = t(`rests.${field}`);
      return [{ label, value, quote: seen?.text ?? null, where: seen ? pagePartLabel(seen.part) : null }];
    }),
  ];
};
