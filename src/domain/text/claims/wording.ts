import type { Evidence } from '../../model/evidence';
import { allMatches } from '../all-matches';
import { anyPhrase } from '../any-phrase';
import type { Span } from '../context/clauses';
import { type Context, isOfRole } from '../context/context';
import { type Cues, declareCues, declareTitleCues, keywordPositions, keywordsOf } from '../keyword-index';
import type { PostingPart } from '../posting-parts';
import type { Claim } from './claim';
import { matchesNear, type Near, NearMatch } from './matches-near';
import { type Stands, standsAs } from './stands';

/** What words say: always the same, or what is read from them (a number of months), where null refuses them. */
type Says<T> = T | null | ((match: NearMatch) => T | null);

/** Words that say something of a job, unless the words around them refute it. */
export interface Wording<T> {
  /** What they say; null where only their denial says something. */
  readonly says: Says<T>;
  /** What they say where the words around deny them ("not remote": on site). Left out, a denial says nothing. */
  readonly denied?: Says<T>;
  /** In lower case, with bars between. Each is a word or several, and "*" at the end stands for the rest of a word. */
  readonly cues: string;
  /** Where the words have a form of their own: a global pattern, of which every match has a cue. Else the whole cues. */
  readonly pattern?: RegExp;
  /** A short global pattern that every match of a long one contains. It is tried first, to save time. */
  readonly needs?: RegExp;
  /** Where they count in running text; `anywhere` where it is left out. */
  readonly stands?: Stands;
  /** The source of a pattern for phrases that hold a match and mean something else; "*" again for the rest of a word. */
  readonly unless?: string;
  /** Phrases that say it, and others that do not. A test reads all of them; they are not part of what is built. */
  readonly phrases: readonly string[];
  readonly not?: readonly string[];
}

/** A wording, ready to be looked for. All have the same fields, which the engine then finds at once. */
export interface SoughtWording<T> extends Required<Pick<Wording<T>, 'says' | 'stands' | 'phrases' | 'not'>> {
  readonly denied: Says<T> | undefined;
  readonly cues: Cues;
  /** Its pattern, or any of the cues, to be tried where one begins. */
  readonly sought: Near | { readonly whole: RegExp };
  readonly refuses: RegExp | null;
}

/** Prepares a wording. Call it where a module is loaded. */
export function wording<const T>(given: Wording<T>): SoughtWording<T> {
  const { says, denied, pattern, needs, unless, stands = 'anywhere', phrases, not = [] } = given;
  const declare = stands === 'in-labels' ? declareTitleCues : declareCues;
  const cues = declare(given.cues.replaceAll('*', ''));
  const sought = pattern
    ? { cues, ...(needs && { needs }), wordings: [pattern] }
    : { whole: new RegExp(anyPhrase(longestFirst(given.cues)), 'iy') };
  const refuses = unless === undefined ? null : new RegExp(`${anyPhrase(unless)}(?!\\w)`, 'gi');
  return { says, denied, stands, phrases, not, cues, sought, refuses };
}

/** So that "interns" is not found as "intern". */
const longestFirst = (cues: string) =>
  cues
    .split('|')
    .toSorted((a, b) => b.length - a.length)
    .join('|');

/** Which words count. */
export interface Counting {
  /** Whether words in such a context are about the role; null where any context will do. */
  readonly counts?: ((context: Context) => boolean) | null;
  /** Only words ahead of this UTF-16 index count. */
  readonly before?: number;
}

/** The claims that the parts make with the words of a table, in the order of the table and then of the parts. */
export function* claimsIn<T>(
  parts: readonly PostingPart[],
  table: readonly SoughtWording<T>[],
  { counts = isOfRole, before = Number.POSITIVE_INFINITY }: Counting = {},
): Generator<Claim<T>> {
  const isThere = keywordsOf(parts);
  for (const entry of table) {
    if (!isThere(entry.cues)) continue;
    const { says, denied, cues, sought, stands, refuses } = entry;
    const matches = 'whole' in sought ? matchesAt(parts, cues, sought.whole, before) : matchesNear(parts, sought);
    for (const match of matches) {
      const { evidence } = match;
      if (evidence.index >= before) break;
      if (evidence.part === 'description' && !standsAs(stands, match)) continue;
      if (refuses && isPartOf(match, refuses)) continue;
      const context = counts && match.context();
      if (context && !counts(context)) continue;
      const value = read(context?.isNegated ? denied : says, match);
      if (value != null) yield { value, evidence: withDenial(match, context?.denial ?? null) };
    }
  }
}

/** In UTF-16 units: longer words are no quotation. */
const LONGEST_QUOTATION = 120;

/** The words of a match together with those that deny it, because only both say what was read: "not inside IR35". */
function withDenial({ evidence, source }: NearMatch, denial: Span | null): Evidence {
  const from = Math.min(evidence.index, denial?.from ?? evidence.index);
  const to = Math.max(evidence.index + evidence.text.length, denial?.to ?? 0);
  if (!denial || to - from > LONGEST_QUOTATION) return evidence;
  return { part: evidence.part, text: source.slice(from, to), index: from };
}

/** What the words say here. A value is never a function itself. */
function read<T>(says: Says<T> | undefined, match: NearMatch): T | null | undefined {
  return typeof says === 'function' ? (says as (match: NearMatch) => T | null)(match) : says;
}

/** The cues themselves, wherever one begins a word and ends with it. */
function matchesAt(parts: readonly PostingPart[], cues: Cues, whole: RegExp, before: number): readonly NearMatch[] {
  const found: NearMatch[] = [];
  for (const part of parts) {
    for (const position of keywordPositions(part.text, cues)) {
      if (position >= before) break;
      whole.lastIndex = position;
      const match = whole.exec(part.text);
      if (match && endsWord(part.text, whole.lastIndex)) found.push(new NearMatch(part, match));
    }
  }
  return found;
}

/** Whether a word ends at an index. Some pages lose their line breaks: "Type: PermanentLocation: Leeds". */
function endsWord(text: string, end: number): boolean {
  const after = text.charAt(end);
  if (!/\w/.test(after) || !/\w/.test(text.charAt(end - 1))) return true;
  return /[A-Z]/.test(after) && /[a-z\d]/.test(text.charAt(end - 1));
}

/** Whether a match is part of a phrase that means something else. */
function isPartOf({ lead, text, tail }: NearMatch, phrases: RegExp): boolean {
  const end = lead.length + text.length;
  return allMatches(lead + text + tail, phrases).some(
    ({ index, 0: { length } }) => index <= lead.length && end <= index + length,
  );
}
