import type { WorkMode } from '../job-posting';
import type { Evidence, Fact } from '../mention';
import type { PagePosting } from '../page-posting';
import { body, evidenceOf, firstFact, firstLine, headline, type PageWords } from './page-words';

/** In the short parts the bare word says it: "Hybrid", "REMOTE (UK)", "On-site". */
const SHORT: readonly (readonly [WorkMode, RegExp])[] = [
  ['hybrid', /\bhybrid\b(?! cloud)/i],
  ['remote', /\b(?:remote(?:ly)?|work from home|wfh|home[- ]based|telecommute)\b(?! (?:possible|considered|sensing))/i],
  ['on-site', /\b(?:on-?site|in[- ]office|in[- ]person|office[- ]based)\b/i],
];
const DAYS = '(?:[1-4]|one|two|three|four)(?: ?(?:-|–|to|or|/) ?(?:[2-5]|two|three|four))?(?: ?x)?';
const OFFICE =
  '(?:in[- ](?:the |our |your )?(?:\\w{1,14} ){0,3}office|on[- ]?site|office[- ]based|in[- ]office|from (?:the|our) (?:\\w{1,12} )?office|office days?|at (?:the|our) (?:\\w{1,12} )?office)';
const HYBRID = new RegExp(
  [
    // "hybrid working"  "Hybrid role"  "a hybrid remote role"  "(hybrid)"  "London/Hybrid"  "#LI-Hybrid"
    '#li-hybrid|\\bhybrid[ -](?:remote|work(?:ing|place|er)?|role|position|model|basis|pattern|schedule|set-?up|arrangement|policy|by agreement|permanent|from|in (?:our|the)|way|manner|fashion|capacity|/ ?remote)|[(|/,:-] ?hybrid\\b(?! (?:cloud|retrieval|search|intelligence|musician|model))|\\bhybrid ?(?:[)|,/:-]|\\n|$)',
    // "3 days a week onsite"  "2 days per week in the office"  "3 days in office"  "4 days onsite"  "3x a week"
    `\\b${DAYS} (?:days? |x )?(?:(?:(?:a|per|each|every) (?:week|month)|p/?w|/week|weekly|/ ?month)[ ,]{0,2})?(?:working )?${OFFICE}`,
    // "onsite twice a week"  "on site: 2 days per week"  "in the office a minimum of 2 times each month"  "office 4 days a week"
    `(?:on[- ]?site|office)[ :,(-]{0,4}(?:\\w{1,12} ){0,5}(?:once|twice|${DAYS} (?:days?|times?)) ?(?:a|per|each|every|/)? ?(?:week|month)`,
    // "2 days/week in the office"  "London - 3x a week"  "one office day a week"  "60% of their working time in the office"
    `\\b${DAYS} (?:office )?days? ?(?:/|a|per) ?(?:week|month)(?= in| on|-?site)|\\b\\dx a week\\b|\\d{2}% of (?:their|your|the)? ?(?:\\w{1,10} )?time (?:in|at|on)`,
    // "a mix of home and office"  "time between home and the office"  "office and home-based working"  "blended working"
    '\\b(?:home|remote) (?:and|&|/) (?:the )?(?:office|onsite|on-site)\\b|\\boffice (?:and|&|/) (?:home|remote)\\b|working from home and in|\\bblended working\\b|offices?/home\\b|work remotely, or at our|(?:on-?site|office)/remote|remote/(?:on-?site|office)',
    // "office attendance: 2 days"  "WFH 3 days a week"  "2 days from home"  "1-2 days per week from our Leeds hub"  "40% onsite"
    `\\b(?:office attendance|wfh|home working)[ :,-]{1,3}(?:\\w{1,10} ){0,2}${DAYS} (?:days?|times?)|\\b${DAYS} days? (?:(?:a|per|each) week )?(?:wfh\\b|remote|(?:working )?(?:from|at) (?:home|our|the))|\\b[2-8]\\d?% (?:on[- ]?site|in[- ]office|office|remote)|\\b\\d{1,2} days? (?:a|per|each) month (?:in|on|at)`,
    // "some on-site travel"  "mostly remote role with occasional site visits" is read as remote below
    'some on-?site',
  ].join('|'),
  'i',
);
// "fully remote"  "remote-first"  "Location: Remote"  "from the comfort of your own home"  "#LI-Remote"
const REMOTE =
  /#li-remote|\b(?:uk|us|eu|europe)[- ]remote\b|\bremote[- ](?:based|in (?:the )?(?:uk|us|eu|united)|within|across|with (?:occasional|quarterly|monthly|some|rare|travel))|\b(?:role|position|job|opportunity|team) (?:is|are|will be|can be) (?:\w{1,12} ){0,2}remote\b(?!ly? or)|\bwork from anywhere\b(?! (?:for|up|scheme|policy|week|day|\d|in the world))|\bhome[- ]based with\b|\b(?:fully|100%|completely|entirely|permanently|mostly|primarily) (?:remote|home[- ]based|work from home)\b|\bremote[- ](?:first|only|role|position|job|opportunity|contract)\b|\b(?:location|work(?:ing)? (?:location|pattern|mode|style)|office|place)[\s:*-]{1,6}(?:fully )?(?:remote|home[- ]based|work from home)\b|\bwork(?:ing)? (?:fully |completely )?(?:remotely )?from (?:home|anywhere in the uk|the comfort)\b|comfort of your (?:own )?home\b|\bhome[- ]based (?:role|position)\b|\bthis is a (?:\w{1,12}[ -]){0,3}remote\b|\bremote \((?:uk|us|eu)|work(?:ing)? remotely\b|\bremote working\b(?! abroad)/i;
// "full-time on-site"  "office-based role"  "non-remote"  "5 days a week in the office"
const ON_SITE =
  /#li-onsite|\bwork(?:ing)? on[- ]?site full[- ]time\b|\bin[- ]person in\b|\b(?:fully|full[- ]time|100%|5 days|five days|primarily|mainly)[ ,-]{1,2}(?:\w{1,8} ){0,3}(?:on[- ]?site|office[- ]based|in[- ]office|in (?:the|our) (?:\w{1,12} )?office)\b|\bnon-remote\b|\b(?:no|not a) (?:remote|hybrid)\b|\b(?:expect(?:ed)? to )?work in[- ](?:the )?office,? (?:monday|5)|\boffice[- ]based (?:role|position|job|in\b)|\b(?:on-?site|office[- ]based) (?:only|role|position)\b|\bwork(?:ing)? from our (?:[\w,]{1,14} ){1,3}office\b|\bis an office based\b/i;

/** Where the work is done; null where the posting does not say. A choice that includes hybrid is hybrid. */
export function readWorkMode(page: PagePosting): Fact<WorkMode> | null {
  const text = [body(page)];
  const short = fromShort(headline(page));
  // A board's label "On-site" beside an advert that describes hybrid work: the employer's words count.
  const hybrid =
    short?.value === 'on-site' && short.evidence.part === 'details'
      ? firstFact(text, HYBRID, 'hybrid' as WorkMode)
      : null;
  return (
    hybrid ??
    short ??
    fromShort([opening(page)]) ??
    labelled(page) ??
    firstFact(text, /\b(?:fully|100%|completely) remote\b/i, 'remote') ??
    firstFact(text, /#li-onsite|\b(?<!roles require )full[- ]time on[- ]?site\b/i, 'on-site') ??
    firstFact(text, HYBRID, 'hybrid') ??
    firstFact(text, ON_SITE, 'on-site') ??
    firstFact(text, REMOTE, 'remote')
  );
}

/** Both "on-site" and "remote" among the short parts make a hybrid. */
function fromShort(parts: readonly PageWords[]): Fact<WorkMode> | null {
  const found = new Map<WorkMode, Evidence>();
  for (const { part, text } of parts) {
    const days = HYBRID.exec(text);
    if (days) return { value: 'hybrid', evidence: evidenceOf(part, days) };
    for (const [mode, wording] of SHORT) {
      const match = wording.exec(text);
      if (match && !found.has(mode)) found.set(mode, evidenceOf(part, match));
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

/** The words after a label are read like a short part. */
function labelled(page: PagePosting): Fact<WorkMode> | null {
  for (const match of page.description.matchAll(LABEL)) {
    const from = match.index + match[0].length;
    const words = /^[^\n.;]{0,80}/.exec(page.description.slice(from, from + 80))?.[0] ?? '';
    const found = fromShort([{ part: 'description', text: words }]);
    if (found) return { ...found, evidence: { ...found.evidence, index: found.evidence.index + from } };
  }
  return null;
}

/** An advert that starts "Company | Role | London | ONSITE" is read like a row of labels. */
function opening(page: PagePosting): PageWords {
  const line = firstLine(page);
  return /\|.*\|/.test(line.text) ? line : { part: 'description', text: '' };
}
