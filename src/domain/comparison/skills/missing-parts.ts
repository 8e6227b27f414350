import type { SkillParts } from '../../market/market';
import { skillsHad } from '../../reading/skills/vocabulary/implies';

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

/**
 * How many skills it still takes to fill a record in the way that one skill belongs to, that skill with them. MLOps
 * fills the gap in production MLOps by itself; CI/CD does so only with deployment, monitoring and Kubernetes. 1 where
 * the skill fills nothing.
 */
export function neededWith(id: string, { parts, within = [] }: Parted, had: { has: (id: string) => boolean }): number {
  const gained = skillsHad([id]);
  const ways = [parts, within.map((each) => [each])]
    .map((way) => way.filter((part) => !part.some((each) => had.has(each))))
    .filter((way) => way.some((part) => part.some((each) => gained.has(each))));
  return ways.length === 0 ? 1 : Math.min(...ways.map((way) => way.length));
}
