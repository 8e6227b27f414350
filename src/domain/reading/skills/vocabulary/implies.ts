import { SKILLS } from './vocabulary';

const IMPLIED_BY_ID = new Map(SKILLS.map((skill) => [skill.id, skill.implies ?? []]));

/**
 * All skills that a person with `profileIds` has, directly or by implication. By skill id: the ids of `profileIds` that
 * give it, with itself first where it is one of them. `implies` is followed to its end ("eks" → "kubernetes" →
 * "containerisation"). An id that the vocabulary does not know gives only itself.
 */
export function skillsHad(profileIds: readonly string[]): Map<string, readonly string[]> {
  const had = new Map<string, string[]>();
  const direct = [...new Set(profileIds)];
  for (const id of direct) had.set(id, [id]);
  for (const id of direct) {
    const seen = new Set([id]);
    // A Set also visits what is added to it during the loop, and each id only once, so a cycle ends where it began.
    for (const reached of seen) {
      for (const implied of IMPLIED_BY_ID.get(reached) ?? []) {
        if (seen.has(implied)) continue;
        seen.add(implied);
        const givenBy = had.get(implied);
        if (givenBy) givenBy.push(id);
        else had.set(implied, [id]);
      }
    }
  }
  return had;
}
