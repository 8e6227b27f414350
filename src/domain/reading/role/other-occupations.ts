import { declareTitleCues } from '../../text/keyword-index';

/**
 * Titles that mention AI, data or software but name work of another kind. They are looked for before any role. They are
 * whole nouns only, so that "Product Analyst" and "Data Scientist - Sales" keep their roles.
 */
export const OTHER_OCCUPATIONS = new RegExp(
  [
    // "Product Manager - AI"  "Technical Product Owner"  "Head of Product, Machine Learning"
    '\\bproduct (?:manager|owner|designer|marketing|lead|director|management)\\b|\\bhead of (?:product|sales|marketing|people|talent|legal|policy|growth|partnerships|communications)\\b',
    // "AI Programme Manager"  "Data Project Manager"  "Scrum Master"
    '\\b(?:project|programme?|delivery|engagement|change|technology|community|category|content) (?:manager|lead|co-?ordinator|officer)\\b|\\bscrum master\\b|\\bpmo\\b|\\bchief of staff\\b',
    // "Machine Learning Recruiter"  "Talent Acquisition Partner"  "Recruitment Consultant (Data)"
    '\\brecruiter\\b|\\brecruitment (?:consultant|manager|partner|lead|specialist|resourcer)|\\btalent (?:acquisition|partner|sourcer|scout)|\\bresourcer\\b',
    // "AI Sales Executive"  "Sales Engineer, ML"  "Business Development Manager"
    '\\b(?:pre-?)?sales (?:manager|executive|engineer|director|rep\\b|representative|lead|specialist|consultant|development|assistant|associate|advisor|architect)|\\baccount (?:manager|executive|director)|\\bbusiness develop(?:ment|er)|\\bpartnerships? (?:manager|lead)|\\bcustomer success\\b',
    // "AI Trainer"  "Lecturer in Machine Learning"  "Part Time Instructor - Data Science"
    '\\b(?:teacher|tutor|lecturer|professor|instructor|trainer|teaching (?:fellow|assistant|associate)|facilitator|educator)s?\\b|\\breader in\\b',
    // "Data Annotator"  "AI Data Labeller"  "AI Evaluator"
    '\\b(?:annotators?|labell?ers?|raters?|evaluators?|transcribers?|moderators?)\\b|\\b(?:annotation|labell?ing) specialist',
    // "Data Centre Engineer"  "Data Entry Clerk"  "Data Protection Officer"
    '\\bdata[- ]?(?:cent(?:re|er)|entry|protection|privacy|cabling|comms|input|governance|steward\\w{0,4}|administrat\\w{2,3}|quality (?:officer|manager))\\b|\\bai governance\\b',
    // "AI Policy Researcher"  "AI Ethicist"  "Developer Advocate, AI"
    '\\b(?:ai|data|technology) policy\\b|\\bethic(?:s|ist)\\b|\\bdeveloper (?:advocate|relations|evangelist|marketing)|\\bevangelist\\b',
    // "Property Developer"  "Curriculum Developer"  "Learning Developer"
    '\\b(?:property|land|real estate|curriculum|learning|training|course|estate|housing|franchise|retail|leadership) developer',
    // "PhD Studentship in Machine Learning"  "AI Copywriter"  "Data Centre Technician"
    '\\bstudentships?\\b|\\bphd (?:student|position|opportunity|project)|\\b(?:copy)?writers?\\b|\\btechnician\\b|\\bcounsel\\b|\\blawyer\\b|\\bsolicitor\\b|\\bnurse\\b|\\bauditor\\b|\\baccountant\\b|\\breceptionist\\b|\\badministrator\\b',
  ].join('|'),
  'i',
);

/** The cues: every title that the pattern matches has at least one of these words. */
export const OTHER_CUES = declareTitleCues(
  'product|head of|project|program|delivery|engagement|change|technology|community|category|content|scrum|pmo|chief of|recruit|talent|resourcer|sales|account|business develop|partnership|customer success|teach|tutor|lecturer|professor|instructor|trainer|facilitator|educator|reader in|annotat|label|rater|evaluator|transcriber|moderator|cent|entry|protection|privacy|cabling|comms|input|governance|steward|administrat|quality|policy|ethic|developer|evangelist|studentship|phd|writer|technician|counsel|lawyer|solicitor|nurse|auditor|receptionist',
);
