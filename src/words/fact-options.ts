import type { CorrectableFact } from '../domain/corrections';
import { CONTRACT_TYPES, type JobPosting, REGIONS, ROLES, SENIORITIES, WORK_MODES } from '../domain/job-posting';
import {
  CONTRACT_TYPE_LABELS,
  IR35_LABELS,
  REGION_LABELS,
  ROLE_LABELS,
  SENIORITY_LABELS,
  WORK_MODE_LABELS,
} from './labels';

const VALUES: { readonly [F in CorrectableFact]: readonly NonNullable<JobPosting[F]>[] } = {
  role: ROLES,
  seniority: SENIORITIES,
  region: REGIONS,
  contractType: CONTRACT_TYPES,
  ir35: ['inside', 'outside'],
  workMode: WORK_MODES,
};

const PLACES = { ...REGION_LABELS, uk: 'UK, outside London' };

const SAID: { readonly [F in CorrectableFact]: Readonly<Record<string, string>> } = {
  role: ROLE_LABELS,
  seniority: SENIORITY_LABELS,
  region: PLACES,
  contractType: CONTRACT_TYPE_LABELS,
  ir35: IR35_LABELS,
  workMode: WORK_MODE_LABELS,
};

const SILENT: Readonly<Partial<Record<CorrectableFact, string>>> = { role: 'none that is compared' };

/** A fact's value in words: "mid-level"; "not said" where the posting is silent. */
export const factLabel = (field: CorrectableFact, value: string | null): string =>
  value === null ? (SILENT[field] ?? 'not said') : (SAID[field][value] ?? value);

/** All that a fact can be, in order, with "not said" last: value and words. */
export const factOptions = (field: CorrectableFact): readonly (readonly [value: string | null, words: string])[] =>
  [...VALUES[field], null].map((value) => [value, factLabel(field, value)]);
