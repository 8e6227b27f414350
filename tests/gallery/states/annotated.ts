import { countedBeside } from '../../../src/domain/comparison/pay/counted-beside';
import type { Annotated, PayComparison } from '../../../src/domain/comparison/result/comparison';
import type { SkillsComparison } from '../../../src/domain/comparison/result/skills-comparison';
import { judgePay } from '../../../src/domain/comparison/verdict/judge-pay';
import { MARKET } from '../../../src/domain/market/market-data';
import type { JobPosting, Role } from '../../../src/domain/model/job-posting';
import type { BaseSalary } from '../../../src/domain/model/pay';
import type { Corrected } from '../../../src/domain/reading/apply-corrections';
import { anAmount } from '../../domain/an-amount';
import { changedPosting, type PlainPosting } from '../../domain/comparison/plain-posting';
import { BAND, choice, demand, gap, market, OLD_SOURCE, position, premium } from './market';
import { learnNext, weighed } from './weighed';

export const SALARY: BaseSalary = {
  currency: 'GBP',
  amount: anAmount(85000, 95000),
  unitText: 'YEAR',
  text: '£85,000 to £95,000',
  index: 0,
  statedIn: 'text',
  implied: ['unitText'],
  approximate: false,
  proRata: false,
};

export const POSTING: JobPosting = {
  site: 'linkedin',
  readBy: 'site',
  id: '4000000001',
  url: 'https://www.linkedin.com/jobs/view/4000000001/',
  title: 'Machine Learning Engineer',
  hiringOrganization: 'Corvid Tide Labs',
  jobLocation: 'London, England',
  region: { value: 'london', evidence: { text: 'London', index: 0, part: 'jobLocation' } },
  workMode: {
    value: 'hybrid',
    evidence: { text: 'two days a week in the office', index: 400, part: 'description' },
  },
  contractType: { value: 'permanent', evidence: { text: 'Permanent', index: 0, part: 'details' } },
  ir35: null,
  role: {
    value: 'machine-learning-engineer',
    evidence: { text: 'Machine Learning Engineer', index: 0, part: 'title' },
  },
  seniority: { value: 'mid', evidence: null },
  datePosted: '2026-11-10',
  validThrough: null,
  pay: { kind: 'stated', salary: SALARY, suggestion: null },
  salaryEstimate: null,
  otherPay: [],
  facts: {},
  contradictions: [],
  skills: [],
  alsoNamed: [],
};

const containers = { ...market('Containers & Kubernetes', 48), parts: [['docker'], ['kubernetes']] };
const mlops = {
  ...premium(15, 'PyTorch or TensorFlow', 'MLOps', 'Kubernetes'),
  why: 'Few people both train models and look after them once they run.',
};

export const SKILLS: SkillsComparison = {
  profileEmpty: false,
  demands: [
    demand('Kubernetes', 'essential', {
      had: 'no',
      market: containers,
      gap: gap('Running models (containers, monitoring)', 48, 21),
    }),
    demand('Spark', 'essential', { had: 'no', market: market('Spark', 24) }),
    demand('Python', 'essential', { years: { asked: 5, had: 6, enough: true }, market: market('Python', 95) }),
    demand('PyTorch|TensorFlow', 'essential', { market: market('PyTorch', 70) }),
    demand('Docker', 'essential', { had: 'implied', hadBy: [{ id: 'eks', name: 'EKS', level: null, years: null }] }),
    demand('SQL', 'essential'),
    demand('Machine learning', 'essential'),
    demand('MLOps', 'essential', { years: { asked: 3, had: 1, enough: false } }),
    demand('CI/CD', 'essential'),
    demand('Terraform', 'desirable', { had: 'no', market: market('Terraform', 18) }),
    demand('AWS|Google Cloud|Azure', 'desirable'),
    demand('Airflow', 'desirable'),
    demand('Stakeholder communication', 'mentioned'),
    demand('Git', 'mentioned'),
  ],
  essential: { had: 7, asked: 9 },
  desirable: { had: 2, asked: 3 },
  premiums: [
    {
      premium: mlops,
      parts: [
        { label: 'PyTorch or TensorFlow', asked: true, had: true },
        { label: 'MLOps', asked: true, had: true },
        { label: 'Kubernetes', asked: true, had: false },
      ],
      askedInFull: true,
      askedIf: null,
      figuresOf: null,
    },
  ],
  weighsMost: demand('Kubernetes', 'essential', { had: 'no' }),
  weighsAgainst: [
    weighed('Kubernetes', { essential: 1, demand: 48 }),
    weighed('Spark', { essential: 1, demand: 24 }),
    weighed('Terraform', { desirable: 1, demand: 18 }),
  ],
  learn: [
    learnNext('Kubernetes', {
      closes: { essential: 1, desirable: 0 },
      market: containers,
      gap: gap('Running models (containers, monitoring)', 48, 21),
      premium: mlops,
    }),
    learnNext('Spark', { closes: { essential: 1, desirable: 0 }, market: market('Spark', 24) }),
    learnNext('Terraform', { closes: { essential: 0, desirable: 1 }, market: market('Terraform', 18) }),
  ],
  alsoNamed: [],
};

export const STATED: Extract<PayComparison, { kind: 'stated' }> = {
  kind: 'stated',
  salary: SALARY,
  amounts: { ...anAmount(85000, 95000), unitText: 'YEAR' },
  conversion: null,
  choice: choice(BAND, {
    assumptions: ['permanent'],
    others: [
      { ...BAND, id: 'other', source: OLD_SOURCE, asOf: '2024', low: 55000, median: 76000, high: 105000, rank: 2 },
    ],
  }),
  position: position({}),
  otherReadings: [],
  permanentEquivalent: null,
  doubts: [],
};

export interface Parts {
  readonly posting?: PlainPosting;
  readonly pay?: PayComparison;
  readonly skills?: Partial<SkillsComparison>;
  readonly wish?: Annotated['comparison']['wish'];
  readonly secondBands?: Annotated['comparison']['secondBands'];
  readonly corrected?: Corrected;
}

export const annotated = ({
  posting,
  pay = STATED,
  skills,
  wish = null,
  secondBands = [],
  corrected,
}: Parts = {}): Annotated => ({
  posting: changedPosting(POSTING, posting ?? {}),
  corrected: corrected ?? null,
  comparison: {
    asOf: '2026-11-21',
    daysAYear: 220,
    pay,
    verdict: judgePay(pay),
    secondBands,
    counted: countedBeside({ pay, secondBands }, MARKET),
    wish,
    skills: { ...SKILLS, ...skills },
  },
});

/** Pay that is compared with nothing. */
export const notCompared = (
  reason: Extract<PayComparison, { kind: 'not-compared' }>['reason'],
  salary: BaseSalary | null,
  role: Role | null = 'machine-learning-engineer',
): PayComparison => ({ kind: 'not-compared', reason, salary, role, permanentEquivalent: null });
