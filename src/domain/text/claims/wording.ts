import { allMatches } from '../all-matches';
import { anyPhrase } from '../any-phrase';
import { type Context, isOfRole } from '../context/context';
import { declareCues, declareTitleCues } from '../keyword-index';
import type { PostingPart } from '../posting-parts';
import type { Claim } from './claim';
import { matchesNear, type Near, type NearMatch } from './matches-near';
import { type Stands, standsAs } from './stands';

/** Words that say something of a job, unless the words around them refute it. */
export interface Wording<T> {
  /** What they say. */
  readonly says: T;
  /** What they say where the words around deny them ("not remote" is on site). Left out, a denial says nothing. */
  readonly denied?: T;
  /** In lower case, with bars between. Each is a word or several, and "*" at the end stands for the rest of a word. */
  readonly cues: string;
  /** Where the words have a form of their own: a global pattern, of which every match has a cue. Else the whole cues. */
  readonly pattern?: RegExp;
  /** Where they count in running text; `anywhere` where it is left out. */
  readonly stands?: Stands;
  /** The source of a pattern for phrases that hold a match and mean something else; "*" again for the rest of a word. */
  readonly unless?: string;
  /** Phrases that say it, and others that do not. A test reads all of them; they are not part of what is built. */
  readonly phrases: readonly string[];
  readonly not?: readonly string[];
}

/** A wording, ready to be looked for. */
export interface SoughtWording<T> extends Wording<T> {
  readonly near: Near;
  readonly refuses: RegExp | null;
}

/** Prepares a wording. Call it where a module is loaded. */
export function wording<const T>(given: Wording<T>): SoughtWording<T> {
  const { pattern, unless, stands } = given;
  const cues = given.cues.split('|');
  const declare = stands === 'in-labels' ? declareTitleCues : declareCues;
  const near = {
    cues: declare(...cues.map((cue) => cue.replace('*', ''))),
    wordings: [pattern ?? anyPhrase(cues, '')],
  };
  return { ...given, near, refuses: unless === undefined ? null : anyPhrase([unless]) };
}

/**
 * The claims that the parts make with the words of a table, in the order of the table and then of the parts. `counts`
 * tells whether words in such a context are about the role.
 */
export function* claimsIn<T>(
  parts: readonly PostingPart[],
  table: readonly SoughtWording<T>[],
  counts: (context: Context) => boolean = isOfRole,
): Generator<Claim<T>> {
  for (const { says, denied, near, pattern, stands = 'anywhere', refuses } of table) {
    for (const match of matchesNear(parts, near)) {
      const { evidence } = match;
      if (!pattern && !endsWord(match)) continue;
      if (evidence.part === 'description' && !standsAs(stands, match)) continue;
      if (refuses && isPartOf(match, refuses)) continue;
      const context = match.contextOf();
      const value = context.isNegated ? denied : says;
      if (value !== undefined && counts(context)) yield { value, evidence };
    }
  }
}

/** Whether a word ends with a match. Some pages lose their line breaks: "Type: PermanentLocation: Leeds". */
function endsWord({ text, tail }: NearMatch): boolean {
  return !/\w$/.test(text) || !/^\w/.test(tail) || (/[a-z]$/.test(text) && /^[A-Z]/.test(tail));
}

/** Whether a match is part of a phrase that means something else. */
function isPartOf({ lead, text, tail }: NearMatch, phrases: RegExp): boolean {
  const end = lead.length + text.length;
  return allMatches(lead + text + tail, phrases).some(
    ({ index, 0: { length } }) => index <= lead.length && end <= index + length,
  );
}
