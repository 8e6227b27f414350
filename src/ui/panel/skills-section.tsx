import type { SkillsComparison } from '../../domain/comparison/comparison';
import { REQUIREMENTS } from '../../domain/job-posting';
import { REQUIREMENT_LABELS } from '../../words/labels';
import { demandName, premiumWords } from '../../words/skills-verdict';
import { sumWords, WEIGHTS_REASON } from '../../words/weight-words';
import { Fold } from './fold';
import { LearnSection } from './learn-section';
import { SkillChip } from './skill-chip';
import { SkillsEvidence } from './skills-evidence';

export interface SkillsSectionProps {
  readonly skills: SkillsComparison;
  readonly asOf: string;
  readonly onOpenProfile: () => void;
  /** Shows in the posting the words of these skills (ids); left out where the browser cannot light words. */
  readonly onSkill?: ((skillIds: readonly string[]) => void) | undefined;
}

/** The evidence on skills: what is asked, had and lacking, essential before desirable before merely mentioned. */
export function SkillsSection({ skills, asOf, onOpenProfile, onSkill }: SkillsSectionProps) {
  const { demands, profileEmpty } = skills;
  // What one lacking skill would complete is said beside that skill.
  const said = new Set(demands.flatMap((demand) => demand.completes.map((premium) => premium.id)));
  const premiums = skills.premiums
    .filter(({ premium }) => !said.has(premium.id))
    .map(premiumWords)
    .filter((words) => words !== null);
  if (demands.length === 0) return null;
  return (
    <section class="part" aria-label="Skills">
      <h3>Skills</h3>
      {profileEmpty && (
        <button type="button" class="invite" onClick={onOpenProfile}>
          Tick your skills to see how you match
        </button>
      )}
      {REQUIREMENTS.map((requirement) => {
        const asked = demands.filter((demand) => demand.requirement === requirement);
        if (asked.length === 0) return null;
        const had = asked.filter((demand) => demand.had !== 'no').length;
        const label = `${REQUIREMENT_LABELS[requirement]}, ${profileEmpty ? asked.length : `${had} of ${asked.length}`}`;
        const chips = () => (
          <ul class="chips">
            {asked.map((demand) => (
              <SkillChip
                key={demand.id}
                demand={demand}
                plain={profileEmpty}
                onShow={onSkill && (() => onSkill(demand.skills.map(({ id }) => id)))}
              />
            ))}
          </ul>
        );
        return requirement === 'mentioned' && asked.length < demands.length ? (
          <Fold key={requirement} summary={label}>
            {chips}
          </Fold>
        ) : (
          <div key={requirement}>
            <h4>{label}</h4>
            {chips()}
          </div>
        );
      })}
      {premiums.map((words) => (
        <p class="note" key={words}>
          {words}
        </p>
      ))}
      {skills.weighsAgainst.length > 0 && (
        <Fold summary="What weighs against you">
          {() => (
            <>
              <ol class="ranked">
                {skills.weighsAgainst.map(({ id, terms }) => {
                  const demand = demands.find((each) => each.id === id);
                  return demand && <li key={id}>{`${demandName(demand)}: ${sumWords(terms)}`}</li>;
                })}
              </ol>
              <p>{WEIGHTS_REASON}</p>
            </>
          )}
        </Fold>
      )}
      <LearnSection learn={skills.learn} />
      <Fold summary="What this rests on">{() => <SkillsEvidence skills={skills} asOf={asOf} />}</Fold>
    </section>
  );
}
