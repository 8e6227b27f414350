import { type ProfileSkill, SKILL_LEVELS } from '../../domain/model/profile';
import { t } from '../../locales/t';
import { skillLevelLabel } from '../../presentation/labels';
import { capitalise } from '../../presentation/sentence';
import { DraftInput } from '../controls/draft-input';
import { parseYears } from '../controls/parse-input';

export interface SkillRowProps {
  readonly skill: ProfileSkill;
  readonly onChange: (skill: ProfileSkill) => void;
  readonly onRemove: () => void;
}

/** One skill of the profile with its level and years. Each is saved as soon as it is chosen. */
export function SkillRow({ skill, onChange, onRemove }: SkillRowProps) {
  const { name, level, years } = skill;
  return (
    <li>
      <span>{name}</span>
      <select
        aria-label={t('popup.skills.levelOf', [name])}
        value={level ?? ''}
        onChange={(event) => {
          const chosen = SKILL_LEVELS.find((option) => option === event.currentTarget.value);
          onChange({ ...skill, level: chosen ?? null });
        }}
      >
        <option value="">–</option>
        {SKILL_LEVELS.map((option) => (
          <option key={option} value={option}>
            {capitalise(skillLevelLabel(option))}
          </option>
        ))}
      </select>
      <DraftInput
        inputMode="decimal"
        aria-label={t('popup.skills.yearsOf', [name])}
        text={years === null ? '' : String(years)}
        parse={parseYears}
        onChange={(value) => onChange({ ...skill, years: value })}
      />
      <button type="button" aria-label={t('common.remove', [name])} onClick={onRemove}>
        ×
      </button>
    </li>
  );
}
