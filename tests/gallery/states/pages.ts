import { EMPTY_PROFILE, type Profile } from '../../../src/domain/profile';
import type { Skill } from '../../../src/domain/skills/skill';
import type { SiteOption } from '../../../src/ui/options/site-switch';

/** A few skills to be suggested. */
export const VOCABULARY: readonly Skill[] = [
  { id: 'python', preferredLabel: 'Python', kind: 'tool' },
  { id: 'pytorch', preferredLabel: 'PyTorch', kind: 'tool' },
  { id: 'kubernetes', preferredLabel: 'Kubernetes', altLabels: ['k8s'], kind: 'tool' },
  { id: 'kubeflow', preferredLabel: 'Kubeflow', kind: 'tool' },
  { id: 'mlops', preferredLabel: 'MLOps', kind: 'practice' },
];

export const suggest = (query: string): Skill[] =>
  VOCABULARY.filter(({ preferredLabel, altLabels = [] }) =>
    [preferredLabel, ...altLabels].some((label) => label.toLowerCase().startsWith(query.toLowerCase())),
  );

export const PROFILES: Readonly<Record<string, Profile>> = {
  empty: EMPTY_PROFILE,
  full: {
    skills: [
      { id: 'python', name: 'Python', level: 'expert', years: 6 },
      { id: 'mlops', name: 'MLOps', level: 'working', years: 1.5 },
      { id: null, name: 'Kedro', level: null, years: null },
      { id: 'sql', name: 'SQL', level: 'basic', years: 3 },
    ],
    role: 'machine-learning-engineer',
    seniority: 'senior',
    region: 'london',
    workMode: 'hybrid',
    contractType: 'permanent',
    salaryWanted: 95000,
    dayRateWanted: 650,
  },
  long: {
    ...EMPTY_PROFILE,
    skills: Array.from({ length: 30 }, (_, i) => ({
      id: null,
      name:
        i === 1
          ? 'A skill with a very long name that somebody typed in one go, and Donaudampfschifffahrt'
          : `Skill ${i}`,
      level: 'working',
      years: i,
    })),
  },
};

export const SITE_OPTIONS: readonly SiteOption[] = [
  { id: 'linkedin', name: 'LinkedIn', address: 'linkedin.com/jobs', on: true, permission: 'granted' },
  { id: 'reed', name: 'Reed', address: 'reed.co.uk/jobs', on: false, permission: 'granted' },
  { id: 'greenhouse', name: 'Greenhouse', address: 'boards.greenhouse.io', on: true, permission: 'missing' },
  { id: 'builtin', name: 'Built In', address: 'builtin.com/job', on: false, permission: 'missing' },
  { id: 'harbour', name: 'Harbour Jobs', address: 'harbour.example', on: false, permission: 'refused' },
];
