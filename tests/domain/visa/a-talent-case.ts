import type { PagePosting } from '../../../src/domain/model/page-posting';
import { EMPTY_PROFILE } from '../../../src/domain/model/profile';
import { readPosting } from '../../../src/domain/reading/read-posting';
import { type TalentCase, talentCase } from '../../../src/domain/visa/talent-case';
import { aPage } from '../reading/a-page';

/** What the role of a page would add, for a user whose profile gives these years for one skill each. */
export function caseOf(page: Partial<PagePosting>, ...years: readonly (number | null)[]): TalentCase {
  const skills = years.map((each, at) => ({ id: `skill-${at}`, name: `Skill ${at}`, level: null, years: each }));
  return talentCase(readPosting(aPage(page)), aPage(page), { ...EMPTY_PROFILE, skills });
}

/** The signals and risks of a description, by id. */
export function signsOf(description: string, title = 'Machine Learning Engineer') {
  const { signals, risks } = caseOf({ title, description });
  return { signals: signals.map(({ point }) => point.id), risks: risks.map(({ point }) => point.id) };
}
