import type { SkillLevel } from '../model/profile';
import { findSkills } from '../reading/skills/find-skills';
import { suggestSkills } from '../reading/skills/vocabulary/suggest-skills';
import type { DraftSkill } from './profile-draft';
import { yearsHeld } from './years-held';

/** A skill as a list in a document names it. */
export interface NamedSkill {
  readonly name: string;
  /** Where, in words that the user knows it by. */
  readonly found: string;
  readonly level?: SkillLevel | null;
  readonly years?: number | null;
}

/** A position with the words that describe it. Months are counted (see `MonthRange`). */
export interface DescribedPosition {
  readonly from: number;
  readonly to: number | null;
  readonly title: string;
  readonly text: string;
}

/**
 * Skills that a document lists by name, and those that its positions describe. A listed name that the vocabulary knows
 * gets its id; another keeps its own words (id null). Years come from the list, else from the positions that name the
 * skill. `today` is YYYY-MM-DD.
 */
export function skillsOfLists(
  lists: readonly NamedSkill[],
  positions: readonly DescribedPosition[],
  today: string,
): readonly DraftSkill[] {
  const now = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
  const described = positions.map((position) => ({
    ...position,
    skills: findSkills(`${position.title}\n${position.text}`, null),
  }));
  const all = new Map<string, DraftSkill>();
  for (const { name, found, level = null, years = null } of lists) {
    const known = knownSkill(name);
    const key = known?.id ?? name.toLowerCase();
    if (all.has(key)) continue;
    const added =
      known &&
      yearsHeld(
        described.filter(({ skills }) => skills.some(({ id }) => id === known.id)),
        now,
      );
    all.set(key, {
      id: known?.id ?? null,
      name: known?.name ?? name.slice(0, 200),
      found: found.slice(0, 200),
      level,
      years: years ?? added,
      yearsFrom: years !== null ? 'stated' : added !== null ? 'positions' : null,
    });
  }
  for (const { skills, title } of described) {
    for (const { id, name, years, mentions } of skills) {
      if (all.has(id)) continue;
      const added = yearsHeld(
        described.filter((other) => other.skills.some((skill) => skill.id === id)),
        now,
      );
      const found = `${title}: “${mentions[0]?.text ?? name}”`;
      const yearsFrom = years !== null ? 'stated' : added !== null ? 'positions' : null;
      all.set(id, { id, name, found, level: null, years: years ?? added, yearsFrom });
    }
  }
  return [...all.values()];
}

/** The vocabulary's skill for a name in a list: the name is a label of it, or names this one skill and nothing else. */
function knownSkill(name: string): { readonly id: string; readonly name: string } | null {
  const [exact] = suggestSkills(name, 1);
  const labels = exact ? [exact.preferredLabel, ...(exact.altLabels ?? [])].map(plain) : [];
  if (exact && labels.includes(plain(name))) return { id: exact.id, name: exact.preferredLabel };
  // "Python (Programming Language)", "Amazon Web Services (AWS)": as LinkedIn writes them.
  const outside = name.replace(/\s{0,3}\([^()]{1,60}\)\s{0,3}$/, '');
  if (outside !== name) return knownSkill(outside);
  const found = findSkills(`Skills: ${name}`, null);
  const [only] = found;
  return found.length === 1 && only && plain(only.mentions[0]?.text ?? '') === plain(name) ? only : null;
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}+#]+/gu, '');
