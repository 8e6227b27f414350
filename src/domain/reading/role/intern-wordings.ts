import { wording } from '../../text/claims/wording';

/** Who looks after them. */
const NOT_AN_INTERN =
  '(?:student )?placements? (?:officer|manager|co|team)*|apprentice(?:ship)? (?:officer|manager|co|tutor|assessor|trainer)*';

/** That the job is for an intern, an apprentice or a student on placement. */
export const INTERN = [
  wording({
    says: 'intern',
    cues: 'intern|interns|internship*|apprentice*|placement*|studentship*|working student|summer analyst|summer associate|summer student|year in industry',
    stands: 'in-labels',
    unless: NOT_AN_INTERN,
    phrases: ['Data Science Intern', 'Student Placement - Data', 'Summer Analyst, Data', 'Year in Industry - AI'],
    not: ['Internal Tools Engineer', 'Student Placement Officer'],
  }),
  wording({
    says: 'intern',
    cues: 'intern|apprentice|internship|apprenticeship',
    stands: 'sought',
    unless: NOT_AN_INTERN,
    phrases: ['We are looking for a summer intern.', 'Job type: Internship', 'In need of an apprentice'],
    not: ['Our last intern wrote the parser.', 'We are not looking for an intern.'],
  }),
  wording({
    says: 'intern',
    cues: 'internship|placement|apprenticeship',
    pattern:
      /\b(?:(?:summer|paid|industrial|\d{1,2}[- ](?:month|week)) (?:internship|placement|apprenticeship)|this (?:is an? )?(?:\w{1,12} ){0,2}(?:internship|apprenticeship|placement))\b/gi,
    phrases: ['a paid internship', 'this 12 month placement', 'an 18 month apprenticeship', 'industrial placement'],
    not: ['a placement of sensors'],
  }),
  wording({
    says: 'intern',
    cues: 'year in industry|degree apprenticeship|higher apprenticeship',
    stands: 'of-the-job',
    phrases: ['Degree apprenticeship', '| Year in industry |', 'a year in industry role'],
    not: ['We also run a degree apprenticeship for school leavers.'],
  }),
];
