import type { Annotated } from '../../domain/comparison/result/comparison';
import type { ContractType, Region, Role } from '../../domain/model/job-posting';
import { t } from '../../locales/t';
import { regionLabel, rolePlural } from '../labels';

/** A page on which a user can check the market's figures. It is opened only by the user's click. */
export interface CheckLink {
  /** "Glassdoor: machine learning engineers, London". */
  readonly name: string;
  /** Made of the role and the place alone: nothing of the posting or of the user is in it. */
  readonly url: string;
}

/**
 * How Levels.fyi files each role: the path of its page, and the message that names what is there. It has no page for
 * heads of machine learning. Such paths were seen in public repositories in 2026.
 */
const LEVELS = {
  ml: 'software-engineer/focus/ml-ai',
  scientists: 'data-scientist',
  dataEngineers: 'software-engineer/title/data-engineer',
  analysts: 'data-analyst',
  engineers: 'software-engineer',
} as const;
const ON_LEVELS: Readonly<Record<Role, keyof typeof LEVELS | null>> = {
  'machine-learning-engineer': 'ml',
  'mlops-engineer': 'ml',
  'ai-engineer': 'ml',
  'data-scientist': 'scientists',
  'applied-scientist': 'scientists',
  'research-scientist': 'scientists',
  'research-engineer': 'ml',
  'nlp-engineer': 'ml',
  'computer-vision-engineer': 'ml',
  'data-engineer': 'dataEngineers',
  'data-analyst': 'analysts',
  'software-engineer': 'engineers',
  'head-of-machine-learning': null,
};

/**
 * What adverts have to name to be counted on a page of IT Jobs Watch: a job title where it has a large page of that
 * title, else a skill. Pages of these names were seen in 2026.
 */
const ON_IT_JOBS_WATCH: Readonly<Record<Role, string>> = {
  'machine-learning-engineer': 'machine learning',
  'mlops-engineer': 'machine learning',
  'ai-engineer': 'artificial intelligence',
  'data-scientist': 'data scientist',
  'applied-scientist': 'machine learning',
  'research-scientist': 'machine learning',
  'research-engineer': 'machine learning',
  'nlp-engineer': 'machine learning',
  'computer-vision-engineer': 'computer vision',
  'data-engineer': 'data engineer',
  'data-analyst': 'data analyst',
  'software-engineer': 'software engineer',
  'head-of-machine-learning': 'machine learning',
};

/** Glassdoor's number for London in its addresses. */
const LONDON_ON_GLASSDOOR = 'IM1035';

/**
 * Returns the pages on which to check the pay for a role, place and kind of contract. Day rates are on IT Jobs Watch
 * alone, because the other two collect salaries of employees. Empty outside the UK and for internships.
 */
export function checkLinks(role: Role, region: Region, contractType: ContractType | null): readonly CheckLink[] {
  if (region === 'outside-uk' || contractType === 'internship') return [];
  const place = regionLabel(region);
  const isContract = contractType === 'contract';
  const term = ON_IT_JOBS_WATCH[role];
  const itJobsWatch = {
    name: t(isContract ? 'checkYourself.itJobsWatchContracts' : 'checkYourself.itJobsWatch', [term, place]),
    url: `https://www.itjobswatch.co.uk/${isContract ? 'contracts' : 'jobs'}/${region}/${encodeURIComponent(term)}.do`,
  };
  if (isContract) return [itJobsWatch];
  const levels = ON_LEVELS[role];
  return [
    { name: t('checkYourself.glassdoor', [rolePlural(role), place]), url: glassdoor(role, region) },
    ...(levels
      ? [
          {
            name: t('checkYourself.levels', [t(`checkYourself.on_levels.${levels}`), place]),
            url: onLevels(levels, region),
          },
        ]
      : []),
    itJobsWatch,
  ];
}

/** Glassdoor's addresses say at which characters of their first part the place and the title stand. */
function glassdoor(role: Role, region: 'london' | 'uk'): string {
  const [words, places] =
    region === 'london'
      ? [`london-${role}`, `IL.0,6_${LONDON_ON_GLASSDOOR}_KO7,${7 + role.length}`]
      : [role, `KO0,${role.length}`];
  return `https://www.glassdoor.co.uk/Salaries/${words}-salary-SRCH_${places}.htm`;
}

function onLevels(levels: keyof typeof LEVELS, region: 'london' | 'uk'): string {
  const place = region === 'london' ? 'london-metro-area' : 'united-kingdom';
  return `https://www.levels.fyi/t/${LEVELS[levels]}/locations/${place}`;
}

/**
 * Returns the pages for a posting, by the kind of the band that it is compared with. A remote role is checked for the
 * whole UK. Empty where nothing is compared.
 */
export function checkLinksOf({ posting, comparison: { pay } }: Annotated): readonly CheckLink[] {
  if (pay.kind === 'not-compared' || !posting.role) return [];
  const { band } = pay.choice;
  const region = posting.workMode?.value === 'remote' ? 'uk' : (posting.region?.value ?? band.region);
  const isInternship = posting.contractType?.value === 'internship';
  return checkLinks(posting.role.value, region, isInternship ? 'internship' : band.contractType);
}
