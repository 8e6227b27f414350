import type { TierFinding, TrackedSkill } from '../../domain/gaps/gap-analysis';
import type { SkillTier } from '../../domain/market/market';
import type { Role } from '../../domain/model/job-posting';
import { t } from '../../locales/t';
import { joined, listWords } from '../../presentation/sentence';
import { shareWords } from '../../presentation/skills/figure-words';
import { tierLabel } from '../../presentation/skills/gaps-words';

export interface TierTableProps {
  readonly tier: SkillTier;
  readonly finding: TierFinding;
  /** The role of the figures, where that is not the user's; null otherwise. */
  readonly of: Role | null;
  readonly profileEmpty: boolean;
  /** Id of the skill that the user considers; null for none. */
  readonly pressed: string | null;
  readonly onWhatIf: (skillId: string | null) => void;
}

/** One tier of the skills that the market asks for: how often adverts ask for each, and whether the user has it. */
export function TierTable({ tier, finding, of, profileEmpty, pressed, onWhatIf }: TierTableProps) {
  if (finding.asked === 0) return null;
  return (
    <div>
      <h3>
        {tierLabel(tier)}{' '}
        <span class="soft">{profileEmpty ? finding.asked : t('market.hadOf', [finding.had, finding.asked])}</span>
      </h3>
      <ul class="tier">
        {finding.skills.map((skill) => (
          <TierRow key={skill.market.id} skill={skill} of={of} pressed={pressed} onWhatIf={onWhatIf} />
        ))}
      </ul>
    </div>
  );
}

type TierRowProps = Pick<TierTableProps, 'of' | 'pressed' | 'onWhatIf'> & { readonly skill: TrackedSkill };

function TierRow({ skill: { market, had, hadBy, lacks }, of, pressed, onWhatIf }: TierRowProps) {
  const [first] = lacks;
  const isPressed = first !== undefined && first.id === pressed;
  const share = shareWords(market, of);
  const own = hadBy.map(({ name }) => name);
  const through = had === 'implied' ? ` ${t('market.through', [joined(own)])}` : '';
  return (
    <li>
      {had === 'no' && first ? (
        <>
          <button
            type="button"
            class="lacked"
            aria-pressed={isPressed}
            onClick={() => onWhatIf(isPressed ? null : first.id)}
          >
            <span aria-hidden="true">✗ </span>
            <span class="hidden">{t('common.youLack')} </span>
            {market.label}
          </button>
          {own.length > 0 && <span class="soft half"> {t('market.half', [listWords(own, 'and')])}</span>}
        </>
      ) : (
        <span class="had">
          <span aria-hidden="true">✓ </span>
          <span class="hidden">{t('common.youHave')} </span>
          {market.label}
          <span class="soft">{through}</span>
        </span>
      )}
      <span class="share soft">
        <span class="bar" aria-hidden="true">
          <span style={{ width: `${market.demandPct}%` }} />
        </span>
        {share}
      </span>
    </li>
  );
}
