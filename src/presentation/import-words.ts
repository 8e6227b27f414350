import type { ProfileDraft } from '../domain/cv/profile-draft';
import { t } from '../locales/t';
import { roleLabel, seniorityLabel } from './labels';

/** "29 skills and 2 positions found." */
export function foundWords({ skills, positions }: ProfileDraft): string {
  if (skills.length === 0) return t('importing.none');
  const found = t('importing.skills', skills.length);
  return positions.length === 0
    ? t('importing.found', [found])
    : t('importing.foundBoth', [found, t('importing.positions', positions.length)]);
}

/** "Senior machine learning engineer" as role and level, for the choice to take them; null where the document names no role. */
export function draftRole({ role, seniority }: ProfileDraft): string | null {
  if (!role) return null;
  return seniority ? t('answer.role', [seniorityLabel(seniority), roleLabel(role)]) : roleLabel(role);
}
