import type { Annotated } from '../../domain/comparison/result/comparison';
import {
  CORRECTABLE_FACTS,
  CORRECTED_FIELDS,
  type CorrectableFact,
  type CorrectedField,
} from '../../domain/model/corrections';
import type { Fact } from '../../domain/model/evidence';
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
 * Lists every fact that the comparison depends on and that the user can correct, pay first. IR35 is listed only where
 * it can matter: for a contract, or where the posting or the user says something about it.
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

/** "You corrected the pay, the level and 2 skills." Null where nothing is corrected. */
export const correctedWords = ({ corrected }: Pick<Annotated, 'corrected'>): string | null => {
  if (!corrected) return null;
  const { corrections, original } = corrected;
  const facts = CORRECTED_FIELDS.filter((field) => corrections[field] !== undefined);
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

/** The value of a fact in words; that it is not stated where we concluded it from nothing the posting says. */
const said = <T>({ value, inferred }: Fact<T>, label: (value: T) => string): string =>
  inferred ? t('factLine.notStated') : label(value);

/**
 * Lists every fact of the posting that the comparison depends on, most important first, with the words it was read
 * from.
 */
export const factSources = (posting: JobPosting): readonly FactSource[] => {
  const { pay, role, seniority, region, contractType, ir35, workMode } = posting;
  const facts = [
    ['role', role && roleLabel(role.value)],
    ['seniority', seniority && said(seniority, seniorityLabel)],
    ['region', region && regionLabel(region.value)],
    ['contractType', contractType && said(contractType, contractTypeLabel)],
    ['ir35', ir35 && ir35Label(ir35.value)],
    ['workMode', workMode && workModeLabel(workMode.value)],
  ] as const;
  return [
    ...(pay.kind === 'stated'
      ? [
          {
            label: t('factLine.label.baseSalary'),
            value: t('factLine.stated'),
            quote: pay.salary.text,
            where: statedInLabel(pay.salary.statedIn),
          },
        ]
      : [
          {
            label: t('factLine.label.baseSalary'),
            value: t('factLine.notStated'),
            quote: absentText(pay),
            where: null,
          },
        ]),
    ...facts.flatMap(([field, value]) => {
      if (!value) return [];
      const seen = posting[field]?.evidence;
      const label = t(`factLine.label.${field}`);
      return [{ label, value, quote: seen?.text ?? null, where: seen ? pagePartLabel(seen.part) : null }];
    }),
  ];
};
