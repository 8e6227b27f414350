import type { JobPosting, PostingSkill, Requirement } from '../../../src/domain/model/job-posting';
import type { BaseSalary } from '../../../src/domain/model/pay';
import { anAmount } from '../an-amount';
import { changedPosting, type PlainPosting } from './plain-posting';

/** A permanent ML posting in London that states no level, no pay and no skills, with the changes that a test makes. */
export function aPosting(part: PlainPosting = {}): JobPosting {
  const plain: JobPosting = {
    site: 'record',
    readBy: 'record',
    id: '1',
    url: 'https://jobs.example/1',
    title: 'Machine Learning Engineer',
    hiringOrganization: 'Example Ltd',
    jobLocation: 'London',
    region: { value: 'london', evidence: null },
    workMode: { value: 'hybrid', evidence: null },
    contractType: { value: 'permanent', evidence: null },
    ir35: null,
    role: { value: 'machine-learning-engineer', evidence: null },
    seniority: { value: 'mid', evidence: null, inferred: true },
    datePosted: null,
    validThrough: null,
    pay: { kind: 'not-stated', text: null },
    salaryEstimate: null,
    otherPay: [],
    facts: {},
    contradictions: [],
    skills: [],
    alsoNamed: [],
  };
  return changedPosting(plain, part);
}

/** A yearly salary in pounds that the description states. */
export function aSalary(low: number | null, high: number | null, part: Partial<BaseSalary> = {}): BaseSalary {
  return {
    currency: 'GBP',
    amount: anAmount(low, high),
    unitText: 'YEAR',
    text: 'as stated',
    index: 0,
    statedIn: 'text',
    implied: [],
    approximate: false,
    proRata: false,
    ...part,
  };
}

/** A skill that the posting names once. */
export function aSkill(id: string, requirement: Requirement, part: Partial<PostingSkill> = {}): PostingSkill {
  return {
    id,
    name: id,
    requirement,
    years: null,
    level: null,
    alternatives: null,
    mentions: [{ text: id, index: 0 }],
    ...part,
  };
}
