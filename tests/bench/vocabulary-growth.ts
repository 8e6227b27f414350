import { performance } from 'node:perf_hooks';
import { findSkills } from '../../src/domain/reading/skills/find-skills';
import type { Skill } from '../../src/domain/reading/skills/vocabulary/skill';
import { compile, SKILLS, type Vocabulary, vocabulary } from '../../src/domain/reading/skills/vocabulary/vocabulary';
import { adverts } from './adverts';
import { median, type Row } from './table';

const ROUNDS = 15;
/** One for each further copy of the vocabulary. "Python" becomes "Pythonbu", which begins alike and is no word. */
const SYLLABLES = ['bu', 'co', 'di', 'fa', 'go', 'ku', 'lo', 'mi', 'pa'];

/**
 * Measures what the vocabulary costs when a process starts, and how much ten times as many skills slow down finding.
 * Call it before anything else reads skills, because only the first time counts.
 */
export function measureVocabulary(): readonly Row[] {
  const began = performance.now();
  const one = vocabulary();
  const start = performance.now() - began;
  const ten = compile([...SKILLS, ...SYLLABLES.flatMap((syllable) => SKILLS.map((skill) => renamed(skill, syllable)))]);
  const { pages } = adverts();
  const texts = pages.map(({ description }) => description);
  // They take turns, so that a busy machine slows both alike.
  const rounds = Array.from({ length: ROUNDS }, () => [secondsOf(texts, one), secondsOf(texts, ten)] as const);
  const ratio = median(rounds.map(([, long]) => long)) / median(rounds.map(([short]) => short));
  return [
    { what: 'vocabulary, made ready', value: start, unit: 'ms', budget: 5, note: `${SKILLS.length} skills` },
    { what: 'ten times the skills: times the time to find', value: ratio, unit: 'times', budget: 1.2 },
  ];
}

function renamed(skill: Skill, syllable: string): Skill {
  const rename = (label: string) => label.replace(/[A-Za-z]{3,}/, (word) => word + syllable);
  return {
    ...skill,
    id: `${skill.id}-${syllable}`,
    preferredLabel: rename(skill.preferredLabel),
    altLabels: (skill.altLabels ?? []).map(rename),
  };
}

function secondsOf(texts: readonly string[], words: Vocabulary): number {
  const began = performance.now();
  let sum = 0;
  for (const text of texts) sum += findSkills(text, null, words).length;
  // The sum is used so that the engine does not optimise the work away.
  return sum < 0 ? Number.NaN : (performance.now() - began) / 1000;
}
