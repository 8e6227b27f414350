import type { ContractType, Ir35, Region, Requirement, Role, Seniority, WorkMode } from './job-posting';
import type { UnitText } from './pay';

/**
 * The currencies that a correction can be made in. A posting in any other currency is not compared, whatever its
 * amount.
 */
export const CORRECTION_CURRENCIES = ['GBP', 'EUR', 'USD'] as const;

/**
 * Pay as corrected by the user, in full units of the currency. At least one side is a number, and minValue ≤ maxValue.
 */
export interface CorrectedPay {
  readonly currency: (typeof CORRECTION_CURRENCIES)[number];
  readonly minValue: number | null;
  readonly maxValue: number | null;
  readonly unitText: UnitText;
}

/** How firmly a skill is asked for, according to the user. `not-asked`: the posting does not ask for it at all. */
export type CorrectedRequirement = Requirement | 'not-asked';

/**
 * The user's corrections of one posting that was misread. A field that is left out stays as it was read; null means
 * "the posting does not say". Corrections are kept for that posting alone.
 */
export interface PostingCorrections {
  readonly baseSalary?: CorrectedPay | null;
  readonly role?: Role | null;
  readonly seniority?: Seniority | null;
  readonly region?: Region | null;
  readonly contractType?: ContractType | null;
  readonly ir35?: Ir35 | null;
  readonly workMode?: WorkMode | null;
  /** Keyed by skill id. */
  readonly skills?: Readonly<Record<string, CorrectedRequirement>>;
}

/** The facts that can be corrected, apart from pay and skills. Each is one value out of a few. */
export const CORRECTABLE_FACTS = ['role', 'seniority', 'region', 'contractType', 'ir35', 'workMode'] as const;
export type CorrectableFact = (typeof CORRECTABLE_FACTS)[number];

/** The fields whose correction can be undone on their own. */
export const CORRECTED_FIELDS = ['baseSalary', ...CORRECTABLE_FACTS] as const;
export type CorrectedField = (typeof CORRECTED_FIELDS)[number];

/**
 * One change made in the panel. `undo` takes back single facts and single skills (by id); `undo-all` takes back
 * everything.
 */
export type CorrectionStep =
  | { readonly kind: 'set'; readonly corrections: PostingCorrections }
  | { readonly kind: 'undo'; readonly fields?: readonly CorrectedField[]; readonly skills?: readonly string[] }
  | { readonly kind: 'undo-all' };

/** Returns a posting's corrections after one more change. An object without fields means that nothing is corrected. */
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
