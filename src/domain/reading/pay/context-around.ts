import { allMatches } from '../../text/all-matches';
import { plain } from '../../text/plain-text';

/** The words around an amount, as plain text, cut at the neighbouring amounts. */
export interface AmountContext {
  /** The amount's clause ahead of it, with the line above where the amount is the first thing in its line. */
  readonly lead: string;
  /** The part of `lead` on the amount's own line, so that its length leads back from the amount to its start. */
  readonly ownLead: string;
  /** The rest of the line behind the amount. */
  readonly tail: string;
  /** The next line that is not empty, where the rest of the amount's own line is empty. */
  readonly below: string;
  /** Whether the amount stands by itself as in a headline: its line is short, or bars and dashes set it apart. */
  readonly setApart: boolean;
}

const LEAD = 120;
const TAIL = 110;
/** The end of a sentence, but not the dot of "p.a. ", "c. " or "approx. ". */
const SENTENCE_END = /[;!?•|]\s|[^\s.]{3}\.\s(?<!(?:approx|circa)\.\s)/g;
const SET_APART_LEAD = /(?:^|[|(,:+-]|\/)\s{0,3}(?:up ?to|from|circa|c\.?|to|basic|£)?:?\s{0,3}$/i;
const SET_APART_TAIL =
  /^\+?[\s)]{0,3}(?:$|[|+(,;/&-]|\.(?:\s|$)|doe\b|depend|plus\b|bonus|benefit|excellent|great |generous|fantastic|competitive|pro[ -]?rata|car\b|pension|equity|holiday|per\b|p\.?a|p\.?c\.?m\b|p\.?w\b|basic|base|hybrid|remote|perm|inside|outside|gbp|negot|neg\b|\d{1,2}%|and (?:benefits|bonus|equity))/i;

/**
 * The words around the amount from `index` to `end`. `previous` is the end of the amount before, `next` the start of
 * the amount behind: words past them belong to the neighbours.
 */
export function contextAround(text: string, index: number, end: number, previous: number, next: number): AmountContext {
  const before = plain(text.slice(Math.max(previous, index - LEAD), index));
  const lines = before.split('\n');
  const line = lines.pop() ?? '';
  const heading = /[a-z0-9]/i.test(line) ? '' : (lines.findLast((l) => /\S/.test(l)) ?? '');
  const after = plain(text.slice(end, Math.min(next, end + TAIL))).split('\n');
  const tail = after[0] ?? '';
  const ownLead = lastClause(line);
  return {
    lead: heading.length > 0 && heading.length <= 60 ? `${heading.trim()} ${ownLead}` : ownLead,
    ownLead,
    tail,
    below: /[a-z0-9]/i.test(tail) ? '' : (after.slice(1).find((l) => /\S/.test(l)) ?? ''),
    setApart: SET_APART_LEAD.test(ownLead) && SET_APART_TAIL.test(tail),
  };
}

function lastClause(line: string): string {
  let from = 0;
  for (const end of allMatches(line, SENTENCE_END)) from = end.index + end[0].length;
  return line.slice(from);
}
