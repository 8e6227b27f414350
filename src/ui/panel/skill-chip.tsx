import type { SkillDemand } from '../../domain/comparison/comparison';
import { demandName, demandNotes } from '../../words/skills-verdict';

export interface SkillChipProps {
  readonly demand: SkillDemand;
  /** Nothing is known of the user's skills: then nothing is had or lacking, only asked. */
  readonly plain: boolean;
  /** Shows the skill's words in the posting; the chip is a button where this is given. */
  readonly onShow?: (() => void) | undefined;
}

/** One demand as a chip: had, lacking or just asked. What there is to say of it stands beside; lacking ones get a line. */
export function SkillChip({ demand, plain, onShow }: SkillChipProps) {
  const lacking = !plain && demand.had === 'no';
  const notes = demandNotes(plain ? { ...demand, market: null, gap: null } : demand).join(' · ');
  const look = `chip ${plain ? 'ask' : lacking ? 'lack' : demand.years?.enough === false ? 'short' : ''}`;
  const words = (
    <>
      {!plain && <span class="hidden">{lacking ? 'You lack ' : 'You have '}</span>}
      {demandName(demand)}
      {!lacking && notes && <small> {notes}</small>}
    </>
  );
  return (
    <li class={lacking ? 'lacking' : ''}>
      {onShow ? (
        <button type="button" class={look} title="Show in the posting" onClick={onShow}>
          {words}
        </button>
      ) : (
        <span class={look}>{words}</span>
      )}
      {lacking && <span class="soft">{notes}</span>}
    </li>
  );
}
