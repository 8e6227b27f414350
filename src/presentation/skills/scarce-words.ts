import type { SkillDemand } from '../../domain/comparison/result/skills-comparison';
import { idsOf } from '../../domain/comparison/skills/missing-parts';
import { t } from '../../locales/t';
import { shortRolePlural } from '../labels';
import { capitalise, listWords } from '../sentence';
import { isSame, shortLabel } from './figure-words';

/**
 * "Kubernetes, one part of Production MLOps: 70% of adverts for ML engineers ask for it, 28% of ML engineers list it."
 * Of alternatives only those are named that the figures are about, or else those that the user has. Null where nothing
 * is published.
 */
export const scarceWords = (demand: SkillDemand): string | null => {
  const { gap, figuresOf } = demand;
  if (!gap) return null;
  const subject = subjectWords(demand, gap);
  if (figuresOf === null) return t('brief.scarce', [subject, gap.demandPct, gap.supplyPct]);
  return t('brief.scarceFor', [subject, gap.demandPct, gap.supplyPct, shortRolePlural(figuresOf)]);
};

const subjectWords = ({ skills, hadBy }: SkillDemand, gap: NonNullable<SkillDemand['gap']>): string => {
  const about = idsOf(gap);
  const own = hadBy.map(({ id }) => id);
  const had = skills.filter(({ id }) => own.includes(id));
  const known = had.length > 0 ? had : skills;
  const inGap = known.filter(({ id }) => about.includes(id));
  const named = inGap.length > 0 ? inGap : known;
  const names = capitalise(
    listWords(
      named.map(({ name }) => name),
      'or',
    ),
  );
  const label = shortLabel(gap.label);
  if (isSame(names, label)) return names;
  return t(isWhole(named, gap) ? 'brief.scarceAs' : 'brief.scarcePart', [names, label]);
};

/** Whether any one of the skills is all that a gap is about, and not one part of several. */
const isWhole = (
  skills: SkillDemand['skills'],
  { parts, within = [] }: Pick<NonNullable<SkillDemand['gap']>, 'parts' | 'within'>,
): boolean => parts.length === 1 && (within.length === 0 || skills.every(({ id }) => parts[0]?.includes(id)));
