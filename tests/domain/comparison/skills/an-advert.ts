import { annotate } from '../../../../src/domain/annotate';
import type { Comparison } from '../../../../src/domain/comparison/result/comparison';
import type { LearnNext } from '../../../../src/domain/comparison/result/skills-comparison';
import { EMPTY_PROFILE, type Profile } from '../../../../src/domain/model/profile';
import { demandNotes } from '../../../../src/presentation/skills/skills-verdict';
import { aPage } from '../../reading/a-page';

/** A profile with the given skills of the vocabulary, and nothing else filled in. */
export const profileOf = (...ids: readonly string[]): Profile => ({
  ...EMPTY_PROFILE,
  skills: ids.map((id) => ({ id, name: id, level: null, years: null })),
});

/** What an invented advert asks for: a title, its essentials and desirables, one on each line, and other words. */
export interface Advert {
  readonly title?: string;
  readonly about?: string;
  readonly essential?: readonly string[];
  readonly desirable?: readonly string[];
}

/** The comparison of the skills of an invented advert, read like any other, with a profile. */
export function skillsOf(advert: Advert, ...mine: readonly string[]): Comparison['skills'] {
  const {
    title = 'Machine Learning Engineer',
    about = 'You will plan bus routes.',
    essential = [],
    desirable = [],
  } = advert;
  const list = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [heading, ...lines.map((line) => `- ${line}`)];
  const description = [
    'What you will do',
    about,
    ...list('Essential skills', essential),
    ...list('Desirable skills', desirable),
  ].join('\n');
  const page = aPage({ title, jobLocation: 'Leeds', description });
  return annotate(page, { profile: profileOf(...mine), asOf: '2026-11-21' }).comparison.skills;
}

type Skills = Comparison['skills'];

/** The ids of the skills worth learning, best first. */
export const order = ({ learn }: Skills): readonly string[] => learn.map(({ id }) => id);

/** The entry of a skill in the ranking. */
export function entry({ learn }: Skills, id: string): LearnNext {
  const found = learn.find((each) => each.id === id);
  if (!found) throw new Error(`${id} is not listed: ${learn.map((each) => each.id).join()}`);
  return found;
}

/** The published figure in the sum of a skill; null where none counts. */
export const amount = (skills: Skills, id: string, kind: 'demand' | 'gap'): number | null =>
  entry(skills, id).terms.find((term) => term.kind === kind)?.amount ?? null;

/** The notes beside a skill in the list of what is asked. */
export const notes = ({ demands }: Skills, id: string): string =>
  demands.flatMap((demand) => (demand.skills.some((each) => each.id === id) ? demandNotes(demand) : [])).join(' · ');
