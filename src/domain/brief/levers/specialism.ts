import type { JobPosting, Role } from '../../model/job-posting';
import { skillOf } from '../../reading/skills/vocabulary/skill-of';
import type { PostingWords } from '../../text/posting-words';

/** What the published levers call a specialism, as skills of the vocabulary; what is a step or two narrower counts as it ("RAG" is language), tools do not. */
const SPECIALISMS: Readonly<Partial<Record<Role, readonly string[]>>> = {
  'machine-learning-engineer': ['nlp', 'computer-vision', 'reinforcement-learning'],
  'software-engineer': ['distributed-systems', 'security', 'mlops'],
};
const BY_ROLE: readonly Role[] = ['nlp-engineer', 'computer-vision-engineer'];
const MOST = 3;

/** Where a posting shows a specialism that the lever published for `leverRole` is about: its title, or skills that it asks for. */
export function specialismWords({ role, skills }: JobPosting, leverRole: Role): readonly PostingWords[] {
  const wanted = SPECIALISMS[leverRole] ?? [];
  const byTitle = role?.evidence && BY_ROLE.includes(role.value) ? [role.evidence] : [];
  const asked = skills
    .filter(({ requirement }) => requirement !== 'mentioned')
    .filter(({ id }) => skillOf(id)?.kind !== 'tool' && wanted.some((broad) => isWithin(id, broad)))
    .flatMap(({ mentions }) => mentions.slice(0, 1));
  return [...byTitle, ...asked.map((mention) => ({ ...mention, part: 'description' as const }))].slice(0, MOST);
}

function isWithin(id: string, broad: string): boolean {
  const wider = (each: string): readonly string[] => skillOf(each)?.broader ?? [];
  return [id, ...wider(id), ...wider(id).flatMap(wider)].includes(broad);
}
