import { allMatches } from '../all-matches';
import { anyPhrase } from '../any-phrase';
import { firstClause, hasClauseEnd, lastClause, type Span, sentenceAround } from './clauses';
import { TRIGGERS, type Trigger } from './triggers';

/** What the words around a cue make of it. */
export interface Context {
  /** Whether the words deny it: "not inside IR35", "fully remote is not possible". */
  readonly isNegated: boolean;
  /** Where the words stand that deny it; null where none do. */
  readonly denial: Span | null;
  /** Whether it is stated, only possible, under a condition, or no longer so. */
  readonly firmness: 'stated' | 'possible' | 'conditional' | 'past';
  /** Whose it is: the role's own, or that of the interview, a benefit, or other people. */
  readonly whose: 'role' | 'interview' | 'benefit' | 'others';
}

/**
 * The context of the words from `start` to `end` of a text, by the triggers in the same sentence. The time it takes does
 * not depend on the length of the text.
 */
export function contextOf(text: string, start: number, end: number): Context {
  const { from, to } = sentenceAround(text, start, end);
  const lead = lastClause(text.slice(from, start)).replaceAll('’', "'");
  const tail = firstClause(text.slice(end, to)).replaceAll('’', "'");
  const found = new Set<Trigger['sets']>();
  if (!ANY.before.test(lead) && !ANY.after.test(tail)) return PLAIN;
  let denial: Span | null = null;
  for (const trigger of COMPILED) {
    const span = found.has(trigger.sets) ? null : governing(trigger, lead, tail);
    if (!span) continue;
    found.add(trigger.sets);
    const shift = trigger.stands === 'before' ? start - lead.length : end;
    if (trigger.sets === 'negated') denial = { from: span.from + shift, to: span.to + shift };
  }
  const first = <T extends Trigger['sets']>(...sets: readonly T[]) => sets.find((each) => found.has(each));
  const isNegated = denial !== null;
  return {
    isNegated,
    denial,
    // "not possible" denies; it leaves nothing open.
    firmness: first('past', 'conditional', ...(isNegated ? [] : (['possible'] as const))) ?? 'stated',
    whose: first('interview', 'benefit', 'others') ?? 'role',
  };
}

/** The context of a cue that no trigger governs. */
const PLAIN: Context = { isNegated: false, denial: null, firmness: 'stated', whose: 'role' };

/** Whether a cue in this context speaks of the role itself, as it is. Whether it is denied is another question. */
export const isOfRole = ({ firmness, whose }: Context): boolean => firmness === 'stated' && whose === 'role';

/** The same for what an interview or a benefit cannot have, such as a contract: it is the role's where others are not named. */
export const isOfJob = ({ firmness, whose }: Context): boolean => firmness === 'stated' && whose !== 'others';

/** Whether a cue in this context says of the role what its words say. */
export const isStated = (context: Context): boolean => isOfRole(context) && !context.isNegated;

/** In UTF-16 units. What stands further behind a cue is about something else: "remote, and the pay is not stated". */
const BEHIND = 30;

/** Where a trigger stands that governs the cue between two stretches of a sentence, as an index into its stretch. */
function governing(trigger: Compiled, lead: string, tail: string): Span | null {
  if (trigger.stands === 'before') {
    const { within = lead.length } = trigger;
    const near = ({ to }: Span) => lead.length - to <= within && !hasClauseEnd(lead.slice(to));
    return triggersIn(lead, trigger).find(near) ?? null;
  }
  const { within = BEHIND } = trigger;
  const near = ({ from }: Span) => from <= within && !hasClauseEnd(tail.slice(0, from));
  return triggersIn(tail, trigger).find(near) ?? null;
}

/** Where a trigger stands in some words, without those that are part of a counter-phrase. */
function triggersIn(words: string, { phrases, not }: Compiled): readonly Span[] {
  const found = spansOf(words, phrases);
  if (found.length === 0 || !not) return found;
  const refused = spansOf(words, not);
  return found.filter(({ from, to }) => !refused.some((one) => one.from <= from && to <= one.to));
}

const spansOf = (words: string, pattern: RegExp): readonly Span[] =>
  allMatches(words, pattern).map(({ 0: text, index }) => ({ from: index, to: index + text.length }));

/** A trigger with its phrases as patterns. */
interface Compiled extends Pick<Trigger, 'sets' | 'stands' | 'within'> {
  readonly phrases: RegExp;
  readonly not: RegExp | null;
}

const COMPILED: readonly Compiled[] = TRIGGERS.map(({ phrases, not, ...rest }) => ({
  ...rest,
  phrases: wholePhrase(phrases),
  not: not ? wholePhrase(not) : null,
}));

function wholePhrase(phrases: string): RegExp {
  return new RegExp(`${anyPhrase(phrases)}(?!\\w)`, 'gi');
}

/** Any trigger on either side. Most cues have none, which two patterns tell sooner than one for each kind. */
const ANY = { before: anyThatStands('before'), after: anyThatStands('after') };

function anyThatStands(side: Trigger['stands']): RegExp {
  const phrases = TRIGGERS.filter(({ stands }) => stands === side).map((trigger) => trigger.phrases);
  return new RegExp(wholePhrase(phrases.join('|')).source, 'i');
}
