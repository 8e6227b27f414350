import type { PostingSkill } from '../job-posting';

/** Placeholder until the matcher is in. */
export function findSkills(_description: string, _title: string | null): PostingSkill[] {
  return [];
}
