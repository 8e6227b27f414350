import * as z from 'zod/mini';
import { CONTRACT_TYPES, ROLES, SENIORITIES, WORK_MODES } from '../../domain/model/job-posting';
import { EMPTY_PROFILE, MOST_SKILLS, type Profile, SKILL_LEVELS } from '../../domain/model/profile';
import type { StoredSpec } from './versioned';

const LONGEST_NAME = 200;

const skill = z.object({
  id: z.nullable(z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME))),
  name: z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME)),
  level: z.nullable(z.enum(SKILL_LEVELS)),
  years: z.nullable(z.number().check(z.gte(0), z.lte(60))),
});

const amount = z.nullable(z.number().check(z.gte(0), z.lte(10_000_000)));

/** The user's profile, as it is in storage and in backups. */
export const PROFILE: StoredSpec<Profile> = {
  key: 'profile',
  version: 1,
  schema: z.object({
    skills: z.array(skill).check(z.maxLength(MOST_SKILLS)),
    role: z.nullable(z.enum(ROLES)),
    seniority: z.nullable(z.enum(SENIORITIES)),
    region: z.nullable(z.enum(['london', 'uk'])),
    workMode: z.nullable(z.enum(WORK_MODES)),
    contractType: z.nullable(z.enum(CONTRACT_TYPES)),
    salaryWanted: amount,
    dayRateWanted: amount,
  }),
  fallback: EMPTY_PROFILE,
  migrations: {},
};
