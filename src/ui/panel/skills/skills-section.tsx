import type { Annotated } from '../../../domain/comparison/result/comparison';
import type { CorrectionStep } from '../../../domain/model/corrections';
import { REQUIREMENTS } from '../../../domain/model/job-posting';
import { t } from '../../../locales/t';
import { requirementLabel } from '../../../presentation/labels';
import { figuresRole } from '../../../presentation/skills/figure-words';
import { premiumWords } from '../../../presentation/skills/premium-words';
import { demandName, skillsAnswer } from '../../../presentation/skills/skills-verdict';
import { sumWords, weightsReason } from '../../../presentation/skills/weight-words';
import { Foldable } from '../section/foldable';
import { type ExpandedSections, Section } from '../section/section';
import { AlsoNamed } from './also-named';
import { SkillChip } from './skill-chip';
import { SkillRequirements } from './skill-requirements';
import { SkillsEvidence } from './skills-evidence';

export interface SkillsSectionProps {
  readonly annotated: Annotated;
  readonly expandedSections: ExpandedSections;
  /** Shows the words of these skills (ids) in the posting. Left out where the browser cannot highlight words. */
  readonly onSkill?: ((skillIds: readonly string[]) => void) | undefined;
  readonly onCorrect?: ((step: CorrectionStep) => void) | undefined;
  /** Adds a name that the vocabulary does not know to the profile. */
  readonly onAddSkill?: ((name: string) => void) | undefined;
}

/** The section on skills: which are asked for, had and lacking, in the order essential, desirable, mentioned. */
export function SkillsSection(props: SkillsSectionProps) {
  const { annotated, expandedSections, onCorrect, onAddSkill } = props;
  const { skills, asOf } = annotated.comparison;
  const { demands } = skills;
  const isEmpty = demands.length === 0 && !annotated.corrected?.original.skills.length;
  if (isEmpty) return null;
  const role = figuresRole(demands);
  const premiums = skills.premiums
    .map((match) => premiumWords(match, skills.profileEmpty))
    .filter((words) => words !== null);
  return (
    <Section
      name="Skills"
      heading={t('panel.part.skills')}
      answer={skillsAnswer(skills)}
      expandedSections={expandedSections}
    >
      {() => (
        <>
          <Demands {...props} />
          {skills.alsoNamed.length > 0 && (
            <AlsoNamed
              key={skills.alsoNamed.map(({ name }) => name).join('\n')}
              names={skills.alsoNamed}
              onAdd={onAddSkill}
            />
          )}
          {premiums.map((words) => (
            <p class="note" key={words}>
              {words}
            </p>
          ))}
          {skills.weighsAgainst.length > 0 && (
            <Foldable summary={t('panel.skill.against')}>
              {() => (
                <>
                  <ol class="ranked">
                    {skills.weighsAgainst.map(({ id, terms }) => {
                      const demand = demands.find((each) => each.id === id);
                      return demand && <li key={id}>{t('list.labelled', [demandName(demand), sumWords(terms)])}</li>;
                    })}
                  </ol>
                  <p>{weightsReason()}</p>
                  {role && <p>{role}</p>}
                </>
              )}
            </Foldable>
          )}
          <Foldable summary={t('panel.sources')}>{() => <SkillsEvidence skills={skills} asOf={asOf} />}</Foldable>
          {onCorrect && (
            <Foldable summary={t('panel.skill.correct')}>
              {() => <SkillRequirements annotated={annotated} onCorrect={onCorrect} />}
            </Foldable>
          )}
        </>
      )}
    </Section>
  );
}

/** The chips, grouped by how strongly each skill is asked for. Mentioned skills are folded below any others. */
function Demands({ annotated, onSkill }: SkillsSectionProps) {
  const { demands, profileEmpty } = annotated.comparison.skills;
  const correctedIds = new Set(annotated.corrected?.original.skills.map(({ id }) => id));
  return (
    <>
      {REQUIREMENTS.map((requirement) => {
        const asked = demands.filter((demand) => demand.requirement === requirement);
        if (asked.length === 0) return null;
        const had = asked.filter((demand) => demand.had !== 'no').length;
        const name = requirementLabel(requirement);
        const label = profileEmpty
          ? t('panel.skill.group', [name, asked.length])
          : t('panel.skill.groupHad', [name, had, asked.length]);
        const chips = () => (
          <ul class="chips">
            {asked.map((demand) => (
              <SkillChip
                key={demand.id}
                demand={demand}
                profileEmpty={profileEmpty}
                isCorrected={demand.skills.some(({ id }) => correctedIds.has(id))}
                onShow={onSkill && (() => onSkill(demand.skills.map(({ id }) => id)))}
              />
            ))}
          </ul>
        );
        return requirement === 'mentioned' && asked.length < demands.length ? (
          <Foldable key={requirement} summary={label}>
            {chips}
          </Foldable>
        ) : (
          <div key={requirement}>
            <h4>{label}</h4>
            {chips()}
          </div>
        );
      })}
    </>
  );
}
