import { t } from '../../locales/t';

/** A skill to tick, of those that the market asks for. */
export interface SkillPick {
  readonly id: string;
  readonly name: string;
  readonly had: boolean;
}

export interface PickSkillsProps {
  readonly picks: readonly SkillPick[];
  /** How many skills the profile has, these and others. */
  readonly count: number;
  readonly onPick: (id: string) => void;
}

/** The skills that the market asks for most, to be ticked. Ten are enough for a first verdict. */
export function PickSkills({ picks, count, onPick }: PickSkillsProps) {
  return (
    <>
      <p>{t('welcome.skills.about')}</p>
      <ul class="picks">
        {picks.map(({ id, name, had }) => (
          <li key={id}>
            <label class={had ? 'pick on' : 'pick'}>
              <input type="checkbox" checked={had} onChange={() => onPick(id)} />
              {name}
            </label>
          </li>
        ))}
      </ul>
      <p class="soft" role="status">
        {count === 0 ? t('welcome.skills.none') : t('welcome.skills.count', count)}
      </p>
    </>
  );
}
