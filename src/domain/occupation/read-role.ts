import type { Role } from '../job-posting';
import type { Fact } from '../mention';
import { OTHER_OCCUPATIONS } from './other-occupations';
import { ROLE_WORDINGS } from './role-wordings';

const ROLES = ROLE_WORDINGS.map(([role, source]) => [role, new RegExp(source, 'i')] as const);

/** The role that a title names; null where it is none that the market data knows. */
export function readRole(title: string): Fact<Role> | null {
  const bounded = title.slice(0, 300);
  if (OTHER_OCCUPATIONS.test(bounded)) return null;
  for (const [value, wording] of ROLES) {
    const match = wording.exec(bounded);
    if (match) return { value, evidence: { part: 'title', text: match[0], index: match.index } };
  }
  return null;
}
