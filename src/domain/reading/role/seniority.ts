import type { Fact, StatedFact } from '../../model/evidence';
import type { Seniority } from '../../model/job-posting';
import type { PagePosting } from '../../model/page-posting';
import { allMatches } from '../../text/all-matches';
import { contextOf, isStated } from '../../text/context/context';
import { findStated } from '../../text/context/find-stated';
import { findAllNearKeyword, findNearKeyword } from '../../text/find-near-keyword';
import { declareCues } from '../../text/keyword-index';
import { body, evidenceOf, firstFact, firstLine, type PostingPart } from '../../text/posting-parts';
import {
  ENTRY_LEVEL,
  HEAD,
  IN_TEXT,
  INTERN,
  INTERN_IN_TEXT,
  LEADS,
  LEVEL,
  LEVEL_OF_OTHERS,
  NO_EXPERIENCE,
  SENIOR_ROLE,
} from './seniority-wordings';
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
const ENTRY = declareCues('entry', 'level', 'recent grad', 'new grad', 'graduate');
const LEVELS = declareCues('graduate', 'recent grad', 'junior', 'entry', 'senior', 'highly exp', 'lead ', 'principal');

/**
 * The seniority of the job: what the title names, then what the text asks for. Where neither says anything the level is
 * `mid`, without evidence.
 */
export function readSeniority(page: PagePosting): Fact<Seniority> {
  return (
    seniorityOfTitle(page) ??
    findNearKeyword([body(page)], EXPERIENCE, NO_EXPERIENCE, 'entry') ??
    atOpening(findStated([body(page)], INTERN_CUES, INTERN_IN_TEXT, 'intern')) ??
    seniorityByYears(page) ??
    atOpening(findStated([body(page)], ENTRY, ENTRY_LEVEL, 'entry')) ??
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
    ownLevel(title[0], HEAD, () => 'head') ??
    ownLevel(title[0], LEVEL, levelOf)
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

/** The first level that the description names and does not deny, if it stands near the top. */
function namedInText({ description }: PagePosting): StatedFact<Seniority> | null {
  const named = findAllNearKeyword(description, LEVELS, IN_TEXT).find((match) => {
    const end = match.index + match[0].length;
    const { entry = '', mid = '', senior = '', lead = '' } = match.groups ?? {};
    return isStated(contextOf(description, end - (entry || mid || senior || lead).length, end));
  });
  return named ? atOpening({ value: levelOf(named), evidence: evidenceOf('description', named) }) : null;
}

/** The first level in a title that is not that of somebody else ("reporting to the Head of AI"). */
function ownLevel(
  words: PostingPart | undefined,
  wording: RegExp,
  level: (match: RegExpExecArray) => Seniority,
): StatedFact<Seniority> | null {
  if (!words) return null;
  for (const match of allMatches(words.text, wording)) {
    const lead = words.text.slice(0, match.index);
    const tail = words.text.slice(match.index + match[0].length);
    if (LEVEL_OF_OTHERS.before.test(lead) || LEVEL_OF_OTHERS.after.test(tail)) continue;
    return { value: level(match), evidence: evidenceOf(words.part, match) };
  }
  return null;
}

function levelOf(match: RegExpExecArray): Seniority {
  const { entry, mid, senior } = match.groups ?? {};
  return entry ? 'entry' : mid ? 'mid' : senior ? 'senior' : 'lead';
}
