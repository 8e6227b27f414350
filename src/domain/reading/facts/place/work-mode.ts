import type { Fact } from '../../../model/evidence';
import type { WorkMode } from '../../../model/job-posting';
import type { PagePosting } from '../../../model/page-posting';
import { type Claim, type Claims, choose, claimsOf } from '../../../text/claims/claim';
import { claimsIn } from '../../../text/claims/wording';
import { declareCues, SHORT } from '../../../text/keyword-index';
import { labelledWords } from '../../../text/labelled-words';
import { body, firstLine, headline, type PostingPart } from '../../../text/posting-parts';
import { OFFICE_DAYS } from './office-days-wordings';
import { DENIED_HOME, ON_SITE, ON_SITE_LABELS } from './on-site-wordings';
import { REMOTE, REMOTE_LABELS } from './remote-wordings';
import { HYBRID, SURELY } from './work-mode-wordings';

const IN_TEXT = [...SURELY, ...HYBRID, ...ON_SITE, ...DENIED_HOME, ...REMOTE];

/** What the title, the place and the labels beside them say of the work mode, and what the description says. */
export function workModeClaims(page: PagePosting): Claims<WorkMode> {
  return claimsOf(
    () => inHeadline(headline(page)),
    () => inText(page),
  );
}

/** What the description says: its first line and its labels first, which are read like short parts. */
function* inText(page: PagePosting): Generator<Claim<WorkMode>> {
  yield* inLabel(opening(page), 0);
  for (const { text, index } of labelledWords(page.description, LABEL_CUES, LABEL)) {
    yield* inLabel(text.slice(0, 80).split(VALUE_END, 1)[0] ?? '', index);
  }
  yield* claimsIn<WorkMode>([body(page)], IN_TEXT);
}

/**
 * What the title, the place and the labels say. A label that lets people choose between remote and hybrid means that the
 * job can be done from anywhere.
 */
function* inHeadline(parts: readonly PostingPart[]): Generator<Claim<WorkMode>> {
  for (const { part, text } of parts) {
    const choice = part === 'details' ? REMOTE_OR_HYBRID.exec(text) : null;
    if (choice) yield { value: 'remote', evidence: { part, text: choice[0], index: choice.index } };
  }
  yield* inShort(parts);
}

/** What short parts say. Both "on-site" and "remote" among them mean hybrid. */
function* inShort(parts: readonly PostingPart[]): Generator<Claim<WorkMode>> {
  yield* claimsIn(parts, HYBRID);
  const remote = choose<WorkMode>(claimsIn<WorkMode>(parts, REMOTE_LABELS));
  const onSite = choose<WorkMode>(claimsIn(parts, ON_SITE_LABELS));
  if (onSite && remote?.value === 'remote') yield { ...onSite, value: 'hybrid' };
  const only = remote ?? onSite;
  if (only) yield only;
}

/**
 * Whether the work is on site, hybrid or remote; null where the posting does not say. A choice that includes hybrid is
 * hybrid. The title, the place and the labels count before the description, but a board may put its own label beside an
 * advert: then the employer's days in the office count, and so does a remote job that the employer denies.
 */
export function readWorkMode(page: PagePosting, claims = workModeClaims(page)): Fact<WorkMode> | null {
  const short = claims.short();
  const isBoards = short !== null && short.evidence.part !== 'title';
  if (isBoards && short.value === 'on-site' && short.evidence.part === 'details') {
    return hybridAgainst(page) ?? short;
  }
  if (isBoards && short.value === 'remote') {
    const days = choose(claimsIn([body(page)], OFFICE_DAYS));
    const denied = choose(claimsIn([body(page)], DENIED_HOME));
    return (days && !RARELY.test(days.evidence.text) ? days : null) ?? denied ?? short;
  }
  return short ?? claims.text();
}

/**
 * What the employer says of hybrid work, against a board's label "In-Office": the days in the office, or hybrid work
 * where no words call the job office-based. Null where hybrid is one of several ways of working that everybody is offered.
 */
function hybridAgainst(page: PagePosting): Claim<WorkMode> | null {
  const days = choose<WorkMode>(claimsIn<WorkMode>([body(page)], OFFICE_DAYS));
  if (days) return days;
  const hybrid = choose<WorkMode>(claimsIn<WorkMode>([body(page)], HYBRID));
  if (!hybrid || choose(claimsIn([body(page)], ON_SITE))) return null;
  const { index, text } = hybrid.evidence;
  return ONE_OF_MANY.test(page.description.slice(Math.max(0, index - 40), index + text.length)) ? null : hybrid;
}

// "a range of flexible, hybrid …"
const ONE_OF_MANY = /\b(?:range|variety) of (?:[\w-]{1,14},? (?:and )?){0,3}hybrid\b/i;

// "1 day a month in our London office": a remote job with rare visits.
const RARELY = /^(?:one|1) days?\b.{0,40}\bmonth/i;

const REMOTE_OR_HYBRID = /^(?:remote (?:or|\/) hybrid|hybrid (?:or|\/) remote)$/i;

// "Location: London We are a team of …": where a text lost its line breaks, a sentence follows the value.
const VALUE_END = /;| (?:We|You|The|This|Our) /;

// "Location: London (Hybrid)"  "Working pattern: remote"  "Work type\nOn-site"  "Remote status Hybrid"
const LABEL =
  /\b(?:remote status(?= )|locations?|(?:work(?:ing|place)?|job|office) (?:location|pattern|mode|style|type|model|arrangements?)|remote working)[\s*\\]{0,4}(?:[:\n-]|(?<=status ))[\s:*\\-]{0,6}(?=\S)/gi;
const LABEL_CUES = declareCues(
  ...['location', 'remote working', 'remote status'],
  ...['work', 'working', 'workplace', 'job', 'office'].flatMap((where) =>
    ['location', 'pattern', 'mode', 'style', 'type', 'arrangement'].map((what) => `${where} ${what}`),
  ),
);

/** Words of the description from an index on, read like a label beside the title. */
function* inLabel(text: string, from: number): Generator<Claim<WorkMode>> {
  if (text === '') return;
  for (const { value, evidence } of inShort([{ part: 'details', text }])) {
    yield { value, evidence: { ...evidence, part: 'description', index: evidence.index + from } };
  }
}

/** The first line of an advert that begins "Company | Role | London | ONSITE", which is read like a row of labels. */
function opening(page: PagePosting): string {
  const bar = page.description.indexOf('|');
  const line = bar < 0 || bar > 600 ? null : firstLine(page);
  return line && /\|.*\|/.test(line.text) ? line.text.slice(0, SHORT - 1) : '';
}
