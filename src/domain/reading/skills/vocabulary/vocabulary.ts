import records from '../../../../../data/skills.json';
import { AMBIGUOUS_NAMES } from '../ambiguous/ambiguous-names';
import { labelVariants } from './label-variants';
import { PhraseTable } from './phrase-table';
import { CUES, type Cue } from './requirement-cues';
import type { Skill } from './skill';

/** Every skill that the project knows, sorted by id. A test checks the shape of each record. */
export const SKILLS: readonly Skill[] = records as readonly Skill[];

/** What a phrase stands for: a cue or a skill. */
export type Phrase =
  | { readonly cue: Cue; readonly skill: null; readonly guard: null }
  /** `guard` names the rule that decides whether the words mean the skill where they stand; null for no rule. */
  | { readonly cue: null; readonly skill: Skill; readonly guard: string | null };

/** All phrases that are searched for, ready for the scan. */
export interface Vocabulary {
  readonly table: PhraseTable;
  /** By the id that the table returns. */
  readonly phrases: readonly Phrase[];
}

let compiled: Vocabulary | null = null;

/** All skills and cues as one table. Built on first use, which takes 5 ms, and kept. */
export function vocabulary(): Vocabulary {
  compiled ??= compile(SKILLS);
  return compiled;
}

/**
 * Builds the table. Of phrases that are spelled alike the first wins: cues, then preferred labels, then alternative
 * ones.
 */
export function compile(skills: readonly Skill[]): Vocabulary {
  const phrases: Phrase[] = [];
  const labels: string[] = [];
  /** By label: the id of its cue or skill among the phrases. */
  const owners: number[] = [];
  // `phrases` grows while labels are added to the table, because a label with a guard is a phrase of its own.
  const table = new PhraseTable(skills.length * 8 + 4000, (waiting) => {
    const label = labels[waiting] ?? '';
    const owner = owners[waiting] ?? 0;
    const skill = phrases[owner]?.skill;
    if (!skill) return table.add(label, owner);
    const guard = guardOf(label, skill.kind === 'tool');
    const id = guard === null ? owner : phrases.push({ cue: null, skill, guard }) - 1;
    table.add(label, id);
    for (const variant of labelVariants(label, skill.kind === 'tool')) table.add(variant, id);
  });
  const wait = (label: string, owner: number): void => {
    const waiting = labels.push(label) - 1;
    owners[waiting] = owner;
    table.wait(label, waiting);
  };
  for (const cue of Object.keys(CUES) as Cue[]) {
    const owner = phrases.push({ cue, skill: null, guard: null }) - 1;
    for (const phrase of CUES[cue].split('|')) wait(phrase, owner);
  }
  const first = phrases.length;
  for (const skill of skills) phrases.push({ cue: null, skill, guard: null });
  let owner = first;
  for (const { preferredLabel } of skills) wait(preferredLabel, owner++);
  owner = first;
  for (const { altLabels } of skills) {
    if (altLabels) for (const label of altLabels) wait(label, owner);
    owner++;
  }
  return { table, phrases };
}

/** Abbreviations that mean nothing else in lower case. */
const SAFE_IN_LOWER_CASE = new Set(
  'SQL NOSQL AWS GCP NLP LLM HTML CSS API ETL ELT PHP NLTK YAML JSON XML VBA SPSS CUDA MLOPS'.split(' '),
);

/** The length of the longest ambiguous name, in characters. */
const LONGEST_GUARDED = 16;

/**
 * The rule that decides whether a label means its skill. Abbreviations that are also words must be written in capitals.
 * To the scan, s and z are one letter, so that a name with a z must be written with it: "arise" is not Arize.
 */
function guardOf(label: string, isTool: boolean): string | null {
  if (label.length > LONGEST_GUARDED) return null;
  const name = label.toLowerCase();
  if (AMBIGUOUS_NAMES.has(name)) return name;
  if (name.endsWith('s') && AMBIGUOUS_NAMES.has(name.slice(0, -1))) return name.slice(0, -1);
  if (/z/i.test(label) && !(isTool ? /iz(?:er|ed|ing|ation)/i : /[iy]z[eai]/i).test(label)) return 'with-z';
  return label.length <= 5 && /^[A-Z][A-Z&]*$/.test(label) && !SAFE_IN_LOWER_CASE.has(label) ? 'capitals' : null;
}
