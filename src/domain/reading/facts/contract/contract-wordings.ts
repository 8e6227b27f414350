import { wording } from '../../../text/claims/wording';
import { COUNT } from '../../../text/number-words';

/** What says of a job that it is permanent, a contractor's or for a fixed term. The strongest words come first. */
export const CONTRACT_TYPES = [
  wording({
    says: 'permanent',
    cues: 'permanent|perm',
    stands: 'of-the-job',
    unless: 'permanent (?:right|residen|staff|health|way|magnet|employment after)*',
    phrases: ['A permanent, full-time role', 'Employment type - Permanent', '| Perm |', '£75k perm', '(Permanent)'],
    not: ['a permanent right to work', 'temp to perm', 'could go permanent', 'This is not a permanent job.'],
  }),
  wording({
    says: 'permanent',
    cues: 'open-ended|open ended|indefinite',
    pattern: /\b(?:open[- ]ended|indefinite) (?:contract|employment|appointment|basis|post)\b/gi,
    phrases: ['An open-ended contract', 'indefinite employment'],
    not: ['an open-ended question'],
  }),
  wording({
    says: 'contract',
    denied: 'contract',
    cues: 'ir35|ir 35|ir-35',
    phrases: ['inside IR35', 'IR35 status TBC', 'not inside IR35'],
    not: ['Where the role is outside IR35, a statement follows.'],
  }),
  wording({
    says: 'fixed-term',
    cues: 'fixed term|fixed-term|ftc|temp to perm*|temp-to-perm*|temporary to perm*|secondment|maternity cover|maternity leave cover|paternity cover|paternity leave cover|parental cover|parental leave cover|adoption cover|covering maternity|ktp associate',
    phrases: ['12-month FTC', 'Maternity leave cover', 'Temp to perm', 'a nine month secondment'],
    not: ['rather than a fixed-term contract', 'whether under a permanent or a fixed-term contract'],
  }),
  wording({
    says: 'fixed-term',
    cues: 'temporary|temp|seasonal|casual|bank shift|bank contract|bank worker',
    stands: 'of-the-job',
    unless: 'business casual|smart casual|casual dress*',
    phrases: ['a temporary data analyst role', 'on a temp basis', 'Casual position', 'Temporary, full-time'],
    not: ['temporary files', 'casual dress', 'This role is not temporary.'],
  }),
  wording({
    says: 'fixed-term',
    cues: 'tenable|funded for',
    pattern: /\b(?:tenable|funded) for (?:up to )?\w{1,6} (?:years|months)\b/gi,
    phrases: ['The post is tenable for three years.'],
    not: ['tenable arguments'],
  }),
  wording({
    says: 'fixed-term',
    cues: 'in the first instance|for a period of|appointment will be for|post will be for|post is for|appointment is for|role is for|position is for',
    pattern: new RegExp(
      `\\b(?:appointment|post|role|position|contract) (?:is|will be|is offered|will run)(?: initially)? for (?:a period of )?(?:up to )?${COUNT} (?:years?|months)\\b|\\b${COUNT} (?:years?|months) in the first instance\\b`,
      'gi',
    ),
    phrases: ['The appointment will be for two years.', 'The post is for 18 months in the first instance.'],
    not: ['The role is for 3 teams.', 'Report to me in the first instance.'],
  }),
  wording({
    says: 'fixed-term',
    cues: 'until|ends on|ending on',
    pattern:
      /\b(?:post|position|role|appointment|job) (?:is |will be |runs |lasts )?(?:(?:available|funded|offered|tenable|fixed|for) )?(?:until|ends on|ending on) (?:the )?(?:end of )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6},? \d{4}/gi,
    phrases: ['The post is available until 31 March 2027.', 'This role is funded until the end of June 2028.'],
    not: ['Apply for the post until 31 March.', 'This vacancy is open until 3 May 2027.'],
  }),
  wording({
    says: 'contract',
    cues: 'contractor|freelance|freelancer|interim',
    stands: 'sought',
    unless: 'interim and permanent|permanent and interim',
    phrases: ['We seek an experienced contractor.', 'A freelance role', 'Interim | Leeds', 'A contractor is needed'],
    not: ['You manage a contractor.', 'Reports for the interim results', 'We are not looking for a freelancer.'],
  }),
  wording({
    says: 'contract',
    cues: 'day rate|daily rate|contract-to-hire|contract to hire|contract to perm*|contract-to-perm*|via umbrella|via an umbrella|umbrella rate|umbrella company|umbrella only|to umbrella|paye or',
    phrases: ['Day rate: £500', 'Contract-to-hire', 'Paid via an umbrella', '£23 PAYE or £31 umbrella'],
    not: ['rates per day', 'under the umbrella of a larger group'],
  }),
  wording({
    says: 'contract',
    cues: 'contract',
    stands: 'of-the-job',
    unless:
      'contract (?:manag|law|negotiat|research|review|admin|specialist|and permanent|with|of)*|permanent and contract',
    phrases: ['ML Engineer - Contract', 'Job type: Full-time, Contract', 'A contract role', 'Contract, remote'],
    not: ['Contracts Manager', 'contract negotiation', 'This is not a contract role.', 'smart contracts'],
  }),
  wording({
    says: 'contract',
    cues: 'contract',
    pattern: new RegExp(
      `\\b(?:months?|mths?|weeks?|initial|rolling|short[- ]term|long[- ]term)[- ](?:initial |rolling |hybrid )?contract(?! of|s\\b|ual|ors?\\b)|\\bcontract[\\s:*,(-]{1,4}(?:(?:initial(?:ly)?|for|of) ){0,2}${COUNT}[ -]?(?:months?|weeks?)`,
      'gi',
    ),
    phrases: [
      '6 month contract',
      '4-month rolling contractInside',
      'an initial contract',
      'Contract, 6 months',
      'Contract: initially six months',
    ],
    not: ['a long-term contract of a customer', 'a six month roadmap'],
  }),
];

/** Benefits that mean an employee even where the posting names no pay. */
export const EMPLOYEE_BENEFITS = [
  wording({
    says: 'permanent',
    cues: 'pension|annual leave|holiday allowance|holiday entitlement|unlimited holiday|unlimited pto|maternity leave|parental leave|paternity leave|adoption leave|family leave|paid leave|paid leaves|paid volunteer*|paid holiday*|paid sick leave|paid parental|company sick|enhanced sick|occupational sick|life assurance',
    unless: '(?:maternity|parental|paternity|adoption) leave cover',
    phrases: ['A generous pension', '25 days annual leave', 'Company sick pay', 'paid volunteering'],
    not: ['maternity leave cover'],
  }),
  wording({
    says: 'permanent',
    cues: 'days',
    pattern: /\bdays['’]? (?:of )?(?:paid )?(?:annual leave|holidays?|leave|pto)\b/gi,
    phrases: ['25 days holiday', '30 days of leave'],
    not: ['25 days of training'],
  }),
];

/** Benefits that mean an employee beside an annual salary. */
export const SALARIED_BENEFITS = [
  ...EMPLOYEE_BENEFITS,
  wording({
    says: 'permanent',
    cues: 'holidays|paid time off|life insurance|401k|private healthcare|private medical|equity|benefits',
    phrases: ['excellent benefits', 'private medical insurance'],
    not: ['a beneficial change'],
  }),
];
