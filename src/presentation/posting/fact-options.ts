import type { CorrectableFact, PostingCorrections } from '../../domain/model/corrections';
import { CONTRACT_TYPES, REGIONS, ROLES, SENIORITIES, WORK_MODES } from '../../domain/model/job-posting';
import { t } from '../../locales/t';
import { contractTypeLabel, ir35Label, regionLabel, roleLabel, seniorityLabel, workModeLabel } from '../labels';

const VALUES: { readonly [F in CorrectableFact]: readonly NonNullable<PostingCorrections[F]>[] } = {
  role: ROLES,
  seniority: SENIORITIES,
  region: REGIONS,
  contractType: CONTRACT_TYPES,
  ir35: ['inside', 'outside'],
  workMode: WORK_MODES,
};

const SAID: { readonly [F in CorrectableFact]: (value: NonNullable<PostingCorrections[F]>) => string } = {
  role: roleLabel,
  seniority: seniorityLabel,
  region: (region) => (region === 'uk' ? t('fact.ukOutsideLondon') : regionLabel(region)),
  contractType: contractTypeLabel,
  ir35: ir35Label,
  workMode: workModeLabel,
};

/**
 * A fact's value in words: "mid-level". "not said" where it is null. A value that the field cannot have is returned
 * unchanged.
 */
export const factLabel = (field: CorrectableFact, value: string | null): string => {
  if (value === null) return field === 'role' ? t('fact.noRole') : t('fact.notSaid');
  const values: readonly string[] = VALUES[field];
  return values.includes(value) ? (SAID[field] as (value: string) => string)(value) : value;
};

/** All values that a fact can have, in order, with "not said" last. Each is a value and its words. */
export const factOptions = (field: CorrectableFact): readonly (readonly [value: string | null, words: string])[] =>
  [...VALUES[field], null].map((value) => [value, factLabel(field, value)]);
