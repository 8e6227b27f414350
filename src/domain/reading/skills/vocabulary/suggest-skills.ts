import type { Skill } from './skill';
import { SKILLS } from './vocabulary';

/** How well a label fits what was typed; the lower the better, NONE for not at all. */
const EXACT = 0;
const PREFIX = 1;
/** The same, but the spaces fall elsewhere ("nodejs"). */
const TIGHT_PREFIX = 1.25;
const WORD_START = 2;
const INSIDE = 3;
const NONE = 4;
/** An alternative label fits a little worse than the preferred one. */
const ALTERNATIVE = 0.5;
/** Shorter queries than this are looked for at the beginnings of words only. */
const SHORTEST_INSIDE = 3;

interface Entry {
  readonly skill: Skill;
  /** Labels as words in small letters, each led by a space; the preferred one first. */
  readonly labels: readonly string[];
  /** How many skills imply this one: a measure of how basic it is. */
  readonly leadingHere: number;
}

let entries: readonly Entry[] | null = null;

/**
 * Skills for what the user has typed so far, best first: the whole label, its beginning, the beginning of a later word,
 * any part; within these by how many
 * skills lead to it (Python before Pytest), then by length, then by id. Case, hyphens and dots do not count
 * ("scikit l", "nodejs"). An empty query gives none.
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
        b.leadingHere - a.leadingHere ||
        a.skill.preferredLabel.length - b.skill.preferredLabel.length ||
        (a.skill.id < b.skill.id ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ skill }) => skill);
}

function prepare(): Entry[] {
  const leading = new Map<string, number>();
  for (const id of SKILLS.flatMap(({ implies = [] }) => implies)) {
    leading.set(id, (leading.get(id) ?? 0) + 1);
  }
  return SKILLS.map((skill) => ({
    skill,
    labels: [skill.preferredLabel, ...(skill.altLabels ?? [])].map((label) => ` ${plain(label)}`),
    leadingHere: leading.get(skill.id) ?? 0,
  }));
}

function fitOf(labels: readonly string[], typed: string): number {
  let best = NONE;
  const squeezed = typed.replaceAll(' ', '');
  for (const [place, label] of labels.entries()) {
    const fit = labelFit(label, typed, squeezed) + (place > 0 ? ALTERNATIVE : 0);
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

/** Words in small letters, one space between; "+" and "#" stay for C++ and C#. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => word !== '')
    .join(' ');
}
