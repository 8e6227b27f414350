import type { TalentCase, TalentFinding } from '../../domain/visa/talent-case';
import type { TalentCriterionId } from '../../domain/visa/visa-rules';
import { keyOf } from '../../locales/key-of';
import { t } from '../../locales/t';
import { quotations } from '../posting/lever-words';
import { listWords } from '../sentence';
import { noteWords, type VisaRuleLine, visaRuleLines } from './rule-notes';

/** Explains what the section on Global Talent is, and what it is not. */
export const talentNote = (): string => t('visa.talentNote');

/** The names of criteria, for the middle of a sentence. No posting speaks to the mandatory one. */
const criteriaWords = (ids: readonly TalentCriterionId[], conjunction: 'and' | 'or'): string =>
  listWords(
    ids.flatMap((id) => (id === 'mandatory' ? [] : [t(`visa.criterion.${id}`)])),
    conjunction,
  );

const signalWords = ({ point, evidence, needsAdvice }: TalentFinding): string => {
  const line = t('visa.factLine', [point.label, quotations(evidence), criteriaWords(point.criteria, 'and')]);
  return needsAdvice && point.advice ? `${line} ${point.advice}` : line;
};

/** A label for the middle of a sentence. */
const inSentence = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

const riskWords = ({ point, evidence }: TalentFinding): string =>
  t('visa.riskLine', [inSentence(point.label), quotations(evidence), point.advice ?? '']);

/** What the profile says of the user's years, and what decides where they leave both tracks open. */
const yearsWords = ({ years, tracks }: TalentCase['tracks']): string => {
  if (years === null) return t('visa.trackUnknown');
  return t(tracks.length > 1 ? 'visa.trackOpen' : 'visa.trackYears', years, [years]);
};

/** The tracks that the user's years leave open, each with whom it suits. */
const trackWords = ({ years, tracks }: TalentCase['tracks']): readonly string[] => [
  yearsWords({ years, tracks }),
  ...tracks.map(({ track: { label, yearsOver, yearsUpTo }, suits }) =>
    yearsOver === null
      ? t('visa.trackUpTo', [label, yearsUpTo ?? 0, suits?.label ?? ''])
      : t('visa.trackOver', [label, yearsOver, suits?.label ?? '']),
  ),
];

/**
 * Lists what this role would add, one line for each signal and fact; then what weakens the case, which optional criteria
 * nothing supports, and the track.
 */
export const talentWords = (talent: TalentCase): readonly string[] => {
  const { signals, facts, risks, services, outsideUk, untouched, tracks } = talent;
  const isEmpty = signals.length === 0 && facts.length === 0;
  const untouchedIds = untouched.map(({ id }) => id);
  return [
    ...(isEmpty ? [t('visa.noTalent')] : []),
    ...signals.map(signalWords),
    ...facts.map(({ kind, evidence, criteria }) =>
      t('visa.factLine', [t(`visa.fact.${keyOf(kind)}`), quotations(evidence), criteriaWords(criteria, 'and')]),
    ),
    ...risks.map(riskWords),
    ...(services.length > 0 ? [t('visa.services', [quotations(services)])] : []),
    ...(outsideUk ? [t('visa.workAbroad')] : []),
    ...(!isEmpty && untouched.length > 0 ? [t('visa.untouched', [criteriaWords(untouchedIds, 'or')])] : []),
    ...trackWords(tracks),
  ];
};

/** What Global Talent asks of anyone, and how it is run. `today` is YYYY-MM-DD. */
export const talentRuleWords = ({ criteria, advice, notes }: TalentCase, today: string): readonly string[] => [
  ...advice.map(({ label }) => t('visa.sentence', [label])),
  ...notes.map((note) => noteWords(note, today)),
  t('visa.criteriaNeeded'),
  ...criteria.map(({ id, label }) => t('visa.criterionLine', [t(`visa.criterionLabel.${id}`), label])),
];

/** The rules behind all that, each with date, address and doubt. `today` is YYYY-MM-DD. */
export const talentRules = (
  { criteria, advice, signals, risks, tracks }: TalentCase,
  today: string,
): readonly VisaRuleLine[] => {
  const points = [...signals, ...risks].map(({ point }) => point);
  const suits = tracks.tracks.flatMap(({ suits }) => suits ?? []);
  return [
    ...visaRuleLines('criteria', criteria, today),
    ...visaRuleLines('advice', [...advice, ...points, ...suits], today),
    ...visaRuleLines(
      'tracks',
      tracks.tracks.map(({ track }) => track),
      today,
    ),
  ];
};
