import type { ProfileDraft } from '../domain/cv/profile-draft';
import { roleLabel, seniorityLabel } from './labels';

/** "29 skills and 2 positions found." */
export function foundWords({ skills, positions }: ProfileDraft): string {
  if (skills.length === 0) return 'No skill that Bandwise knows was found.';
  const some = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
  const held = positions.length > 0 ? ` and ${some(positions.length, 'position')}` : '';
  return `${some(skills.length, 'skill')}${held} found. Nothing is in your profile until you add it.`;
}

/** "Senior machine learning engineer" as role and level, for the choice to take them; null where the document names no role. */
export function draftRole({ role, seniority }: ProfileDraft): string | null {
  if (!role) return null;
  return [seniority && seniorityLabel(seniority), roleLabel(role)].filter(Boolean).join(' ');
}
