import { isListTitle } from '../../heuristics/document-title';
import { namesRole } from '../../heuristics/role-words';
import { isPlaceLine } from '../../text/place-line';

/** What else people are hired as: the trades that a list of any board has beside those of `namesRole`. */
const TRADE =
  /\b(?:research(?:er)?|leader|fellow(?:ship)?|technologist|apprentice(?:ship)?|co-ordinator|postdoc(?:toral)?|phd|chair|reader|doctor|practitioner|physician|therapist|pharmacist|surgeon|registrar|midwife|paramedic|carer|worker|driver|operative|operator|chef|cook|cleaner|waiter|barista|receptionist|secretary|clerk|accountant|bookkeeper|auditor|actuary|solicitor|lawyer|paralegal|counsel|buyer|planner|surveyor|estimator|electrician|plumber|welder|mechanic|fitter|labourer|joiner|inspector|guard|agent|broker|trader|underwriter|handler|representative|marketer|copywriter|writer|editor|journalist|producer|artist|animator|illustrator|photographer|translator|interpreter|tutor|trainer|instructor|coach|trustee|president|chief|c[eft]o|strategist|modeller|tester|sre|mathematician|physicist|chemist|biologist|economist|psychologist|curator|librarian|archivist|trainee|placement|volunteer|assessor|evaluator|moderator|controller|scheduler|recruiter|ambassador|host|member of technical staff|expert|generalist|entwickler(?:in)?|ingenieur(?:in)?|ingénieure?|développeu(?:r|se)|leiter(?:in)?|mitarbeiter(?:in)?|desarrollador|ingeniero|medewerker)s?\b/i;

/** The words of links and buttons that are on every card: "Apply now", "View full job details". */
const ACTION_WORDS = new Set(
  'quick easy apply now here online view see show read find learn more full job role vacancy position click the this out for to details info information advert description about all company profile save later share open'.split(
    ' ',
  ),
);

const ARTICLE =
  /^(?:how (?:to|we|i)\b|what (?:is|are|does|we)\b|why |when |the best|best |top \d|guide to|a day in|meet |\d{1,3} (?:ways|things|tips|reasons|steps))|\?$|\b(?:interview questions|salary guide|cheat sheet|explained|webinar|podcast|min read|(?:course|bootcamp|diploma|certificate|masterclass|workshop|template|e-?book|handbook|job description)s?$)/i;

/** Whether a title names what somebody is hired as. */
export const namesOccupation = (title: string): boolean => namesRole(title) || TRADE.test(title);

/** Whether a link's words are those of a control, and no posting's title. */
export const isAction = (text: string): boolean =>
  text.length < 60 && (text.toLowerCase().match(/\p{L}+/gu) ?? []).every((word) => ACTION_WORDS.has(word));

/** Whether a title is that of a list, a count or an article. */
export const isNoTitle = (title: string): boolean =>
  title.length < 3 ||
  title.length > 200 ||
  !/\p{L}{2}/u.test(title) ||
  ARTICLE.test(title) ||
  isListTitle(title) ||
  /\(\d{1,6}\)$/.test(title) ||
  /^(?:all|browse|search|view|see|more|other)\b.{0,40}\b(?:jobs|roles|vacancies|positions|openings)\b/i.test(title);

/** What a text of a card says. `plain` is a name or anything else. */
export type TextKind = 'pay' | 'place' | 'terms' | 'date' | 'action' | 'prose' | 'plain';

const PAY_UNIT =
  /\b(?:per|an?|\/)\s?(?:annum|year|yr|day|hour|hr|week|month)\b|\bp\.?\s?[ahd]\.?(?:\b|$)|\/(?:yr|hr|day|hour|year)\b|\bpro rata\b/i;
const MONEY = /(?:[£€$₹]|\b(?:GBP|EUR|USD|CHF)\s?)\s?\d/;
const LARGE = /\d{2,3}[,. ]?\d{3}|\d\s?k\b/i;
const TERMS =
  /\b(?:full|part)[- ]time\b|\bpermanent\b|\bfixed[- ]term\b|\btemporary\b|\bcontract(?:or)?\b|\binternship\b|\bhybrid\b|\bremote\b|\bon-?site\b|\bfreelance\b|\bcasual\b|\bzero hours\b|\bhours\b|\bunbefristet\b|\bvollzeit\b|\bcdi\b|\btemps plein\b/i;
const CLOSING = /\b(?:clos(?:es|ing)|deadline|apply by|expir(?:es|y)|end date)\b/i;
const DATE =
  /\bago\b|^(?:today|yesterday|just posted)\b|^new$|\bposted\b|\b\d{1,2}(?:st|nd|rd|th)?[ -](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} \d{1,2}\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b|^\d{1,3}\s?(?:d|h|w|mo)$/i;
const STATE_PLACE = /^(?:[A-Z][\p{L}.'’-]{1,20}\s?){1,3}, (?:[A-Z]{2}|[A-Z][\p{L}]{3,20}(?:shire|land|ford|ia))$/u;

/** "Ladywood, B16", "G1, Glasgow", "Honiton EX14 2DE". */
const POSTCODE_PLACE =
  /^(?:[A-Z][\p{L} .'’-]{1,40}(?:, [A-Z]{1,2}\d[A-Z\d]?|,? [A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})|[A-Z]{1,2}\d[A-Z\d]?, [A-Z][\p{L} .'’-]{1,40})$/u;

/** A text this long is a sentence of the advert. Characters. */
const PROSE = 110;

/** The kind of a text by what it looks like. */
export function textKind(text: string): TextKind {
  if (text.length > PROSE) return 'prose';
  if (isPayText(text)) return 'pay';
  if (CLOSING.test(text) || DATE.test(text)) return 'date';
  if (isAction(text)) return 'action';
  if (isPlaceText(text)) return 'place';
  if (TERMS.test(text)) return 'terms';
  return 'plain';
}

/** Whether a text states pay: an amount of thousands, or one with its unit. A shop's prices are neither. */
export const isPayText = (text: string): boolean =>
  (MONEY.test(text) && (LARGE.test(text) || PAY_UNIT.test(text))) || (LARGE.test(text) && PAY_UNIT.test(text));

/** Whether a text says when applications close. Blogs have dates as well, but none of these. */
export const isClosing = (text: string): boolean => CLOSING.test(text);

/** Whether a text is a place and nothing else, how the work is done aside ("Hybrid - Leeds", "Reading, Berkshire"). */
export function isPlaceText(text: string): boolean {
  const line = text.replace(/^[^\p{L}\d(]{1,6}/u, '');
  const place = /^(?:hybrid|remote|on-?site)\s?(?:[-–—,:/(]|in\b)\s?([^()]{1,80})\)?$/i.exec(line)?.[1] ?? line;
  return isPlaceLine(place) || STATE_PLACE.test(place) || POSTCODE_PLACE.test(place);
}

const DEPARTMENT =
  /^(?:(?:software|data|product|research|customer|people|business|information|human|corporate|central|digital|legal|clinical|sales|academic|professional|creative|revenue|growth|applied|machine|security|platform|general)\b.{0,12}\b)?(?:engineering|technology|it|data|data science|machine learning|ai|science|research|product|design|marketing|sales|finance|operations|people|hr|human resources|legal|support|success|customer success|resources|services|security|infrastructure|administration|education|engineering & \S{1,20}|commercial|development|business development|analytics|communications|policy|strategy|consulting|healthcare|other|general|corporate|learning|banking|accounting|retail|manufacturing|hospitality)$/i;
const LEVEL =
  /^(?:(?:mid|entry|senior|junior|graduate|lead|executive)(?:[- ](?:level|senior))?|experienced|professional|manager|internship|grade \w{1,3}|band \w{1,3}|ref\b.{0,30}|[A-Z]{0,5}[-/]?\d[\w/-]{0,20}|featured|sponsored|promoted|urgent|new|premium|hot|verified|competitive|negotiable|.{0,30}\b(?:salary|applicants?|benefits|visa|sponsorship|vacanc(?:y|ies)|openings?|positions?|early applicant|actively (?:hiring|recruiting)|depending on experience|doe))$/i;

/** Whether a text may be the name of an organisation: not a department, a level, a mark or a label. */
export const mayBeName = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= 80 &&
  /\p{L}/u.test(text) &&
  !DEPARTMENT.test(text) &&
  !LEVEL.test(text) &&
  // Subjects in a row ("Physics, Statistics, Computing.") are no name.
  (text.match(/, /g) ?? []).length < 3 &&
  !(text.includes(', ') && /[a-z]{4}\.$/.test(text)) &&
  !/[:?!]$|^[^:]{2,25}\s?:\s/.test(text);

/** Whether a text has a word that the names of organisations have. */
export const isNamedAsOrganisation = (text: string): boolean =>
  /\b(?:ltd|limited|plc|inc|llc|llp|gmbh|ag|university|college|school|academy|council|nhs|trust|hospital|institute|bank|foundation|charity|group|recruitment|solutions|technologies|systems|labs?|consulting|services|society|association|museum|agency|department for|ministry|partners|software|holdings)\b/i.test(
    text,
  );

/** A name and a place in one text: "Linnet Trust, London (Hybrid)". Null where it is none of the kind. */
export function nameAndPlace(text: string): { readonly name: string; readonly place: string } | null {
  for (let at = text.indexOf(', '); at > 0; at = text.indexOf(', ', at + 1)) {
    const place = text.slice(at + 2);
    if (isPlaceText(place)) return isPlaceText(text) ? null : { name: text.slice(0, at), place };
  }
  return null;
}
