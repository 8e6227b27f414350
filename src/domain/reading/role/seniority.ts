import type { Fact, PagePart } from '../../model/evidence';
import type { Seniority } from '../../model/job-posting';
import type { PagePosting } from '../../model/page-posting';
import { type Claim, type Claims, choose, claimsOf } from '../../text/claims/claim';
import { claimsIn, type SoughtWording } from '../../text/claims/wording';
import { isOfJob } from '../../text/context/context';
import { body, firstLine, type PostingPart } from '../../text/posting-parts';
import { INTERN } from './intern-wordings';
import { LEADING, ROLE_LEVELS, TEXT_LEVELS, TITLE_LEVELS } from './seniority-wordings';
import { yearsAsked } from './years-of-experience';

/** In characters. Further down, a level is more often that of a colleague or of another post. */
const OPENING = 3_500;

/** What the title says of the level, and what the opening of the description says in words. */
export function seniorityClaims(page: PagePosting): Claims<Seniority> {
  const title: PostingPart = page.title ? { part: 'title', text: page.title.slice(0, 300) } : firstLine(page);
  return claimsOf(
    // Without a title, the first line of the description is read like one.
    () => levelsIn({ ...title, part: 'title' }, TITLE_LEVELS, title.part),
    () => levelsIn(body(page), [...ROLE_LEVELS, ...TEXT_LEVELS], 'description'),
  );
}

function* levelsIn(
  words: PostingPart,
  table: readonly SoughtWording<Seniority>[],
  part: PagePart,
): Generator<Claim<Seniority>> {
  for (const levels of [INTERN, table]) {
    for (const { value, evidence } of claimsIn<Seniority>([words], levels, { counts: isOfJob, before: OPENING })) {
      yield { value, evidence: { ...evidence, part } };
    }
  }
}

/**
 * The seniority of the job: what the title names, then what the text asks for, in words or in years. Where neither says
 * anything the level is `mid`, without evidence.
 */
export function readSeniority(
  page: PagePosting,
  { short, text }: Claims<Seniority> = seniorityClaims(page),
): Fact<Seniority> {
  const mid = { value: 'mid', evidence: null, inferred: true } as const;
  return short() ?? text() ?? seniorityByYears(page) ?? choose(claimsIn([body(page)], LEADING)) ?? mid;
}

/**
 * The level by years of experience: five and more is senior, two to four mid, fewer entry; null where none are asked.
 */
export function seniorityByYears(page: PagePosting): Claim<Seniority> | null {
  const years = yearsAsked(body(page));
  return years && { ...years, value: years.value >= 5 ? 'senior' : years.value >= 2 ? 'mid' : 'entry' };
}
