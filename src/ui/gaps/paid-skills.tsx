import type { PaidSkills } from '../../domain/brief/paid-skills';
import { t } from '../../locales/t';
import { paidSkillsWords } from '../../presentation/pay/paid-skills-words';
import { elementsIn } from '../controls/elements-in';
import { SourceLinks } from '../controls/source-links';

export interface PaidSkillsSectionProps {
  /** Null where the user's role is not one that the list is about. Nothing is shown then. */
  readonly paid: PaidSkills | null;
}

/** The skills that are said to raise pay, each with whether the user has it. No figure is known, so none is shown. */
export function PaidSkillsSection({ paid }: PaidSkillsSectionProps) {
  if (!paid) return null;
  const sources = [...new Map(paid.skills.map(({ skill: { source } }) => [source.id, source])).values()];
  return (
    <section class="paid-skills" aria-label={t('paidSkills.heading')}>
      <h2>{t('paidSkills.heading')}</h2>
      <p class="soft">{paidSkillsWords(paid)}</p>
      <ul>
        {paid.skills.map(({ skill, had }) => (
          <li key={skill.id} class={paid.profileEmpty ? '' : had}>
            {!paid.profileEmpty && <PaidSkillMark had={had} />}
            {skill.label}
            {had === 'partly' && <span class="soft"> {t('paidSkills.inPart')}</span>}
          </li>
        ))}
      </ul>
      <p class="soft">{elementsIn((links) => t('paidSkills.source', [links]), <SourceLinks sources={sources} />)}</p>
    </section>
  );
}

/** A mark for the eye, and words for screen readers. A skill that is had in part says so after its name. */
function PaidSkillMark({ had }: Pick<PaidSkills['skills'][number], 'had'>) {
  return (
    <>
      <span aria-hidden="true">{had === 'yes' ? '✓ ' : had === 'no' ? '✗ ' : '– '}</span>
      {had !== 'partly' && <span class="hidden">{t(`common.${had === 'yes' ? 'youHave' : 'youLack'}`)} </span>}
    </>
  );
}
