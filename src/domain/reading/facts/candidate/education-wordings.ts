import { wording } from '../../../text/claims/wording';

/** Subjects by which two letters are a degree. */
const IN_SUBJECT = ' in (?:computer|a |stat|math|data|phys)';

// "a PhD"  "MSc or PhD"  "holding a PhD"
const PHD_AHEAD = /(?:\b(?:an?|or|and|have|holds?|holding|ideally|completed|relevant|possess|with|plus)|[/,(]) ?$/i;
// "PhD in …"  "PhD preferred"  "PhD candidates"
const PHD_BEHIND =
  /^\s{0,2}(?:$|[,/)&(.;:\n]|(?:in|or|and|from|with|level|required|preferred|essential|desirable|is|plus|would|educated|strongly|highly)\b)/i;
const PHD_OF_SOMEBODY = /^\s{0,2}(?:qualif|holder|candidate|graduate)/i;

/** What names a level of education. Of words that overlap, the first count. */
export const DEGREES = [
  wording({
    says: 'doctorate',
    cues: 'doctorate|doctorates|doctoral degree|dphil|d.phil|phd degree|ph.d degree|phd level degree',
    phrases: ['a doctorate', 'doctoral degree', 'D.Phil', 'PhD degree'],
    not: ['a doctoral student'],
  }),
  wording({
    says: ({ lead, tail }) =>
      PHD_AHEAD.test(lead) || PHD_BEHIND.test(tail) || PHD_OF_SOMEBODY.test(tail) ? 'doctorate' : null,
    cues: 'phd|ph.d|phds|ph.ds',
    unless: 'ph.?d (?:level )?degree',
    phrases: ['PhD in Physics', 'Ph.D. preferred', 'holding a PhD', 'PhD candidates'],
    not: ['PhD Nutrition is a brand'],
  }),
  wording({
    says: 'masters',
    cues: 'master',
    pattern:
      /\bmaster['’]s\b(?:\sdegree)?|\bmasters?['’]?(?: degree|(?= (?:level|in\b|or\b|required|qualif|preferred|of (?:science|arts|engineering|research))))/gi,
    phrases: ['Master’s degree', 'Masters in a numerate subject', 'Master of Science', 'Masters required'],
    not: ['scrum master', 'master data'],
  }),
  wording({
    says: 'masters',
    cues: 'msc|m.sc|msci|m.sci|meng|m.eng|mphil|m.phil|mres',
    unless: 'msc.exe',
    phrases: ['an MSc', 'MEng', 'M.Phil', 'MRes in AI'],
    not: ['msc.exe'],
  }),
  wording({
    says: 'masters',
    cues: 'm.s.|ms ',
    pattern: new RegExp(`\\bm\\.s\\.(?: degree)?|\\bms(?= degree|/ph|,? (?:or|and) ph|, ph|${IN_SUBJECT})`, 'gi'),
    phrases: ['M.S. in Statistics', 'MS or PhD', 'MS in Computer Science'],
    not: ['MS Office and MS Teams'],
  }),
  wording({
    says: 'masters',
    cues: 'advanced degree|advanced university|advanced qualif|postgraduate|graduate degree|graduate university|graduate qualif|higher degree|higher university|higher qualif',
    pattern: /\b(?:advanced|postgraduate|graduate|higher) (?:university )?(?:degree(?! of)|qualification)/gi,
    phrases: ['A higher degree in statistics', 'postgraduate qualification', 'an advanced university degree'],
    not: ['A higher degree of trust'],
  }),
  wording({
    says: 'degree',
    cues: 'undergraduate|bachelor',
    pattern: /\bundergraduate(?=,? (?:or|and|\/) )|\bbachelor['’]?s?\b(?: degree)?/gi,
    phrases: ['Bachelor’s degree', 'a bachelor of science', 'undergraduate or postgraduate degree'],
    not: ['an undergraduate society'],
  }),
  wording({
    says: 'degree',
    cues: 'bsc|b.sc|beng|b.eng|b.s.',
    phrases: ['BSc', 'B.S. in maths', 'BEng'],
    not: ['BSB'],
  }),
  wording({
    says: 'degree',
    cues: 'bs/|ba/|bs |ba |bs,|ba,',
    pattern: new RegExp(`\\bb[sa](?=/|,? (?:degree|ms|or ms)|${IN_SUBJECT})`, 'gi'),
    phrases: ['BS/MS', 'BA in data', 'BS, MS or PhD'],
    not: ['a BA flight'],
  }),
  wording({
    says: 'degree',
    cues: 'degree|degrees',
    unless:
      'degrees? (?:of (?!science|a |bachelor|master)|apprentic|partnership|celsius|centigrade|show|feedback)*|(?:\\d{2,3}|high|certain|some|greater|large|varying|strong|any|what|post|great|reasonable|significant)[- ]degrees?',
    phrases: ['a degree in maths', 'educated to degree level', 'a degree of Bachelor'],
    not: ['360 degree feedback', 'a high degree of autonomy', 'a degree apprenticeship', 'Rotate 90 degrees'],
  }),
];
