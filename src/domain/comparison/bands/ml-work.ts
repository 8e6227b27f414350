import type { Role } from '../../model/job-posting';

/**
 * Roles that are hired from the same pool as ML engineers. Where no day rates are published for one of them, its
 * contractors are compared with ML engineers. Premium combinations published for ML engineers are shown for them too.
 */
const ML_WORK: readonly Role[] = [
  'machine-learning-engineer',
  'mlops-engineer',
  'ai-engineer',
  'data-scientist',
  'applied-scientist',
  'research-engineer',
  'research-scientist',
  'nlp-engineer',
  'computer-vision-engineer',
  'head-of-machine-learning',
];

/** Whether a role is ML work. Null, a title that names no known role, is not. */
export function isMlWork(role: Role | null): boolean {
  return role !== null && ML_WORK.includes(role);
}
