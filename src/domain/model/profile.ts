import type { ContractType, Region, Role, Seniority, WorkMode } from './job-posting';
import type { PoundsADay, PoundsAYear } from './units';

export const SKILL_LEVELS = ['basic', 'working', 'expert'] as const;
export type SkillLevel = (typeof SKILL_LEVELS)[number];

/** Nobody has more skills. The limit keeps a hostile import, or a hostile page, from filling the storage. */
export const MOST_SKILLS = 500;

/** A skill that the user has. */
export interface ProfileSkill {
  /** Id in the vocabulary. Null for a skill that the user typed and the vocabulary does not know. */
  readonly id: string | null;
  readonly name: string;
  readonly level: SkillLevel | null;
  /** Whole or half years, 0 to 60. */
  readonly years: number | null;
}

/**
 * What the user says about themselves. It is kept in the storage of this browser and, only where the user switches sync
 * on, in the user's own browser sync. Null means that the user has not said.
 */
export interface Profile {
  readonly skills: readonly ProfileSkill[];
  readonly role: Role | null;
  readonly seniority: Seniority | null;
  readonly region: Exclude<Region, 'outside-uk'> | null;
  readonly workMode: WorkMode | null;
  readonly contractType: ContractType | null;
  /** Pounds a year, gross. */
  readonly salaryWanted: PoundsAYear | null;
  /** Pounds a day, gross. */
  readonly dayRateWanted: PoundsADay | null;
}

/** A profile with nothing filled in, which is what a new user starts with. */
export const EMPTY_PROFILE: Profile = {
  skills: [],
  role: null,
  seniority: null,
  region: null,
  workMode: null,
  contractType: null,
  salaryWanted: null,
  dayRateWanted: null,
};

/** Whether the profile has any skill of the vocabulary. Without one nothing can be matched: "0 of 9" would say nothing. */
export const hasKnownSkill = ({ skills }: Profile): boolean => skills.some(({ id }) => id !== null);

/** Whether the profile has a skill of this name. Capitals do not count. */
export function hasSkillNamed({ skills }: Profile, name: string): boolean {
  return skills.some((skill) => skill.name.toLowerCase() === name.toLowerCase());
}

/**
 * The profile with a skill that the vocabulary does not know, first in the list. It stays as it is where it has a skill of
 * that name, or is full.
 */
export function withSkillNamed(profile: Profile, name: string): Profile {
  if (hasSkillNamed(profile, name) || profile.skills.length >= MOST_SKILLS) return profile;
  return { ...profile, skills: [{ id: null, name, level: null, years: null }, ...profile.skills] };
}
