import type { JobPosting, PostingSkill, Requirement } from '../../../src/domain/model/job-posting';
import type { BaseSalary } from '../../../src/domain/model/pay';

/** A permanent mid-level ML posting in London that states no pay and no skills, with the changes that a test makes. */
export function aPosting(part: Partial<JobPosting> = {}): JobPosting {
  return {
    site: 'record',
    readBy: 'record',
    id: '1',
    url: 'https://jobs.example/1',
    title: 'Machine Learning Engineer',
    hiringOrganization: 'Example Ltd',
    jobLocation: 'London',
    region: 'london',
    workMode: 'hybrid',
    contractType: 'permanent',
    ir35: null,
    role: 'machine-learning-engineer',
    seniority: 'mid',
    datePosted: null,
    validThrough: null,
    baseSalary: null,
    salaryAbsence: { reason: 'not-stated', text: null },
    salaryEstimate: null,
    salaryCorrection: null,
    otherPay: [],
    facts: {},
    contradictions: [],
    skills: [],
    evidence: {},
    ...part,
  };
}

/** A yearly salary in pounds that the description states. */
export function aSalary(minValue: number | null, maxValue: number | null, part: Partial<BaseSalary> = {}): BaseSalary {
  return {
    currency: 'GBP',
    minValue,
    maxValue,
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
