import records from '../../../data/skills.json';
import { AMBIGUOUS_NAMES } from './ambiguous-names';
import { CUES, type Cue } from './cues';
import { PhraseTable } from './phrase-table';
import type { Skill } from './skill';

/** The vocabulary: every skill that the project knows, sorted by id. The shape of each record is held by a test. */
export const SKILLS: readonly Skill[] = records as readonly Skill[];

/** What a phrase that was found in a text stands for. */
export type Phrase =
  | { readonly cue: Cue; readonly skill: null }
  /** `guard` names the rule that must agree that this surface means the skill here. */
  | { readonly cue: null; readonly skill: Skill; readonly guard: string | null };

export interface Vocabulary {
  readonly table: PhraseTable;
  /** By the id that the table gives. */
  readonly phrases: readonly Phrase[];
}

let compiled: Vocabulary | null = null;

/** The vocabulary and the cues as one table, made on first use (about 2 ms) and kept. */
export function vocabulary(): Vocabulary {
  compiled ??= compile(SKILLS);
  return compiled;
}

/** Makes the table. Where two phrases are spelled alike the first one wins: preferred labels, alternative labels, cues. */
export function compile(skills: readonly Skill[]): Vocabulary {
  const table = new PhraseTable(skills.length * 10 + 4000);
  const phrases: Phrase[] = [];
  const add = (label: string, phrase: Phrase): void => {
    phrases.push(phrase);
    const id = phrases.length - 1;
    table.add(label, id);
    for (const variant of variants(label, phrase.skill?.kind === 'tool')) table.add(variant, id);
  };
  for (const [cue, list] of Object.entries(CUES) as [Cue, string][]) {
    phrases.push({ cue, skill: null });
    for (const phrase of list.split('|')) table.add(phrase, phrases.length - 1);
  }
  for (const skill of skills) add(skill.preferredLabel, { cue: null, skill, guard: guardOf(skill.preferredLabel) });
  for (const skill of skills) {
    for (const label of skill.altLabels ?? []) add(label, { cue: null, skill, guard: guardOf(label) });
  }
  return { table, phrases };
}

/** Other spellings by rule: a plural's singular, "-y" as "-ies", "modelling" as "modeling". "-ise" and "-ize" hash alike. */
function variants(label: string, isTool: boolean): string[] {
  const found: string[] = [];
  // A tool's name that ends in s is a name ("Windows", "SolidWorks"); tools that have plurals are listed in the singular.
  if (!isTool && /[a-z]{3}(?<![iu]s|ss|ic|op)s$/.test(label)) found.push(label.slice(0, -1));
  if (/[a-z]ies$/.test(label)) found.push(`${label.slice(0, -3)}y`);
  if (/[bcdfghlmnprstv]y$/.test(label)) found.push(`${label.slice(0, -1)}ies`);
  for (const each of [label, ...found]) {
    if (/lling|lled/.test(each)) found.push(each.replace(/ll(ing|ed)/, 'l$1'));
    if (/our(?![a-z]*ce)/.test(each)) found.push(each.replace(/our/, 'or'));
  }
  return found;
}

/** Capitals that are also small words, or too short to trust in small letters, must be capitals in the text too. */
const CAPITALS = /^[A-Z][A-Z&]{0,4}$/;
/** These are nothing else in small letters. */
const SAFE_IN_SMALL = new Set(
  'SQL NOSQL AWS GCP NLP LLM HTML CSS API ETL ELT PHP NLTK YAML JSON XML VBA SPSS CUDA MLOPS'.split(' '),
);

function guardOf(label: string): string | null {
  const name = label.toLowerCase();
  for (const key of [name, name.replace(/s$/, '')]) if (Object.hasOwn(AMBIGUOUS_NAMES, key)) return key;
  return CAPITALS.test(label) && !SAFE_IN_SMALL.has(label) ? 'capitals' : null;
}
