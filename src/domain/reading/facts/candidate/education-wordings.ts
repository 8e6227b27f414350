import { wording } from '../../../text/claims/wording';

/** Subjects by which two letters are a degree. */
const IN_SUBJECT = ' in (?:computer|a |stat|math|data|phys)';

/** What names a level of education. Of words that overlap, the first count. */
export const DEGREES = [
  wording({
    says: 'doctorate',
    cues: 'doctora|dphil|d.phil',
    pattern: /\bd\.?phil\b|\bdoctorates?\b|\bdoctoral degree/gi,
    phrases: ['a doctorate', 'doctoral degree', 'D.Phil'],
    not: ['a doctoral student'],
  }),
  wording({
    says: 'doctorate',
    cues: 'phd|ph.d',
    pattern:
      /(?<=(?:\b(?:an?|or|and|have|holds?|holding|ideally|completed|relevant|possess|with|plus)|[/,(]) ?)ph\.?ds?\b(?:[- ](?:level )?degree)?/gi,
    phrases: ['a PhD', 'MSc or Ph.D', 'holding a PhD degree'],
    not: ['PhD Nutrition is a brand'],
  }),
  wording({
    says: 'doctorate',
    cues: 'phd|ph.d',
    pattern:
      /\bph\.?ds?\b(?:[- ](?:level )?degree)?(?=\.?\s{0,2}(?:$|[,/)&(.;:\n]|(?:in|or|and|from|with|degree|level|required|preferred|essential|desirable)\b))/gi,
    phrases: ['PhD in Physics', 'Ph.D. preferred', 'PhD level'],
    not: ['PhD Nutrition is a brand', 'PhDs run our lab'],
  }),
  wording({
    says: 'doctorate',
    cues: 'phd|ph.d',
    pattern:
      /\bph\.?ds?\b(?=\s{0,2}(?:qualif\w{2,6}|is|holder|candidates?|graduates?|plus|would|educated|strongly|highly)\b)/gi,
    phrases: ['PhD is a plus', 'PhD candidates', 'PhD strongly preferred'],
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
    cues: 'msc|m.sc|meng|m.eng|mphil|m.phil|mres',
    pattern: /\bm\.?(?:sci?|eng|phil)\b(?!\.exe)|\bmres\b/gi,
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
    cues: 'advanced|postgraduate|graduate|higher',
    pattern: /\b(?:advanced|postgraduate|graduate|higher) (?:university )?(?:degree(?! of)|qualification)/gi,
    phrases: ['A higher degree in statistics', 'postgraduate qualification', 'an advanced university degree'],
    not: ['A higher degree of trust'],
  }),
  wording({
    says: 'degree',
    cues: 'undergraduate|bachelor|bsc|b.sc|beng|b.eng|b.s.',
    pattern: /\bundergraduate(?=,? (?:or|and|\/) )|\bbachelor['’]?s?\b(?: degree)?|\bb\.?(?:sc|eng)\b|\bb\.s\./gi,
    phrases: ['Bachelor’s degree', 'BSc', 'B.S. in maths', 'undergraduate or postgraduate degree'],
    not: ['an undergraduate society'],
  }),
  wording({
    says: 'degree',
    cues: 'bs|ba',
    pattern: new RegExp(`\\bb[sa](?=/|,? (?:degree|ms|or ms)|${IN_SUBJECT})`, 'gi'),
    phrases: ['BS/MS', 'BA in data', 'BS, MS or PhD'],
    not: ['a BA flight'],
  }),
  wording({
    says: 'degree',
    cues: 'degree',
    pattern:
      /\bdegrees?\b(?! (?:of (?!science|a |bachelor|master)|apprentic|partnership|celsius|centigrade|show|feedback))/gi,
    unless:
      '(?:\\d{2,3}|high|certain|some|greater|large|varying|strong|any|what|post|great|reasonable|significant)[- ]degrees?',
    phrases: ['a degree in maths', 'educated to degree level', 'a degree of Bachelor'],
    not: ['360 degree feedback', 'a high degree of autonomy', 'a degree apprenticeship', 'Rotate 90 degrees'],
  }),
];
