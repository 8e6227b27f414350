import type { Evidence, Fact, StatedFact } from '../../../model/evidence';
import type { WorkMode } from '../../../model/job-posting';
import type { PagePosting } from '../../../model/page-posting';
import { type Claims, claimsOf } from '../../../text/claims/claim';
import { contextOf, isOfRole, isStated } from '../../../text/context/context';
import { findStated } from '../../../text/context/find-stated';
import { findAllNearKeyword } from '../../../text/find-near-keyword';
import { isInShortLine } from '../../../text/is-in-short-line';
import { declareCues, hasKeyword } from '../../../text/keyword-index';
import { body, evidenceOf, firstLine, headline, type PostingPart } from '../../../text/posting-parts';
import { matchesIn, textWindows } from '../../../text/windows';
import {
  CELL,
  FULLY_ON_SITE,
  FULLY_REMOTE,
  HOME_WORDS_ALONE,
  HYBRID_ALONE,
  HYBRID_WORDINGS,
  LISTED_CELL,
  OFFICE_DAYS_WORDINGS,
  ON_SITE_WORDINGS,
  REMOTE_ALONE,
  REMOTE_WORDINGS,
  SHORT_WORDINGS,
} from './work-mode-wordings';

const any = (wordings: readonly string[]) => new RegExp(wordings.join('|'), 'gi');
const HYBRID = any([...HYBRID_WORDINGS, ...OFFICE_DAYS_WORDINGS]);
const OFFICE_DAYS = any(OFFICE_DAYS_WORDINGS);
const REMOTE = any(REMOTE_WORDINGS);
const ON_SITE = any(ON_SITE_WORDINGS);
const SURELY_REMOTE = any(FULLY_REMOTE);
const SURELY_ON_SITE = any(FULLY_ON_SITE);

const ON_SITE_WORDS = ['on-site', 'onsite', 'on site'];
const HOME_WORDS = ['remote', 'home', 'wfh', 'anywhere', 'distributed'];
const FULL_TIME_CUES = declareCues(...ON_SITE_WORDS);
const ON_SITE_CUES = declareCues(
  ...[...ON_SITE_WORDS, 'office', 'in-person', 'in person', 'site-based', 'site based', 'lab-based', 'lab based'],
  ...['remote', 'non-remote', 'hybrid'],
);
const HOME_CUES = declareCues(...HOME_WORDS);
/** Some wordings of hybrid work count days and name the office only by "in" or "from our", so these cues are many. */
const HYBRID_CUES = declareCues(
  ...[...ON_SITE_WORDS, 'office', 'hybrid', 'home', 'wfh', 'remote', 'blended', 'time in', 'time at', 'time on'],
  ...['week in', 'week on', 'week-site', 'weeksite', 'month in', 'month on', 'month-site', 'monthsite', 'month at'],
  ...['day', 'days', 'week', 'working'].flatMap((words) => [`${words} from`, `${words} at`]),
  ...Array.from({ length: 10 }, (_, times) => `${times}x a week`),
);

/**
 * Whether the work is on site, hybrid or remote; null where the posting does not say. A choice that includes hybrid is
 * hybrid. The title, the place and the labels count before the description, but a board may put its own label beside an
 * advert: then the employer's days in the office count, and so does a remote job that the employer denies.
 */
export function readWorkMode(page: PagePosting, claims = workModeClaims(page)): Fact<WorkMode> | null {
  const short = claims.short();
  const text = [body(page)];
  const isBoards = short !== null && short.evidence.part !== 'title';
  if (isBoards && short.value === 'on-site' && short.evidence.part === 'details') {
    return findStated(text, HYBRID_CUES, HYBRID, 'hybrid') ?? short;
  }
  if (isBoards && short.value === 'remote') {
    const days = findStated(text, HYBRID_CUES, OFFICE_DAYS, 'hybrid');
    return (days && !RARELY.test(days.evidence.text) ? days : null) ?? deniedHome(page) ?? short;
  }
  return short ?? claims.text();
}

// "1 day a month in our London office": a remote job with rare visits.
const RARELY = /^(?:one|1) days?\b.{0,40}\bmonth/i;

/** What the title, the place and the labels beside them say of the work mode, and what the description says. */
export function workModeClaims(page: PagePosting): Claims<WorkMode> {
  const listed = <T>(claim: T | null) => (claim ? [claim] : []);
  return claimsOf(
    () => listed(fromShort(headline(page))),
    () => listed(workModeOfText(page)),
  );
}

/** The work mode that the description states; null where it states none. */
function workModeOfText(page: PagePosting): StatedFact<WorkMode> | null {
  const text = [body(page)];
  return (
    fromShort([opening(page)]) ??
    labelled(page) ??
    findStated(text, HOME_CUES, SURELY_REMOTE, 'remote') ??
    findStated(text, FULL_TIME_CUES, SURELY_ON_SITE, 'on-site') ??
    findStated(text, HYBRID_CUES, HYBRID, 'hybrid') ??
    findStated(text, ON_SITE_CUES, ON_SITE, 'on-site') ??
    deniedHome(page) ??
    findStated(text, HOME_CUES, REMOTE, 'remote') ??
    cell(page) ??
    findStated(text, ALONE_CUES, HYBRID_ALONE, 'hybrid') ??
    findStated(text, ALONE_CUES, REMOTE_ALONE, 'remote')
  );
}

/** Remote or hybrid work that the description denies: then the work is on site. */
function deniedHome({ description }: PagePosting): StatedFact<WorkMode> | null {
  const match = findAllNearKeyword(description, ALONE_CUES, HOME_WORDS_ALONE).find(({ 0: words, index }) => {
    const context = contextOf(description, index, index + words.length);
    return context.isNegated && isOfRole(context);
  });
  return match ? { value: 'on-site', evidence: evidenceOf('description', match) } : null;
}
const ALONE_CUES = declareCues('remote', 'hybrid', 'home working', 'home-working');

/** Characters. A longer line is a sentence, in which commas part anything. */
const LONGEST_LIST = 100;

/** The work mode that stands alone in a cell, a label or a short sentence of the description. */
function cell({ description }: PagePosting): StatedFact<WorkMode> | null {
  for (const match of [
    ...findAllNearKeyword(description, CELL_CUES, CELL),
    ...findAllNearKeyword(description, CELL_CUES, LISTED_CELL).filter(({ index }) =>
      isInShortLine(description, index, LONGEST_LIST),
    ),
  ]) {
    const { remote, hybrid } = match.groups ?? {};
    if (!isStated(contextOf(description, match.index, match.index + match[0].length))) continue;
    return {
      value: remote ? 'remote' : hybrid ? 'hybrid' : 'on-site',
      evidence: evidenceOf('description', match),
    };
  }
  return null;
}
const CELL_CUES = declareCues(
  ...ALONE_CUES.words,
  'home-based',
  'home based',
  'wfh',
  'on-site',
  'onsite',
  'office',
  'in-office',
);

const SHORT_CUES = declareCues(
  ...['hybrid', 'remote', 'work from home', 'wfh', 'home-based', 'home based', 'telecommute', 'on-site', 'onsite'],
  ...['in office', 'in-office', 'in person', 'in-person', 'office based', 'office-based'],
);

/** The work mode that short parts state. Both "on-site" and "remote" among them mean hybrid. */
function fromShort(parts: readonly PostingPart[]): StatedFact<WorkMode> | null {
  const found = new Map<WorkMode, Evidence>();
  for (const words of parts) {
    const days = findStated([words], HYBRID_CUES, HYBRID, 'hybrid');
    if (days) return days;
    if (!hasKeyword(words.text, SHORT_CUES)) continue;
    for (const [mode, wording] of SHORT_WORDINGS) {
      const match = found.has(mode) ? null : wording.exec(words.text);
      if (match) found.set(mode, evidenceOf(words.part, match));
    }
  }
  const hybrid = found.get('hybrid') ?? (found.has('remote') ? found.get('on-site') : undefined);
  if (hybrid) return { value: 'hybrid', evidence: hybrid };
  const [only] = found;
  return only ? { value: only[0], evidence: only[1] } : null;
}

// "Location: London (Hybrid)"  "Working pattern: remote"  "Work type\nOn-site"  "Remote status Hybrid"
const LABEL =
  /\b(?:remote status(?= )|locations?|(?:work(?:ing|place)?|job|office) (?:location|pattern|mode|style|type|model|arrangements?)|remote working)[\s*\\]{0,4}(?:[:\n-]|(?<=status ))[\s:*\\-]{0,6}(?=\S)/gi;
const LABEL_CUES = declareCues(
  ...['location', 'remote working', 'remote status'],
  ...['work', 'working', 'workplace', 'job', 'office'].flatMap((where) =>
    ['location', 'pattern', 'mode', 'style', 'type', 'arrangement'].map((what) => `${where} ${what}`),
  ),
);

/** The words behind a label in the description, read like a short part. */
function labelled(page: PagePosting): StatedFact<WorkMode> | null {
  const { description } = page;
  for (const textWindow of textWindows(description, LABEL_CUES, 20, 40)) {
    for (const match of matchesIn(textWindow, LABEL)) {
      const from = match.index + match[0].length;
      const words = /^[^\n.;]{0,80}/.exec(description.slice(from, from + 80))?.[0] ?? '';
      const found = fromShort([{ part: 'description', text: words }]);
      if (found) return { ...found, evidence: { ...found.evidence, index: found.evidence.index + from } };
    }
  }
  return null;
}

/** The first line of an advert that begins "Company | Role | London | ONSITE", which is read like a row of labels. */
function opening(page: PagePosting): PostingPart {
  const bar = page.description.indexOf('|');
  const line = bar < 0 || bar > 600 ? null : firstLine(page);
  return line && /\|.*\|/.test(line.text) ? line : { part: 'description', text: '' };
}
