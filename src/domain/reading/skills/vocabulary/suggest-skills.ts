import type { Skill } from './skill';
import { SKILLS } from './vocabulary';

/* How well a label fits what was typed. Lower is better; NONE does not fit at all. */
const EXACT = 0;
const PREFIX = 1;
/** The label begins like this where spaces do not count ("nodejs"). */
const TIGHT_PREFIX = 1.25;
const WORD_START = 2;
const INSIDE = 3;
const NONE = 4;
/** Added for an alternative label, which fits a little worse than the preferred one. */
const ALTERNATIVE = 0.5;
/** Shorter queries than this are searched for only at the beginnings of words. */
const SHORTEST_INSIDE = 3;

interface Entry {
  readonly skill: Skill;
  /** Labels in lower case, each with a space before it. The preferred one comes first. */
  readonly labels: readonly string[];
  /** How many skills imply this one, which tells how basic it is. */
  readonly impliedBy: number;
}

let entries: readonly Entry[] | null = null;

/**
 * Suggests skills for what the user has typed so far, best first: the whole label, its beginning, the beginning of a
 * later word, any part. Equal fits are sorted by how many skills imply them (Python before Pytest), then by length,
 * then by id. Case, hyphens and dots do not count ("scikit l", "nodejs"). An empty query gives none.
 */
export function suggestSkills(query: string, limit: number): Skill[] {
  const typed = plain(query);
  if (typed === '' || limit <= 0) return [];
  entries ??= prepare();
  return entries
    .map((entry) => ({ ...entry, fit: fitOf(entry.labels, typed) }))
    .filter(({ fit }) => fit < NONE)
    .sort(
      (a, b) =>
        a.fit - b.fit ||
        b.impliedBy - a.impliedBy ||
        a.skill.preferredLabel.length - b.skill.preferredLabel.length ||
        (a.skill.id < b.skill.id ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ skill }) => skill);
}

function prepare(): Entry[] {
  const counts = new Map<string, number>();
  for (const id of SKILLS.flatMap(({ implies = [] }) => implies)) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return SKILLS.map((skill) => ({
    skill,
    labels: [skill.preferredLabel, ...(skill.altLabels ?? [])].map((label) => ` ${plain(label)}`),
    impliedBy: counts.get(skill.id) ?? 0,
  }));
}

function fitOf(labels: readonly string[], typed: string): number {
  let best = NONE;
  const squeezed = typed.replaceAll(' ', '');
  for (const [index, label] of labels.entries()) {
    const fit = labelFit(label, typed, squeezed) + (index > 0 ? ALTERNATIVE : 0);
    if (fit < best) best = fit;
  }
  return best;
}

function labelFit(label: string, typed: string, squeezed: string): number {
  const tight = label.replaceAll(' ', '');
  if (tight === squeezed) return EXACT;
  if (label.startsWith(` ${typed}`)) return PREFIX;
  if (tight.startsWith(squeezed)) return TIGHT_PREFIX;
  if (label.includes(` ${typed}`)) return WORD_START;
  return squeezed.length >= SHORTEST_INSIDE && tight.includes(squeezed) ? INSIDE : NONE;
}

/** Words in lower case with one space between. "+" and "#" stay for C++ and C#. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => word !== '')
    .join(' ');
}
