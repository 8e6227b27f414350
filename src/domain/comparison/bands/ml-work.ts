import type { Role } from '../../model/job-posting';

/**
 * Roles that are hired from one pool with ML engineers. Their contractors' day rates are held against ML engineers'
 * where none are published, and premium combinations that were published for ML engineers are named for them too.
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

/** Whether a role is ML work; a title that is no known role is not. */
export function isMlWork(role: Role | null): boolean {
  return role !== null && ML_WORK.includes(role);
}
