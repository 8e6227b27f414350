import type { SkillParts } from '../../market/market';

/** What a market skill or a gap is about: its parts, and for a gap also the skills that belong to it. */
export interface Parted {
  readonly parts: SkillParts;
  readonly within?: readonly string[];
}

/** All ids that a record is about. */
export function idsOf({ parts, within = [] }: Parted): readonly string[] {
  return [...parts.flat(), ...within];
}

/**
 * What the user still lacks of a record: its parts, and the skills that belong to it. Empty where it is filled. One
 * half of "Docker & Kubernetes" does not fill it; one of "AWS, GCP or Azure" does. A gap is filled by all its parts
 * ("MLOps"), or by everything that belongs to it (deployment, monitoring, Kubernetes and CI/CD).
 */
export function missingParts({ parts, within = [] }: Parted, had: { has: (id: string) => boolean }): SkillParts {
  const missing = parts.filter((part) => !part.some((id) => had.has(id)));
  const others = within.filter((id) => !had.has(id));
  const isFilled = missing.length === 0 || (within.length > 0 && others.length === 0);
  return isFilled ? [] : [...missing, ...others.map((id) => [id])];
}
