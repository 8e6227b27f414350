import type { Fact, StatedFact } from '../../model/evidence';
import type { Seniority } from '../../model/job-posting';
import type { PagePosting } from '../../model/page-posting';
import { findAllNearKeyword, findNearKeyword } from '../../text/find-near-keyword';
import { declareCues } from '../../text/keyword-index';
import { body, evidenceOf, firstFact, firstLine, type PostingPart } from '../../text/posting-parts';
import { HEAD, IN_TEXT, INTERN, LEADS, LEVEL, NO_EXPERIENCE, SENIOR_ROLE } from './seniority-wordings';
import { yearsAsked } from './years-of-experience';

/** In characters. Further down, a level is more often that of a colleague or of another post. */
const OPENING = 3_500;

const EXPERIENCE = declareCues(
  ...['', 'prior ', 'previous ', 'professional ', 'relevant ', 'specific ', 'formal ', 'industry ', 'commercial '].map(
    (word) => `no ${word || 'experience'}`,
  ),
);
const SENIOR = declareCues('a senior', 'an senior', 'this senior');
const LEADING = declareCues(
  ...['leadership role', 'leadership position', 'team of', 'team members', 'manage and', 'lead and'],
);
const INTERN_CUES = declareCues(
  'intern',
  'apprentice',
  'placement',
  'studentship',
  'working student',
  'summer ',
  'year in',
);
const HEAD_CUES = declareCues('head of', 'head,', 'director', 'vp', 'vice', 'chief', 'cto', 'cdo', 'cao', 'cio');
const LEVELS = declareCues('graduate', 'recent grad', 'junior', 'entry', 'senior', 'highly exp', 'lead ', 'principal');

/**
 * The seniority of the job: what the title names, then what the text asks for. Where neither says anything the level is
 * `mid`, without evidence.
 */
export function readSeniority(page: PagePosting): Fact<Seniority> {
  return (
    seniorityOfTitle(page) ??
    findNearKeyword([body(page)], EXPERIENCE, NO_EXPERIENCE, 'entry') ??
    seniorityByYears(page) ??
    namedInText(page) ??
    atOpening(findNearKeyword([body(page)], SENIOR, SENIOR_ROLE, 'senior')) ??
    findNearKeyword([body(page)], LEADING, LEADS, 'lead') ?? { value: 'mid', evidence: null }
  );
}

const atOpening = <T>(fact: StatedFact<T> | null) => (fact && fact.evidence.index < OPENING ? fact : null);

/** The level that the title names; null where it names none. */
export function seniorityOfTitle(page: PagePosting): Fact<Seniority> | null {
  const title: PostingPart[] = page.title ? [{ part: 'title', text: page.title.slice(0, 300) }] : [firstLine(page)];
  return (
    firstFact(title, INTERN, 'intern', INTERN_CUES) ??
    firstFact(title, HEAD, 'head', HEAD_CUES) ??
    levelIn(title[0], LEVEL)
  );
}

/** The level that the description names as the one the employer looks for; null where it names none. */
export function seniorityOfText(page: PagePosting): StatedFact<Seniority> | null {
  return findNearKeyword([body(page)], EXPERIENCE, NO_EXPERIENCE, 'entry') ?? namedInText(page);
}

/**
 * The level by years of experience: five and more is senior, two to four mid, fewer entry; null where none are asked.
 */
export function seniorityByYears(page: PagePosting): StatedFact<Seniority> | null {
  const years = yearsAsked(page.description);
  if (!years) return null;
  const value = years.value >= 5 ? 'senior' : years.value >= 2 ? 'mid' : 'entry';
  return { value, evidence: { part: 'description', text: years.text, index: years.index } };
}

/** The first level that the description names, if it stands near the top. */
function namedInText(page: PagePosting): StatedFact<Seniority> | null {
  for (const match of findAllNearKeyword(page.description, LEVELS, IN_TEXT))
    return atOpening(levelOf('description', match));
  return null;
}

function levelIn(words: PostingPart | undefined, wording: RegExp): Fact<Seniority> | null {
  const match = words && wording.exec(words.text);
  return words && match ? levelOf(words.part, match) : null;
}

function levelOf(part: PostingPart['part'], match: RegExpExecArray): StatedFact<Seniority> {
  const { entry, mid, senior } = match.groups ?? {};
  const value = entry ? 'entry' : mid ? 'mid' : senior ? 'senior' : 'lead';
  return { value, evidence: evidenceOf(part, match) };
}
