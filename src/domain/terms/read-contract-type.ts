import type { BaseSalary, ContractType } from '../job-posting';
import type { Fact } from '../mention';
import type { PagePosting } from '../page-posting';
import { body, firstFact, headline } from './page-words';

// "Software Engineering Intern"  "Data Science Apprentice"  "Industrial Placement"  "PhD studentship"
const INTERN_TITLE =
  /\b(?:intern|interns|internships?|apprentice(?:ship)?s?|(?:industrial|summer|year|student) placement|placement (?:year|student)|studentship|working student)\b/i;
// "Employment type: Internship"
const INTERN_TEXT =
  /\b(?:(?:employment|job|contract) types?[\s:*-]{1,4}(?:internship|apprenticeship)|(?:summer|paid|industrial) (?:internship|placement)|this (?:is an? )?(?:\w{1,12} ){0,2}(?:internship|apprenticeship|placement)\b|\d{1,2}[- ](?:month|week) (?:internship|placement|apprenticeship))/i;
// "FTC"  "12-month fixed-term contract"  "maternity cover"  "temporary role"  "secondment"
const FIXED_TERM =
  /\b(?:fixed[- ]?term|ftc|(?:maternity|parental|paternity|adoption) (?:leave )?cover|temporary(?= (?:\w{1,12} ){0,3}(?:role|position|post|job|contract|assignment|basis|vacancy|administrat|analyst|\d))|temp (?:role|position|basis|job)|secondment|covering maternity|ktp associate|temp(?:orary)?[- ]to[- ]perm(?:anent)?|(?:tenable|funded) for (?:up to )?\w{1,6} (?:years|months))\b/i;
const FIXED_TERM_LABEL = /^\s*(?:temporary|temp|fixed[- ]?term|seasonal)\b/i;
// "6 month contract"  "contract role"  "Contract Type: Contract"  "Freelance"  "(Contract)"  "IR35"  "umbrella"
const CONTRACT =
  /\b(?:(?:in|out)side (?:of )?ir ?35|ir35|via (?:an? )?umbrella|umbrella (?:rate|company|only|p[/.]?h|p[/.]?d)|freelance(?:r)?|independent contractor|(?:day|daily) rate|(?:months?|mth|weeks?|initial|rolling|short[- ]term|long[- ]term|interim)[- ](?:initial |rolling |hybrid )?contract(?! of)|contract (?:role|position|opportunity|assignment|basis|vacancy|length|duration)|contractor (?:role|position|rate)|(?:job|employment|contract|work) types?[\s:*-]{1,5}(?:(?:full|part)[- ]time, ){0,2}contract\b|to umbrella|paye or £)|contract[- ]to[- ](?:hire|perm)|\bcontract[\s:*-]{1,4}(?:initial(?:ly)? )?\d{1,2}[ -]?(?:months?|weeks?)|\(contract\)/i;
const CONTRACT_TITLE =
  /\b(?:contract(?:or)?|freelance(?:r)?|interim|ir35)\b(?! manager| administrator| lawyer| specialist)/i;
// A line or a cell of a headline that is the word alone, or the word led by the title: "| Contract |"
const CONTRACT_CELL = /(?:^|[\n|•])[ \t*-]{0,4}contract(?:[ \t]{0,2}role)?[ \t*]{0,4}(?:$|[\n|•-])/i;
const PERMANENT = new RegExp(
  [
    // "permanent role"  "permanent, full-time"  "on a permanent basis"  "perm position"
    '\\bperm(?:anent)?(?=[ ,/-]{1,3}(?:\\w{1,12}[ ,/-]{1,2}){0,2}(?:role|position|post|job|contract|basis|opportunit|vacanc|salary|hires?|employ\\w{2,4}|full|part))(?! employment after)',
    // "Contract type: Permanent"  "Employment type - Permanent"  "Position type: Permanent"  "1 x Permanent"
    '(?:types?|status|contract|duration|tenure|term)[\\s:*-]{1,6}perm(?:anent)?\\b|\\d ?x perm(?:anent)?\\b',
    // "- Permanent -"  "| Permanent |"  "Perm & FTC"  "Permanent or fixed-term"  a line of its own
    '(?:^|[\\n|•:-])[ \\t*]{0,4}perm(?:anent)?(?:[ \\t*]{0,4}(?:$|[\\n|•.-])| (?:&|or|and|/) )',
    '\\bpermanent full[- ]?time\\b|\\b(?:full|part)[- ]?time,? permanent\\b|\\bhybrid permanent\\b',
  ].join('|'),
  'i',
);
// "could go permanent", "permanent right to work", "permanent health insurance" say nothing of the job.
const NOT_THE_JOB =
  /(?:conversion to|go|going|become|becoming|lead(?:ing)? to(?: an?)?(?: \w{1,10})?|(?:temp(?:orary)?|contract)[- ]to[ -]|view to|track\w{0,3}(?: \w{1,6}){0,3}|secure|agency for|interim and|under an?)\s*$/i;
const BENEFITS =
  /\b(?:pension|days['’]? (?:of )?(?:annual leave|holidays?|leave|pto)|annual leave|holiday (?:allowance|entitlement)|holidays\b|unlimited (?:holiday|pto)|life (?:assurance|insurance)|paid time off|401k|private (?:healthcare|medical)|equity)\b|benefits/i;
/** What only employees have, said without any pay. */
const EMPLOYEE_BENEFITS = /\bpension\b|\b\d{2} days['’]? (?:of )?(?:paid )?(?:annual leave|holidays?|leave|pto)\b/i;
const STATED_BENEFITS =
  /\b(?:annual leave|holiday (?:allowance|entitlement)|holidays\b|unlimited (?:holiday|pto)|life assurance)\b/i;
const SALARY_OFFER = /\b(?:salary|salaries|package)\b/i;

/** Whether the job is permanent, a contractor's, for a term or an internship; null where the posting does not say. */
export function readContractType(
  page: PagePosting,
  baseSalary: BaseSalary | null,
): Fact<ContractType> | { value: ContractType; evidence: null } | null {
  const short = headline(page);
  const title = short.filter(({ part }) => part === 'title');
  const labels = short.filter(({ part }) => part === 'details' || part === 'employmentType');
  const text = [body(page)];
  const isRate = baseSalary?.unitText === 'DAY' || baseSalary?.unitText === 'HOUR';
  const permanent = permanentFact(page);
  return (
    firstFact([...title, ...labels], INTERN_TITLE, 'internship') ??
    (permanent && !isRate ? firstFact(title, /\bperm(?:anent)?\b/i, 'permanent') : null) ??
    firstFact(title, FIXED_TERM, 'fixed-term') ??
    firstFact(title, CONTRACT_TITLE, 'contract') ??
    firstFact(labels, FIXED_TERM_LABEL, 'fixed-term') ??
    firstFact(labels, /^\s*(?:contract(?:or)?|freelance)\b/i, 'contract') ??
    firstFact(labels, /^\s*perm(?:anent)?\b/i, 'permanent') ??
    firstFact(text, INTERN_TEXT, 'internship') ??
    (isRate ? null : permanent) ??
    contractOrTerm(page, isRate) ??
    permanent ??
    (isRate ? { value: 'contract', evidence: null } : employee(page, baseSalary))
  );
}

/** IR35 or an umbrella says contractor even beside "temporary"; else the words for a term come first. */
function contractOrTerm(page: PagePosting, isRate: boolean): Fact<ContractType> | null {
  const text = [body(page)];
  const determined = firstFact(text, /\b(?:in|out)side (?:of )?ir ?-?35\b/i, 'contract' as ContractType);
  const strong = firstFact(text, /\bir ?35\b|\bumbrella\b/i, 'contract' as ContractType);
  return (
    determined ??
    (isRate ? strong : null) ??
    termFact(page) ??
    strong ??
    firstFact(text, CONTRACT, 'contract') ??
    firstFact(text, CONTRACT_CELL, 'contract')
  );
}

// "whether under a permanent or a fixed-term contract" is an equal-opportunities line.
const NOT_THIS_TERM = /\b(?:or an?|whether[^.\n]{0,30}|rather than an?|not an?)\s*$/i;

function termFact(page: PagePosting): Fact<ContractType> | null {
  for (const match of page.description.matchAll(new RegExp(FIXED_TERM.source, 'gi'))) {
    if (NOT_THIS_TERM.test(page.description.slice(Math.max(0, match.index - 40), match.index))) continue;
    return { value: 'fixed-term', evidence: { part: 'description', text: match[0], index: match.index } };
  }
  return null;
}

function permanentFact(page: PagePosting): Fact<ContractType> | null {
  const all = new RegExp(PERMANENT.source, 'gi');
  for (const { part, text } of [...headline(page), body(page)]) {
    for (const match of text.matchAll(all)) {
      if (NOT_THE_JOB.test(text.slice(Math.max(0, match.index - 40), match.index))) continue;
      return { value: 'permanent', evidence: { part, text: match[0], index: match.index } };
    }
  }
  return null;
}

/** An annual salary with an employee's benefits and no word of a term is a permanent job. */
function employee(page: PagePosting, baseSalary: BaseSalary | null): Fact<ContractType> | null {
  const benefits = firstFact([body(page)], BENEFITS, 'permanent' as ContractType);
  if (baseSalary) return baseSalary.unitText === 'YEAR' ? benefits : null;
  const employed = firstFact([body(page)], EMPLOYEE_BENEFITS, 'permanent' as ContractType);
  return (
    employed ?? (SALARY_OFFER.test(page.description) ? firstFact([body(page)], STATED_BENEFITS, 'permanent') : null)
  );
}
