import type { Role } from '../model/job-posting';

/** Engineers who make software are mostly 2134; those who design systems are 2133, and the rest of IT is 2139. */
const ENGINEERS = ['2134', '2133', '2139'] as const;

/**
 * The SOC 2020 occupation codes that employers are known to use for a role, the likeliest first. There are several where
 * employers differ, since the choice is theirs.
 */
export const OCCUPATION_CODES: Readonly<Record<Role, readonly string[]>> = {
  'machine-learning-engineer': ENGINEERS,
  'mlops-engineer': ENGINEERS,
  'ai-engineer': ENGINEERS,
  'data-scientist': ['2433', '2134'],
  'applied-scientist': ['2433', '2134'],
  'research-scientist': ['2433', '2162'],
  'research-engineer': ['2134', '2162'],
  'nlp-engineer': ['2134'],
  'computer-vision-engineer': ['2134'],
  'data-engineer': ENGINEERS,
  // 3544 is below degree level. It can be sponsored only while a temporary list lasts, and no going rate was found.
  'data-analyst': [],
  'software-engineer': ['2134'],
  'head-of-machine-learning': ['1137', '2433', '2134'],
};
