import type { Seniority } from '../job-posting';
import type { Fact } from '../mention';
import type { PagePosting } from '../page-posting';
import { evidenceOf, firstFact, firstLine, type PageWords } from '../terms/page-words';
import { HEAD, IN_TEXT, INTERN, LEADS, LEVEL, NO_EXPERIENCE, SENIOR_ROLE } from './levels';
import { yearsAsked } from './years-asked';

/** Further down, a level is more often that of a colleague or of another post. */
const OPENING = 3_500;

/** The level: from the title first, then from what the text asks. A plain title with nothing to go by is `mid`, without evidence. */
export function readSeniority(page: PagePosting): { value: Seniority; evidence: Fact<Seniority>['evidence'] | null } {
  return (
    seniorityOfTitle(page) ??
    firstFact([description(page)], NO_EXPERIENCE, 'entry') ??
    seniorityByYears(page) ??
    levelIn(opening(page), IN_TEXT) ??
    firstFact([opening(page)], SENIOR_ROLE, 'senior') ??
    firstFact([description(page)], LEADS, 'lead') ?? { value: 'mid', evidence: null }
  );
}

const description = (page: PagePosting): PageWords => ({ part: 'description', text: page.description });
const opening = (page: PagePosting): PageWords => ({ part: 'description', text: page.description.slice(0, OPENING) });

/** The level that the title names; null where it is plain. */
export function seniorityOfTitle(page: PagePosting): Fact<Seniority> | null {
  const title: PageWords[] = page.title ? [{ part: 'title', text: page.title.slice(0, 300) }] : [firstLine(page)];
  return firstFact(title, INTERN, 'intern') ?? firstFact(title, HEAD, 'head') ?? levelIn(title[0], LEVEL);
}

/** The level that the description names in words as the one it seeks; null where it names none. */
export function seniorityOfText(page: PagePosting): Fact<Seniority> | null {
  return firstFact([description(page)], NO_EXPERIENCE, 'entry' as Seniority) ?? levelIn(opening(page), IN_TEXT);
}

/** Five years and more is senior, two to four mid, less entry; null where no years are asked. */
export function seniorityByYears(page: PagePosting): Fact<Seniority> | null {
  const years = yearsAsked(page.description);
  if (!years) return null;
  const value = years.value >= 5 ? 'senior' : years.value >= 2 ? 'mid' : 'entry';
  return { value, evidence: { part: 'description', text: years.text, index: years.index } };
}

function levelIn(words: PageWords | undefined, wording: RegExp): Fact<Seniority> | null {
  const match = words && wording.exec(words.text);
  if (!words || !match?.groups) return null;
  const { entry, mid, senior } = match.groups;
  const value = entry ? 'entry' : mid ? 'mid' : senior ? 'senior' : 'lead';
  return { value, evidence: evidenceOf(words.part, match) };
}
