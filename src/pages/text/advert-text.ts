import { normaliseWords } from './normalise-words';

/** Headings over a whole advert, as `normaliseWords` gives them: in lower case, without punctuation. */
const SECTION = new Set(
  `about the job|about this job|about the role|about this role|about the position|about the opportunity|job description|
full job description|job details|the role|the job|the opportunity|role description|position description|role overview|
job overview|position overview|position summary|job summary|role summary|description|job advert|advert|vacancy details|
details of the role|main duties of the job|what the role is|
info zum job|uber diesen job|uber die stelle|stellenbeschreibung|vollstandige stellenbeschreibung|jobbeschreibung|
details zur stelle|beschreibung|a propos de l offre d emploi|a propos de ce poste|a propos du poste|a propos de l offre|
description du poste|description complete du poste|descriptif du poste|details du poste|acerca del empleo|
descripcion del empleo|descripcion del puesto|informazioni sull offerta di lavoro|descrizione della posizione|
over de vacature|functieomschrijving|vacaturetekst|informacje o ofercie pracy|o tej pracy|o stanowisku|opis stanowiska|
pełny opis stanowiska|szczegoły oferty`.split(/\|\s*/),
);

/** Headings over a part of an advert. Two of them near each other make an advert. */
const PART =
  /^(?:(?:(?:key|core|main|your|primary|essential|day to day|job|role|candidate) )?(?:responsibilities|duties|accountabilities|requirements|qualifications|skills|criteria|experience|tasks)(?: (?:and|&) \S{1,30})?|(?:what|how) (?:you ?(?:ll|will|d)|you|we|we re|we are|are we) .{0,40}|who (?:you are|we are looking for|we re looking for)|about you|your (?:role|profile|skills|experience|background|impact|day)|(?:minimum|preferred|basic|required|desired|desirable|essential|nice to have|good to have)(?: .{0,30})?|nice to haves?|must haves?|bonus points.{0,20}|tech stack|our stack|person specification|in this role.{0,30}|the ideal candidate|you (?:will|have|are|bring).{0,20}|ideal profile|job description.{0,20}|about the (?:role|job|team)|benefits|why (?:join|work).{0,30}|what s in it for you)$/u;

/** Headings of what follows an advert and is no part of it. */
const END =
  /^(?:about the (?:company|employer)|company (?:overview|reviews|photos)|(?:similar|related|other|show more|more) (?:jobs|roles|searches|vacancies|postings)(?: .{0,40})?|these (?:job openings|jobs|roles|vacancies) .{0,40}|(?:other )?candidates also .{0,20}|salary (?:comparison|insights|guide).{0,20}|latest (?:insights|news|articles|posts|stories)|what you need to know about .{0,50}|who posted this|want to know more|we value your privacy|this website uses cookies|privacy preference cent(?:re|er)|(?:we use )?cookies on .{0,40}|recommended.{0,40}|people (?:also|you can) .{0,30}|meet the (?:hiring )?team|jobs you (?:might|may).{0,20}|you (?:might|may) also.{0,20}|apply (?:for|to) this .{0,20}|apply now|(?:report|share|save) this (?:job|role)|(?:get|set) (?:job )?alerts?.{0,40}|how to apply|see how you compare.{0,40}|job search faster.{0,30}|top skills|referrals increase .{0,60}|get notified .{0,60}|explore .{0,40}|looking for a job|interested in working.{0,40}|sign in.{0,40}|first name|ahnliche (?:jobs|stellen.{0,20})|weitere jobs|uber das unternehmen|jetzt bewerben|offres similaires|plus d offres|a propos de l entreprise|postuler .{0,20}|empleos similares|offerte simili|vergelijkbare vacatures|podobne oferty.{0,20}|wiecej ofert|o firmie|andere sahen sich auch an|autres pages consultees|inni ogladali takze|hiring lab|exclusive job seeker insights.{0,60})$/u;

/**
 * A `section` heading stands over a whole advert, a `part` over a part of one, an `end` over what follows the advert.
 */
export type HeadingKind = 'section' | 'part' | 'end';

const LONGEST_HEADING = 70;

/** The kind of heading that a short text is; null for any other text. */
export function headingKind(text: string): HeadingKind | null {
  if (text.length > LONGEST_HEADING * 2) return null;
  const words = normaliseWords(text);
  if (words.length < 5 || words.length > LONGEST_HEADING) return null;
  if (SECTION.has(words)) return 'section';
  if (END.test(words)) return 'end';
  return PART.test(words) ? 'part' : null;
}

/** A description without the `section` heading in its first line. */
export function withoutHeading(description: string): string {
  const line = /^[^\n]{0,140}/.exec(description)?.[0] ?? '';
  const rest = description.slice(line.length + 1);
  return rest !== '' && headingKind(line) === 'section' ? rest : description;
}

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

/** "Rate of pay: £60,000": an advert may begin with such lines, under its heading. */
const FACT = /^[^:]{2,40}:\s\S/;

/**
 * Splits the lines that follow a title. Short lines before the first line of prose, or before the first heading of an
 * advert, belong to the title; with `isHeaded` the lines follow a heading such as "About the job", and facts with their
 * labels are the advert's. Lines at the end such as "Apply" or "Share" are the page's own and are dropped.
 */
export function advertText(lines: readonly string[], isHeaded = false): AdvertText {
  // A heading of the kind "end" does not open an advert: "Apply for this job" stands before an advert as well as after
  // it.
  const opens = (line: string) =>
    line.length >= PROSE || (isHeaded && FACT.test(line)) || (headingKind(line) ?? 'end') !== 'end';
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
