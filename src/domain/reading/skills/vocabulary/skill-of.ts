import type { Skill } from './skill';
import { SKILLS } from './vocabulary';

let byId: ReadonlyMap<string, Skill> | null = null;

/** The vocabulary's record of a skill. Null for an id that it does not know. The index is built on first use. */
export function skillOf(id: string): Skill | null {
  byId ??= new Map(SKILLS.map((skill) => [skill.id, skill]));
  return byId.get(id) ?? null;
}
