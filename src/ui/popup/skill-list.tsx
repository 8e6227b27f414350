import { useEffect, useRef, useState } from 'preact/hooks';
import type { ProfileSkill } from '../../domain/model/profile';
import { t } from '../../locales/t';
import { SkillCombobox, type SkillComboboxProps } from './skill-combobox';
import { SkillRow } from './skill-row';

export interface SkillListProps {
  readonly skills: readonly ProfileSkill[];
  readonly suggest: SkillComboboxProps['suggest'];
  readonly onChange: (skills: readonly ProfileSkill[]) => void;
}

/** The skills, newest first. The skill that was removed last is named while its removal can be undone. */
export function SkillList({ skills, suggest, onChange }: SkillListProps) {
  const undo = useRef<HTMLButtonElement>(null);
  const [removed, setRemoved] = useState<{ skill: ProfileSkill; at: number } | null>(null);
  // The pressed button is gone with its row. For keyboard users the focus moves to the undo button.
  useEffect(() => undo.current?.focus(), [removed]);
  const set = (next: readonly ProfileSkill[]) => {
    setRemoved(null);
    onChange(next);
  };
  return (
    <section aria-label={t('popup.skills.label')}>
      <h2>{t('common.yourSkills')}</h2>
      <SkillCombobox suggest={suggest} had={skills} onAdd={(skill) => set([skill, ...skills])} />
      <p class="soft" role="status">
        {removed && (
          <>
            {t('popup.skills.removed', [removed.skill.name])}{' '}
            <button
              type="button"
              class="link"
              ref={undo}
              onClick={() => set(skills.toSpliced(removed.at, 0, removed.skill))}
            >
              {t('common.undo')}
            </button>
          </>
        )}
      </p>
      {skills.length > 0 && (
        <>
          <div class="skills" aria-hidden="true">
            <span />
            <span class="soft">{t('popup.skills.level')}</span>
            <span class="soft">{t('popup.skills.years')}</span>
          </div>
          <ul class="skills">
            {skills.map((skill, i) => (
              <SkillRow
                key={skill.id ?? skill.name}
                skill={skill}
                onChange={(changed) => set(skills.with(i, changed))}
                onRemove={() => {
                  onChange(skills.toSpliced(i, 1));
                  setRemoved({ skill, at: i });
                }}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
