import type { Fact, StatedFact } from '../../../model/evidence';
import type { ContractType } from '../../../model/job-posting';
import type { PagePosting } from '../../../model/page-posting';
import type { BaseSalary } from '../../../model/pay';
import { findAllNearKeyword, findNearKeyword } from '../../../text/find-near-keyword';
import { declareCues, declareTitleCues, hasKeyword } from '../../../text/keyword-index';
import { body, evidenceOf, firstFact, headline, type PostingPart } from '../../../text/posting-parts';
import {
  BENEFITS,
  CONTRACT_CELL,
  CONTRACT_WORDINGS,
  EMPLOYEE_BENEFITS,
  FIXED_TERM_WORDINGS,
  INTERN_TEXT,
  INTERN_TITLE,
  PERMANENT_WORDINGS,
  STATED_BENEFITS,
} from './contract-wordings';

const any = (wordings: readonly string[]) => new RegExp(wordings.join('|'), 'gi');
const TITLE_INTERN = new RegExp(INTERN_TITLE.join('|'), 'i');
const TITLE_INTERN_CUES = declareTitleCues('intern', 'apprentice', 'placement', 'studentship', 'working student');
const CONTRACT_TITLE_CUES = declareTitleCues('contract', 'freelance', 'interim', 'ir35');
const INTERN = any(INTERN_TEXT);
const INTERN_CUES = declareCues('intern', 'placement', 'apprenticeship');
const TERM = any(FIXED_TERM_WORDINGS);
const TERM_CUES = declareCues(
  ...[
    'fixed',
    'ftc',
    'covering maternity',
    'temporary',
    'temp ',
    'temp-',
    'secondment',
    'ktp',
    'tenable',
    'funded for',
  ],
  ...['maternity', 'paternity', 'parental', 'adoption'].flatMap((why) => [`${why} cover`, `${why} leave cover`]),
  ...['seasonal', 'casual'],
);
const TERM_TITLE = new RegExp(FIXED_TERM_WORDINGS.join('|'), 'i');
const CONTRACT = any(CONTRACT_WORDINGS);
const CONTRACT_CUES = declareCues(
  ...['contract', 'ir35', 'umbrella', 'via umbrella', 'paye or', 'freelance', 'day rate', 'daily rate'],
  ...['independent contractor', 'interim', 'seeking', 'looking for', 'need', 'require'],
);
const PERMANENT = any(PERMANENT_WORDINGS);
const PERMANENT_CUES = declareCues('perm', 'open-ended', 'open ended', 'indefinite');
const SALARY_CUES = declareCues('salary', 'salaries', 'package');
const BENEFIT_CUES = declareCues(
  ...['pension', 'days', 'annual leave', 'holiday', 'unlimited holiday', 'unlimited pto', '401k', 'equity', 'benefits'],
  ...['leave', 'leaves', 'volunteer', 'time off', 'sick leave', 'parental', 'holiday'].map((what) => `paid ${what}`),
  ...['maternity', 'paternity', 'parental', 'family', 'adoption'].map((whose) => `${whose} leave`),
  ...['life assurance', 'life insurance', 'private healthcare', 'private medical'],
  ...['company sick', 'enhanced sick', 'occupational sick'],
);
const BENEFIT = any(BENEFITS);
const EMPLOYEE_BENEFIT = any(EMPLOYEE_BENEFITS);
const STATED_BENEFIT = any(STATED_BENEFITS);

// "ML Engineer - Contract"  "Interim Data Lead"  "Freelance Developer"; but "Contracts Manager" is an occupation
const CONTRACT_TITLE =
  /\b(?:contract(?:or)?|freelance(?:r)?|interim|ir35)\b(?! manager| administrator| lawyer| specialist)/i;
// Labels beside the title: "Temporary"  "Fixed term contract"  "Seasonal"
const TERM_LABEL = /^\s{0,3}(?:temporary|temp|fixed[- ]?term|seasonal)\b/i;
// "Contract"  "Contractor"  "Freelance"
const CONTRACT_LABEL = /^\s{0,3}(?:contract(?:or)?|freelance)\b/i;
// "Permanent"  "Perm"  "Permanent, full-time"
const PERMANENT_LABEL = /^\s{0,3}perm(?:anent)?\b/i;
// "could go permanent"  "a view to permanent"  "under a permanent contract": what the job may become, or another job.
const NOT_THE_JOB =
  /(?:conversion to|go|going|become|becoming|lead(?:ing)? to(?: an?)?(?: \w{1,10})?|(?:temp(?:orary)?|contract)[- ]to[ -]|view to|track\w{0,3}(?: \w{1,6}){0,3}|secure|agency for|interim and|under an?)\s{0,3}$/i;
// "whether under a permanent or a fixed-term contract" is from an equal-opportunities statement.
const NOT_THIS_TERM = /\b(?:or an?|whether[^.\n]{0,30}|rather than an?|not an?)\s{0,3}$/i;

/**
 * Whether the job is permanent, a contractor's, for a fixed term or an internship; null where the posting does not say.
 * The title counts first, then the labels beside it, then the description. Without any such word, pay by the day or the
 * hour means a contractor, and an annual salary with an employee's benefits means permanent.
 */
export function readContractType(page: PagePosting, baseSalary: BaseSalary | null): Fact<ContractType> | null {
  const short = headline(page);
  const title = short.filter(({ part }) => part === 'title');
  const labels = short.filter(({ part }) => part === 'details' || part === 'employmentType');
  const text = [body(page)];
  const isRate = baseSalary?.unitText === 'DAY' || baseSalary?.unitText === 'HOUR';
  const permanent = permanentIn([...short, body(page)]);
  return (
    firstFact([...title, ...labels], TITLE_INTERN, 'internship', TITLE_INTERN_CUES) ??
    (permanent && !isRate ? firstFact(title, /\bperm(?:anent)?\b/i, 'permanent') : null) ??
    firstFact(title, TERM_TITLE, 'fixed-term', TERM_CUES) ??
    firstFact(title, CONTRACT_TITLE, 'contract', CONTRACT_TITLE_CUES) ??
    contractTypeLabel(page) ??
    findNearKeyword(text, INTERN_CUES, INTERN, 'internship') ??
    (isRate ? null : permanent) ??
    contractOrTerm(page, isRate) ??
    permanent ??
    (isRate ? { value: 'contract', evidence: null } : employee(page, baseSalary))
  );
}

/** The contract type that a label beside the title states ("Contract", "Temporary"); null where none does. */
export function contractTypeLabel(page: PagePosting): StatedFact<ContractType> | null {
  const labels = headline(page).filter(({ part }) => part === 'details' || part === 'employmentType');
  return (
    firstFact(labels, TITLE_INTERN, 'internship') ??
    firstFact(labels, TERM_LABEL, 'fixed-term') ??
    firstFact(labels, CONTRACT_LABEL, 'contract') ??
    firstFact(labels, PERMANENT_LABEL, 'permanent')
  );
}

/** The contract type that the description states outright. Nothing is concluded from benefits or from pay. */
export function contractTypeOfText(page: PagePosting): StatedFact<ContractType> | null {
  const text = [body(page)];
  return findNearKeyword(text, INTERN_CUES, INTERN, 'internship') ?? permanentIn(text) ?? contractOrTerm(page, false);
}

/**
 * "Inside IR35" or "outside IR35" means a contractor even beside "temporary". Otherwise the words for a fixed term come
 * before the words for a contract.
 */
function contractOrTerm(page: PagePosting, isRate: boolean): StatedFact<ContractType> | null {
  const text = [body(page)];
  const near = (wording: RegExp) => findNearKeyword(text, CONTRACT_CUES, wording, 'contract');
  // "deemed inside IR35"  "Outside of IR35"  "inside IR-35"
  const determined = findNearKeyword(text, IR35_CUES, /\b(?:in|out)side (?:of )?ir ?-?35\b/gi, 'contract');
  // "IR35 status TBC"  "umbrella"  "IR 35"
  const strong = findNearKeyword(text, IR35_CUES, /\bir ?35\b|\bumbrella\b/gi, 'contract');
  return (
    determined ?? (isRate ? strong : null) ?? termIn(body(page)) ?? strong ?? near(CONTRACT) ?? near(CONTRACT_CELL)
  );
}
const IR35_CUES = declareCues('ir35', 'ir 35', 'ir-35', 'umbrella', 'inside', 'outside');

function termIn({ part, text }: PostingPart): StatedFact<ContractType> | null {
  for (const match of findAllNearKeyword(text, TERM_CUES, TERM)) {
    if (NOT_THIS_TERM.test(text.slice(Math.max(0, match.index - 40), match.index))) continue;
    return { value: 'fixed-term', evidence: evidenceOf(part, match) };
  }
  return null;
}

function permanentIn(parts: readonly PostingPart[]): StatedFact<ContractType> | null {
  for (const { part, text } of parts) {
    for (const match of findAllNearKeyword(text, PERMANENT_CUES, PERMANENT)) {
      if (NOT_THE_JOB.test(text.slice(Math.max(0, match.index - 40), match.index))) continue;
      return { value: 'permanent', evidence: evidenceOf(part, match) };
    }
  }
  return null;
}

/** An annual salary with the benefits of an employee, and no word of a term, means a permanent job. */
function employee(page: PagePosting, baseSalary: BaseSalary | null): Fact<ContractType> | null {
  const near = (wording: RegExp) => findNearKeyword([body(page)], BENEFIT_CUES, wording, 'permanent');
  if (baseSalary) return baseSalary.unitText === 'YEAR' ? near(BENEFIT) : null;
  return near(EMPLOYEE_BENEFIT) ?? (hasKeyword(page.description, SALARY_CUES) ? near(STATED_BENEFIT) : null);
}
