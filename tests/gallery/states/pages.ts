import { EMPTY_PROFILE, type Profile } from '../../../src/domain/model/profile';
import type { Skill } from '../../../src/domain/reading/skills/vocabulary/skill';
import { checkedLine } from '../../../src/presentation/posting/checked-line';
import { SITES } from '../../../src/sites';
import type { Shortcut } from '../../../src/ui/options/shortcuts-section';
import type { SiteOption } from '../../../src/ui/options/site-row';

/** A few skills that the combobox can suggest. */
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

/** Said of every site of the states, because what it says is of no matter there. */
const CHECKED = 'Checked on real pages saved in July 2026.';

const site = (id: string, name: string, address: string, rest: Partial<SiteOption>): SiteOption => {
  return {
    id,
    name,
    address,
    mode: 'panel',
    permission: 'granted',
    health: null,
    checked: CHECKED,
    group: 'board',
    isOwn: false,
    ...rest,
  };
};

export const SITE_OPTIONS: readonly SiteOption[] = [
  site('linkedin', 'LinkedIn', 'linkedin.com/jobs', { health: 'Read well on the last 12 postings.', badges: true }),
  site('ashby', 'Ashby', 'jobs.ashbyhq.com', {
    group: 'employers-system',
    mode: 'side-panel',
    health: 'Not always read of late: organisation in 3 of 8.',
  }),
  site('reed', 'Reed', 'reed.co.uk/jobs', { mode: 'off' }),
  site('greenhouse', 'Greenhouse', 'boards.greenhouse.io', { permission: 'missing' }),
  site('builtin', 'Built In', 'builtin.com/job', { mode: 'off', permission: 'missing' }),
  site('pinpoint', 'Pinpoint', 'pinpointhq.com', { mode: 'off', permission: 'missing', group: 'employers-system' }),
  site('oracle', 'Oracle Recruiting', 'oraclecloud.com', {
    mode: 'off',
    permission: 'missing',
    group: 'employers-system',
    checked: 'Not checked on real pages: written after public descriptions of September 2026.',
  }),
  site('icims', 'iCIMS', 'icims.com', { mode: 'off', permission: 'missing', group: 'employers-system' }),
  site('harbour', 'Harbour Jobs', 'harbour.example', { mode: 'off', permission: 'refused' }),
  site('https://careers.copper-finch.example', 'careers.copper-finch.example', 'careers.copper-finch.example', {
    checked: null,
    isOwn: true,
  }),
];

export const SHORTCUTS: readonly Shortcut[] = [
  { does: 'Open or fold up the panel', keys: 'Alt+Shift+J' },
  { does: 'Open the side panel', keys: '' },
];

/** Every site that has a file, as at first after installation. */
export const ALL_SITES: readonly SiteOption[] = SITES.map(
  ({ id, name, matches, checked, listedAs, enabledByDefault }) =>
    site(
      id,
      name,
      [...new Set(matches.map((each) => (each.split('/')[2] ?? '').replace(/^(?:\*|www)\./, '')))].join(', '),
      {
        mode: enabledByDefault ? 'panel' : 'off',
        permission: enabledByDefault ? 'granted' : 'missing',
        group: listedAs ?? 'board',
        checked: checkedLine(checked),
        patterns: `${id} ${matches.join(' ')}`,
      },
    ),
);
