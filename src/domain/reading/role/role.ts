import type { Fact } from '../../model/evidence';
import type { Role } from '../../model/job-posting';
import { choose } from '../../text/claims/claim';
import { claimsIn } from '../../text/claims/wording';
import { declareTitleCues, hasKeyword, SHORT } from '../../text/keyword-index';
import { OTHER_OCCUPATIONS } from './other-occupations-wordings';
import { ROLE_WORDINGS } from './role-wordings';

const ROLES = ROLE_WORDINGS.map(({ role, cues, patterns }) => ({
  role,
  cues: declareTitleCues(cues),
  wording: new RegExp(patterns.join('|'), 'i'),
}));

/** The role that a title names; null where it names none that the market data has, or work of another kind. */
export function readRole(title: string): Fact<Role> | null {
  const bounded = title.slice(0, SHORT - 1);
  const others = claimsIn([{ part: 'title', text: bounded }], OTHER_OCCUPATIONS, { counts: null });
  if (choose(others)) return null;
  for (const { role: value, cues, wording } of ROLES) {
    const match = hasKeyword(bounded, cues) ? wording.exec(bounded) : null;
    if (match) return { value, evidence: { part: 'title', text: match[0], index: match.index } };
  }
  return null;
}
