import type { ContractType, Ir35, Region, Requirement, Role, Seniority, WorkMode } from './job-posting';
import type { UnitText } from './pay';

/** Currencies that a correction offers; a posting in another one is not compared whatever its amount. */
export const CORRECTION_CURRENCIES = ['GBP', 'EUR', 'USD'] as const;

/** Pay as the user says the posting means it. Full units of the currency; at least one side is a number, min ≤ max. */
export interface CorrectedPay {
  readonly currency: (typeof CORRECTION_CURRENCIES)[number];
  readonly minValue: number | null;
  readonly maxValue: number | null;
  readonly unitText: UnitText;
}

/** What the user says a skill is asked as; `not-asked`: the posting does not ask for it at all. */
export type CorrectedRequirement = Requirement | 'not-asked';

/**
 * What the user says a posting means, where it was misread. A field that is left out stands as read; null is "the posting
 * does not say". Kept for that posting alone.
 */
export interface PostingCorrections {
  readonly baseSalary?: CorrectedPay | null;
  readonly role?: Role | null;
  readonly seniority?: Seniority | null;
  readonly region?: Region | null;
  readonly contractType?: ContractType | null;
  readonly ir35?: Ir35 | null;
  readonly workMode?: WorkMode | null;
  /** By id of the skill. */
  readonly skills?: Readonly<Record<string, CorrectedRequirement>>;
}

/** The facts, beside pay and skills, that can be corrected: one value of a few each. */
export const CORRECTABLE_FACTS = ['role', 'seniority', 'region', 'contractType', 'ir35', 'workMode'] as const;
export type CorrectableFact = (typeof CORRECTABLE_FACTS)[number];

/** What can be taken back alone. */
export const CORRECTED_FIELDS = ['baseSalary', ...CORRECTABLE_FACTS] as const;
export type CorrectedField = (typeof CORRECTED_FIELDS)[number];

/** One press in the panel. `undo` takes back single facts, single skills by id, or everything. */
export type CorrectionStep =
  | { readonly kind: 'set'; readonly corrections: PostingCorrections }
  | { readonly kind: 'undo'; readonly fields?: readonly CorrectedField[]; readonly skills?: readonly string[] }
  | { readonly kind: 'undo-all' };

/** What a posting's corrections are after one more press. An object without fields is "nothing corrected". */
export function changeCorrections(now: PostingCorrections, step: CorrectionStep): PostingCorrections {
  if (step.kind === 'undo-all') return {};
  if (step.kind === 'set') {
    const skills = { ...now.skills, ...step.corrections.skills };
    return { ...now, ...step.corrections, ...(Object.keys(skills).length > 0 ? { skills } : {}) };
  }
  const gone = new Set<string>(step.fields);
  const goneSkills = new Set(step.skills);
  const { skills = {}, ...facts } = now;
  const left = Object.entries(skills).filter(([id]) => !goneSkills.has(id));
  return {
    ...Object.fromEntries(Object.entries(facts).filter(([field]) => !gone.has(field))),
    ...(left.length > 0 ? { skills: Object.fromEntries(left) } : {}),
  };
}
