import { declareCues } from '../cue-spots';
import type { WorkMode } from '../job-posting';
import type { Evidence, Fact } from '../mention';
import type { PagePosting } from '../page-posting';
import { firstNear } from './first-near';
import { body, evidenceOf, firstLine, headline, type PageWords } from './page-words';
import { matchesIn, stretches } from './stretches';
import {
  FULLY_ON_SITE,
  FULLY_REMOTE,
  HYBRID_WORDINGS,
  ON_SITE_WORDINGS,
  REMOTE_WORDINGS,
  SHORT_WORDINGS,
} from './work-mode-wordings';

const any = (wordings: readonly string[]) => new RegExp(wordings.join('|'), 'gi');
const HYBRID = any(HYBRID_WORDINGS);
const REMOTE = any(REMOTE_WORDINGS);
const ON_SITE = any(ON_SITE_WORDINGS);
const SURELY_REMOTE = any(FULLY_REMOTE);
const SURELY_ON_SITE = any(FULLY_ON_SITE);

const OFFICE = declareCues(
  'office',
  'on-site',
  'onsite',
  'on site',
  'in-person',
  'in person',
  'in office',
  'in-office',
  'site',
  'lab',
);
const OFFICE_OR_NOT = declareCues(...OFFICE.words, 'remote', 'hybrid', 'non-remote');
const HOME = declareCues('remote', 'home', 'wfh', 'anywhere', 'distributed');
const CUES = declareCues(...OFFICE.words, ...HOME.words, 'hybrid', 'blended', 'week', 'month', 'day', 'time');

/** Where the work is done; null where the posting does not say. A choice that includes hybrid is hybrid. */
export function readWorkMode(page: PagePosting): Fact<WorkMode> | null {
  const short = workModeLabel(page);
  // A board's label "On-site" beside an advert that describes hybrid work: the employer's words count.
  const hybrid =
    short?.value === 'on-site' && short.evidence.part === 'details'
      ? firstNear([body(page)], CUES, HYBRID, 'hybrid' as WorkMode)
      : null;
  return hybrid ?? short ?? workModeOfText(page);
}

/** What the title, the place and the labels beside them say. */
export function workModeLabel(page: PagePosting): Fact<WorkMode> | null {
  return fromShort(headline(page));
}

/** What the description says. */
export function workModeOfText(page: PagePosting): Fact<WorkMode> | null {
  const text = [body(page)];
  return (
    fromShort([opening(page)]) ??
    labelled(page) ??
    firstNear(text, HOME, SURELY_REMOTE, 'remote' as WorkMode) ??
    firstNear(text, OFFICE, SURELY_ON_SITE, 'on-site' as WorkMode) ??
    firstNear(text, CUES, HYBRID, 'hybrid' as WorkMode) ??
    firstNear(text, OFFICE_OR_NOT, ON_SITE, 'on-site' as WorkMode) ??
    firstNear(text, HOME, REMOTE, 'remote' as WorkMode)
  );
}

/** Both "on-site" and "remote" among the short parts make a hybrid. */
function fromShort(parts: readonly PageWords[]): Fact<WorkMode> | null {
  const found = new Map<WorkMode, Evidence>();
  for (const words of parts) {
    const days = firstNear([words], CUES, HYBRID, 'hybrid' as WorkMode);
    if (days) return days;
    for (const [mode, wording] of SHORT_WORDINGS) {
      const match = wording.exec(words.text);
      if (match && !found.has(mode)) found.set(mode, evidenceOf(words.part, match));
    }
  }
  const hybrid = found.get('hybrid') ?? (found.has('remote') ? found.get('on-site') : undefined);
  if (hybrid) return { value: 'hybrid', evidence: hybrid };
  const [only] = found;
  return only ? { value: only[0], evidence: only[1] } : null;
}

// "Location: London (Hybrid)"  "Working pattern: remote"  "Work type\nOn-site"
const LABEL =
  /\b(?:locations?|(?:work(?:ing|place)?|job|office) (?:location|pattern|mode|style|type|model|arrangements?)|remote working)[\s*\\]{0,4}[:\n-][\s:*\\-]{0,6}(?=\S)/gi;
const LABEL_CUES = declareCues('location', 'pattern', 'mode', 'style', 'type', 'arrangement', 'remote');

/** The words after a label are read like a short part. */
function labelled(page: PagePosting): Fact<WorkMode> | null {
  const { description } = page;
  for (const stretch of stretches(description, LABEL_CUES, 20, 40)) {
    for (const match of matchesIn(description, stretch, LABEL)) {
      const from = match.index + match[0].length;
      const words = /^[^\n.;]{0,80}/.exec(description.slice(from, from + 80))?.[0] ?? '';
      const found = fromShort([{ part: 'description', text: words }]);
      if (found) return { ...found, evidence: { ...found.evidence, index: found.evidence.index + from } };
    }
  }
  return null;
}

/** An advert that starts "Company | Role | London | ONSITE" is read like a row of labels. */
function opening(page: PagePosting): PageWords {
  const line = firstLine(page);
  return /\|.*\|/.test(line.text) ? line : { part: 'description', text: '' };
}
