import { MOST_SKILLS, type SkillLevel } from '../model/profile';
import { findSkills } from '../reading/skills/find-skills';
import type { Skill } from '../reading/skills/vocabulary/skill';
import { SKILLS } from '../reading/skills/vocabulary/vocabulary';
import type { DraftSkill } from './profile-draft';
import { yearsHeld } from './years-held';

/** Characters of a listed name, and of what is said to name it. Longer ones are cut. */
const LONGEST_NAME = 200;
/** Characters of all descriptions together: more than any real CV has. Text beyond this is not read. */
const LONGEST = 200_000;

/** A skill that a document names in a list. */
export interface ListedSkill {
  readonly name: string;
  /** Where it was found, in words that the user will recognise. */
  readonly found: string;
  readonly level?: SkillLevel | null;
  readonly years?: number | null;
}

/** A position with the text that describes it. `from` and `to` are month numbers (see `MonthRange`). */
export interface DescribedPosition {
  readonly from: number;
  readonly to: number | null;
  readonly title: string;
  readonly text: string;
}

/**
 * Makes draft skills from those that a document lists by name and those that its positions describe. A listed name that
 * the vocabulary knows gets its id; any other name is kept as it is, with a null id. Years come from the list, or else
 * from the positions that name the skill. There are as many as a profile can hold at most; `isCut` says that there was
 * more, in the lists or in the texts. `today` is YYYY-MM-DD.
 */
export function skillsOfLists(
  lists: readonly ListedSkill[],
  positions: readonly DescribedPosition[],
  today: string,
): { readonly skills: readonly DraftSkill[]; readonly isCut: boolean } {
  const now = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
  let left = LONGEST;
  let isCut = false;
  const described = positions.map((position) => {
    const whole = `${position.title.slice(0, LONGEST_NAME)}\n${position.text}`;
    const text = whole.slice(0, left);
    isCut ||= text.length < whole.length;
    left -= text.length;
    return { ...position, skills: findSkills(text, null) };
  });
  const all = new Map<string, DraftSkill>();
  const seen = new Set<string>();
  for (const { name: whole, found, level = null, years = null } of lists) {
    const name = whole.slice(0, LONGEST_NAME);
    if (seen.has(name)) continue;
    seen.add(name);
    const known = knownSkill(name);
    const key = known?.id ?? name.toLowerCase();
    if (all.has(key)) continue;
    if (all.size === MOST_SKILLS) {
      isCut = true;
      break;
    }
    const yearsInPositions =
      known &&
      yearsHeld(
        described.filter(({ skills }) => skills.some(({ id }) => id === known.id)),
        now,
      );
    all.set(key, {
      id: known?.id ?? null,
      name: known?.name ?? name,
      found: found.slice(0, LONGEST_NAME),
      level,
      years: years ?? yearsInPositions,
      yearsFrom: years !== null ? 'stated' : yearsInPositions !== null ? 'positions' : null,
    });
  }
  for (const { skills, title } of described) {
    for (const { id, name, years, mentions } of skills) {
      if (all.has(id)) continue;
      if (all.size === MOST_SKILLS) {
        isCut = true;
        continue;
      }
      const yearsInPositions = yearsHeld(
        described.filter((other) => other.skills.some((skill) => skill.id === id)),
        now,
      );
      const found = `${title.slice(0, LONGEST_NAME)}: “${mentions[0]?.text ?? name}”`;
      const yearsFrom = years !== null ? 'stated' : yearsInPositions !== null ? 'positions' : null;
      all.set(id, { id, name, found, level: null, years: years ?? yearsInPositions, yearsFrom });
    }
  }
  return { skills: [...all.values()], isCut };
}

/**
 * Finds the vocabulary's skill for a listed name. The name must be one of its labels, or must name this one skill and
 * nothing else. Null where there is none.
 */
function knownSkill(name: string): { readonly id: string; readonly name: string } | null {
  labels ??= labelled();
  const exact = labels.get(plain(name));
  if (exact) return { id: exact.id, name: exact.preferredLabel };
  // "Python (Programming Language)" and "Amazon Web Services (AWS)" are how LinkedIn writes them.
  const withoutBrackets = name.replace(/\s{0,3}\([^()]{1,60}\)\s{0,3}$/, '');
  if (withoutBrackets !== name) return knownSkill(withoutBrackets);
  const found = findSkills(`Skills: ${name}`, null);
  const [only] = found;
  return found.length === 1 && only && plain(only.mentions[0]?.text ?? '') === plain(name) ? only : null;
}

/** The skills by their labels; found out once, since an export may list thousands of names. */
let labels: ReadonlyMap<string, Skill> | null = null;

/** A preferred label counts before another skill's alternative one. */
function labelled(): ReadonlyMap<string, Skill> {
  const all = new Map<string, Skill>();
  const add = (label: string, skill: Skill) => all.has(plain(label)) || all.set(plain(label), skill);
  for (const skill of SKILLS) add(skill.preferredLabel, skill);
  for (const skill of SKILLS) for (const label of skill.altLabels ?? []) add(label, skill);
  return all;
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}+#]+/gu, '');
