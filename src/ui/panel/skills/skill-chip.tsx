import type { SkillDemand } from '../../../domain/comparison/result/skills-comparison';
import { t } from '../../../locales/t';
import { demandName, demandNotes } from '../../../presentation/skills/skills-verdict';

export interface SkillChipProps {
  readonly demand: SkillDemand;
  /** True where the profile has no skills. The skill is then only asked for, neither had nor lacking. */
  readonly profileEmpty: boolean;
  /** Whether the user has corrected how strongly the skill is asked for. */
  readonly isCorrected: boolean;
  /** Shows the skill's words in the posting, the next place with each press. Only with this is the chip a button. */
  readonly onShow?: (() => void) | undefined;
}

/** One demand as a chip: had, lacking or only asked for, with its notes. A lacking demand gets a line of its own. */
export function SkillChip({ demand, profileEmpty, isCorrected, onShow }: SkillChipProps) {
  const lacking = !profileEmpty && demand.had === 'no';
  const marketNotes = demandNotes(profileEmpty ? { ...demand, market: null, gap: null } : demand);
  const notes = [...marketNotes, ...(isCorrected ? [t('panel.skill.mine')] : [])].join(' · ');
  const isShort = demand.years?.enough === false || demand.level?.enough === false;
  const chipClass = `chip ${profileEmpty ? 'ask' : lacking ? 'lack' : isShort ? 'short' : ''}`;
  const words = (
    <>
      {!profileEmpty && <span class="hidden">{lacking ? t('common.youLack') : t('common.youHave')} </span>}
      {demandName(demand)}
      {!lacking && notes && <small> {notes}</small>}
    </>
  );
  return (
    <li class={lacking ? 'lacking' : ''}>
      {onShow ? (
        <button type="button" class={chipClass} title={t('panel.skill.show')} onClick={onShow}>
          {words}
        </button>
      ) : (
        <span class={chipClass}>{words}</span>
      )}
      {lacking && <span class="soft">{notes}</span>}
    </li>
  );
}
