import type { BandChoice, BandPosition } from '../../../src/domain/comparison/result/band-choice';
import type { Cited } from '../../../src/domain/comparison/result/cite';
import type { SkillDemand } from '../../../src/domain/comparison/result/skills-comparison';
import type { MarketSkill, SalaryBand, SkillGap, SkillPremium, Source } from '../../../src/domain/market/market';
import type { PostingSkill, Requirement } from '../../../src/domain/model/job-posting';

// Everything in this file is invented: publishers, figures and dates.

export const SOURCE: Source = {
  id: 'thornfield-2026',
  publisher: 'Thornfield Pay Review',
  title: 'Machine learning pay in the UK',
  url: 'https://pay.example/ml-2026',
  asOf: '2026-06',
  note: 'Publisher’s estimate; no sample size stated.',
};

export const OLD_SOURCE: Source = {
  id: 'quay-2024',
  publisher: 'Quayside Index',
  title: 'Technology salaries',
  url: 'https://index.example/tech',
  asOf: '2024',
};

export const BAND: Cited<SalaryBand> = {
  id: 'mle-london',
  role: 'machine-learning-engineer',
  region: 'london',
  contractType: 'permanent',
  seniority: 'all',
  unitText: 'YEAR',
  low: 62000,
  median: 85000,
  high: 118000,
  openEnded: false,
  basis: 'published',
  rank: 1,
  source: SOURCE,
  asOf: '2026-06',
  published: '£62,000–£118,000, median £85,000',
};

export const DAY_BAND: Cited<SalaryBand> = {
  ...BAND,
  id: 'mle-uk-day',
  region: 'uk',
  contractType: 'contract',
  unitText: 'DAY',
  low: 420,
  median: 550,
  high: 700,
  openEnded: true,
  published: '£420–£700+ a day, median £550',
};

export const choice = (band: Cited<SalaryBand>, rest: Partial<BandChoice> = {}): BandChoice => {
  return {
    band,
    weakness: null,
    fallbacks: [],
    assumptions: [],
    others: [],
    estimate: null,
    ...rest,
  };
};

export const position = (rest: Partial<BandPosition>): BandPosition => ({
  value: 90000,
  bound: 'range',
  reference: 85000,
  referenceKind: 'median',
  pounds: 5000,
  percent: 6,
  outside: null,
  lowPlace: 41,
  highPlace: 59,
  word: 'good',
  ...rest,
});

export const market = (label: string, demandPct: number): Cited<MarketSkill> => ({
  id: `market-${label}`,
  label,
  role: 'machine-learning-engineer',
  tier: 'essential',
  kind: 'tool',
  demandPct,
  parts: [[label]],
  source: SOURCE,
  asOf: '2026-06',
  published: `${demandPct}%`,
});

export const gap = (label: string, demandPct: number, supplyPct: number): Cited<SkillGap> => ({
  id: `gap-${label}`,
  label,
  role: 'machine-learning-engineer',
  demandPct,
  supplyPct,
  parts: [[label]],
  source: SOURCE,
  asOf: '2026-06',
  published: `${demandPct}% against ${supplyPct}%`,
});

export const premium = (premiumPct: number, ...labels: readonly string[]): Cited<SkillPremium> => ({
  id: labels.join('-'),
  role: 'machine-learning-engineer',
  premiumPct,
  parts: labels.map((label) => ({ label, skills: [] })),
  source: SOURCE,
  asOf: '2026-06',
  published: `+${premiumPct}%`,
});

export const skill = (name: string, requirement: Requirement, rest: Partial<PostingSkill> = {}): PostingSkill => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  name,
  requirement,
  years: null,
  level: null,
  alternatives: null,
  mentions: [{ text: name, index: 0 }],
  ...rest,
});

export const demand = (names: string, requirement: Requirement, rest: Partial<SkillDemand> = {}): SkillDemand => ({
  id: names,
  skills: names.split('|').map((name) => skill(name, requirement)),
  requirement,
  had: 'yes',
  hadBy: [],
  years: null,
  level: null,
  market: null,
  gap: null,
  figuresOf: null,
  ...rest,
});
