import { skillsHad } from '../../reading/skills/vocabulary/implies';
import type { Parted } from './missing-parts';

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
