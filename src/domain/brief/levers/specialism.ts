import type { JobPosting, Role } from '../../model/job-posting';
import { skillOf } from '../../reading/skills/vocabulary/skill-of';
import type { PostingWords } from '../../text/posting-words';

/**
 * The specialisms of the published levers, as ids of the vocabulary. A skill that is one or two steps narrower counts
 * too ("RAG" belongs to NLP). Tools do not count.
 */
const SPECIALISMS: Readonly<Partial<Record<Role, readonly string[]>>> = {
  'machine-learning-engineer': ['nlp', 'computer-vision', 'reinforcement-learning'],
  'software-engineer': ['distributed-systems', 'security', 'mlops'],
};
const BY_ROLE: readonly Role[] = ['nlp-engineer', 'computer-vision-engineer'];
const MOST_WORDS = 3;

/**
 * Finds the words that show a specialism that the lever published for `leverRole` is about: the title, or skills that
 * the posting asks for. At most three.
 */
export function specialismWords({ role, skills }: JobPosting, leverRole: Role): readonly PostingWords[] {
  const wanted = SPECIALISMS[leverRole] ?? [];
  const byTitle = role?.evidence && BY_ROLE.includes(role.value) ? [role.evidence] : [];
  const asked = skills
    .filter(({ requirement }) => requirement !== 'mentioned')
    .filter(({ id }) => skillOf(id)?.kind !== 'tool' && wanted.some((broad) => isWithin(id, broad)))
    .flatMap(({ mentions }) => mentions.slice(0, 1));
  return [...byTitle, ...asked.map((mention) => ({ ...mention, part: 'description' as const }))].slice(0, MOST_WORDS);
}

function isWithin(id: string, broad: string): boolean {
  const broaderOf = (each: string): readonly string[] => skillOf(each)?.broader ?? [];
  return [id, ...broaderOf(id), ...broaderOf(id).flatMap(broaderOf)].includes(broad);
}
