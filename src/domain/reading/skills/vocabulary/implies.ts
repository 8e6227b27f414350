import { SKILLS } from './vocabulary';

const GIVEN_BY_SKILL = new Map(SKILLS.map((skill) => [skill.id, skill.implies ?? []]));

/**
 * The skills that a person with these skills has: each had or implied id, with the ids of `profileIds` that give it
 * (itself first where it is there directly). `implies` is followed to its end ("eks" → "kubernetes" →
 * "containerisation"); a cycle ends where it began. An id that the vocabulary does not know gives itself alone.
 */
export function skillsHad(profileIds: readonly string[]): Map<string, readonly string[]> {
  const had = new Map<string, string[]>();
  const direct = [...new Set(profileIds)];
  for (const id of direct) had.set(id, [id]);
  for (const id of direct) {
    const seen = new Set([id]);
    // `seen` grows while it is walked: a Set visits what is added during the walk, and each id once.
    for (const reached of seen) {
      for (const implied of GIVEN_BY_SKILL.get(reached) ?? []) {
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
