import type { SkillDemand } from '../../../domain/comparison/result/skills-comparison';
import { t } from '../../../locales/t';
import { demandName, demandNotes } from '../../../presentation/skills/skills-verdict';

export interface SkillChipProps {
  readonly demand: SkillDemand;
  /** Nothing is known of the user's skills: then nothing is had or lacking, only asked. */
  readonly plain: boolean;
  /** The user has said how much it is asked. */
  readonly isCorrected: boolean;
  /** Shows the skill's words in the posting, the next ones with each press; the chip is a button where this is given. */
  readonly onShow?: (() => void) | undefined;
}

/** One demand as a chip: had, lacking or just asked. What there is to say of it stands beside; lacking ones get a line. */
export function SkillChip({ demand, plain, isCorrected, onShow }: SkillChipProps) {
  const lacking = !plain && demand.had === 'no';
  const said = demandNotes(plain ? { ...demand, market: null, gap: null } : demand);
  const notes = [...said, ...(isCorrected ? [t('panel.skill.mine')] : [])].join(' · ');
  const isShort = demand.years?.enough === false || demand.level?.enough === false;
  const look = `chip ${plain ? 'ask' : lacking ? 'lack' : isShort ? 'short' : ''}`;
  const words = (
    <>
      {!plain && <span class="hidden">{lacking ? t('panel.skill.lack') : t('panel.skill.have')} </span>}
      {demandName(demand)}
      {!lacking && notes && <small> {notes}</small>}
    </>
  );
  return (
    <li class={lacking ? 'lacking' : ''}>
      {onShow ? (
        <button type="button" class={look} title={t('panel.skill.show')} onClick={onShow}>
          {words}
        </button>
      ) : (
        <span class={look}>{words}</span>
      )}
      {lacking && <span class="soft">{notes}</span>}
    </li>
  );
}
