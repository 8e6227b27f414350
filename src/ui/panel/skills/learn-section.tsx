import type { SkillsComparison } from '../../../domain/comparison/result/skills-comparison';
import { t } from '../../../locales/t';
import { figuresRole } from '../../../presentation/skills/figure-words';
import { learnAnswer, learnWords } from '../../../presentation/skills/learn-words';
import { sumWords, weightsReason, withAlternatives } from '../../../presentation/skills/weight-words';
import { Foldable } from '../section/foldable';
import { type ExpandedSections, Section } from '../section/section';

/** More than three would be a curriculum, not a next step. */
const SHOWN = 3;

export interface LearnSectionProps {
  readonly learn: SkillsComparison['learn'];
  readonly expandedSections: ExpandedSections;
}

/** The skills most worth learning for this posting, with the sums that rank them. Nothing where none is lacking. */
export function LearnSection({ learn, expandedSections }: LearnSectionProps) {
  const shown = learn.slice(0, SHOWN);
  const [first] = shown;
  const role = figuresRole(learn);
  if (!first) return null;
  return (
    <Section
      name="Worth learning"
      heading={t('panel.part.learn')}
      answer={learnAnswer(shown)}
      expandedSections={expandedSections}
    >
      {() => (
        <>
          <ol class="ranked">
            {shown.map((entry) => (
              <li key={entry.id}>
                <b>{withAlternatives(entry.name, entry.instead)}</b> <span class="soft">{learnWords(entry)}</span>
              </li>
            ))}
          </ol>
          <Foldable summary={t('panel.skill.ranking')}>
            {() => (
              <>
                <ol class="ranked">
                  {learn.map(({ id, name, terms }) => (
                    <li key={id}>{t('list.labelled', [name, sumWords(terms)])}</li>
                  ))}
                </ol>
                <p>{weightsReason()}</p>
                {role && <p>{role}</p>}
              </>
            )}
          </Foldable>
        </>
      )}
    </Section>
  );
}
