import type { SkillDemand } from '../../domain/comparison/comparison';
import { demandName, demandNotes } from '../../words/skills-verdict';

export interface SkillChipProps {
  readonly demand: SkillDemand;
  /** Nothing is known of the user's skills: then nothing is had or lacking, only asked. */
  readonly plain: boolean;
}

/** One demand as a chip: had, lacking or just asked. What there is to say of it stands beside; lacking ones get a line. */
export function SkillChip({ demand, plain }: SkillChipProps) {
  const lacking = !plain && demand.had === 'no';
  const notes = demandNotes(plain ? { ...demand, market: null, gap: null } : demand).join(' · ');
  return (
    <li class={lacking ? 'lacking' : ''}>
      <span class={`chip ${plain ? 'ask' : lacking ? 'lack' : demand.years?.enough === false ? 'short' : ''}`}>
        {!plain && <span class="hidden">{lacking ? 'You lack ' : 'You have '}</span>}
        {demandName(demand)}
        {!lacking && notes && <small> {notes}</small>}
      </span>
      {lacking && <span class="soft">{notes}</span>}
    </li>
  );
}
