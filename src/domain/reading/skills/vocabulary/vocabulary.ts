import records from '../../../../../data/skills.json';
import { AMBIGUOUS_NAMES } from '../ambiguous/ambiguous-names';
import { CUES, type Cue } from './cues';
import { labelVariants } from './label-variants';
import { PhraseTable } from './phrase-table';
import type { Skill } from './skill';

/** The vocabulary: every skill that the project knows, sorted by id. The shape of each record is held by a test. */
export const SKILLS: readonly Skill[] = records as readonly Skill[];

/** What a phrase that was found in a text stands for. */
export type Phrase =
  | { readonly cue: Cue; readonly skill: null }
  /** `guard` names the rule that must agree that this surface means the skill here. */
  | { readonly cue: null; readonly skill: Skill; readonly guard: string | null };

/** All phrases that are looked for, made ready for the scan. */
export interface Vocabulary {
  readonly table: PhraseTable;
  /** By the id that the table gives. */
  readonly phrases: readonly Phrase[];
}

let compiled: Vocabulary | null = null;

/** The vocabulary and the cues as one table, made on first use (5 ms) and kept. */
export function vocabulary(): Vocabulary {
  compiled ??= compile(SKILLS);
  return compiled;
}

/** Makes the table. Where two phrases are spelled alike the first one wins: cues, preferred labels, alternative labels. */
export function compile(skills: readonly Skill[]): Vocabulary {
  const phrases: Phrase[] = [];
  const labels: string[] = [];
  /** Of each label: its cue's or skill's id among the phrases. */
  const owners: number[] = [];
  // `phrases` grows when labels are brought in: a label that needs a guard is a phrase of its own.
  const table = new PhraseTable(skills.length * 8 + 4000, (waiting) => {
    const label = labels[waiting] ?? '';
    const owner = owners[waiting] ?? 0;
    const skill = phrases[owner]?.skill;
    if (!skill) return table.add(label, owner);
    const guard = guardOf(label);
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
    const owner = phrases.push({ cue, skill: null }) - 1;
    for (const phrase of CUES[cue].split('|')) wait(phrase, owner);
  }
  const first = phrases.length;
  for (const skill of skills) phrases.push({ cue: null, skill, guard: null });
  for (const [at, skill] of skills.entries()) wait(skill.preferredLabel, first + at);
  for (const [at, skill] of skills.entries()) {
    for (const label of skill.altLabels ?? []) wait(label, first + at);
  }
  return { table, phrases };
}

/** These abbreviations are nothing else in small letters. */
const SAFE_IN_SMALL = new Set(
  'SQL NOSQL AWS GCP NLP LLM HTML CSS API ETL ELT PHP NLTK YAML JSON XML VBA SPSS CUDA MLOPS'.split(' '),
);

/** No ambiguous name is longer. */
const LONGEST_GUARDED = 15;

/** The rule that a label's places must pass; abbreviations that are also small words must be capitals in the text too. */
function guardOf(label: string): string | null {
  if (label.length > LONGEST_GUARDED) return null;
  const name = label.toLowerCase();
  if (AMBIGUOUS_NAMES.has(name)) return name;
  if (name.endsWith('s') && AMBIGUOUS_NAMES.has(name.slice(0, -1))) return name.slice(0, -1);
  return label.length <= 5 && /^[A-Z][A-Z&]*$/.test(label) && !SAFE_IN_SMALL.has(label) ? 'capitals' : null;
}
