import { headingKind } from './section-headings';

/** An advert's text, and as `lead` the short lines that stood before it ("Full time", "London"). */
export interface AdvertText {
  readonly text: string;
  readonly lead: readonly string[];
}

/** A line of prose is at least this long. The labels beside a title are shorter. Characters. */
const PROSE = 60;
/**
 * An item of an advert's list is at least this long. Facts in a list ("Leeds", "Permanent") are shorter. Characters.
 */
const ITEM = 20;
const MOST_LEAD = 40;
const MOST_DETAILS = 12;
const LONGEST_DETAIL = 100;

/** A heading over the first lines of an advert, which say who the employer is. */
const OPENING =
  /^(?:who we are|about us|our (?:company|story|mission|team)|the (?:team|company)|introduction|overview|about the job)\s?:?$/i;

/** Lines after an advert that are the page's own. */
const TAIL =
  /^(?:- )?(?:apply|share|back|print|save|email|tweet|linkedin|facebook|twitter|whatsapp|copy link|send|follow|log ?in|sign (?:in|up)|register|bewerben|jetzt bewerben|postuler|teilen|partager|aplikuj|©|copyright|powered by|privacy|cookies?|top)\b.{0,40}$/i;

/**
 * Splits the lines that follow a title. Short lines before the first line of prose, or before the first heading of an
 * advert, belong to the title. Lines at the end such as "Apply" or "Share" are the page's own and are dropped.
 */
export function advertText(lines: readonly string[]): AdvertText {
  // A heading of the kind "end" does not open an advert: "Apply for this job" stands before an advert as well as after
  // it.
  const opens = (line: string) => line.length >= PROSE || (headingKind(line) ?? 'end') !== 'end';
  const first = lines.slice(0, MOST_LEAD).findIndex(opens);
  const start = Math.max(OPENING.test(lines[first - 1] ?? '') ? first - 1 : first, 0);
  let end = lines.length;
  while (end > start + 1 && TAIL.test(lines[end - 1] ?? '')) end -= 1;
  const lead = lines.slice(0, start).filter((line) => line.length <= LONGEST_DETAIL && !TAIL.test(line));
  return { text: lines.slice(start, end).join('\n'), lead: lead.slice(0, MOST_DETAILS) };
}

/** A line that begins as an item of a list does, or ends as a sentence does. */
const SAYS_SOMETHING = /^(?:[-•*·▪◦–] |\d{1,2}[.)] )|[.!?;]$/;

/** Whether at least half of a text stands in lines that are long enough to be sentences, or in lists. */
export function isProse(text: string): boolean {
  const lines = text.split('\n');
  const prose = lines.filter((line) => line.length >= (SAYS_SOMETHING.test(line) ? ITEM : PROSE));
  return 2 * prose.reduce((sum, { length }) => sum + length, 0) >= text.length;
}
