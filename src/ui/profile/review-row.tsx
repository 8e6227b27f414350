import type { DraftSkill } from '../../domain/cv/profile-draft';
import { t } from '../../locales/t';
import { DraftInput } from '../controls/draft-input';
import { parseYears } from '../controls/parse-input';

export interface ReviewRowProps {
  readonly skill: DraftSkill;
  /** Whether the skill is already in the profile. It is shown then, so that nobody misses it, but cannot be ticked. */
  readonly had: boolean;
  readonly checked: boolean;
  readonly years: number | null;
  readonly onCheck: (on: boolean) => void;
  readonly onYears: (years: number | null) => void;
}

/** One skill of a draft, with the words of the document that it was found in. */
export function ReviewRow({ skill, had, checked, years, onCheck, onYears }: ReviewRowProps) {
  const { id, name, found } = skill;
  const note = had ? t('profile.review.had') : id === null ? t('profile.review.unknown') : '';
  return (
    <li>
      <label class="check">
        <input
          type="checkbox"
          checked={checked}
          disabled={had}
          onChange={(event) => onCheck(event.currentTarget.checked)}
        />
        <span>
          <b>{name}</b> {note && <span class="soft">{note}</span>}
          <span class="soft found">{found}</span>
        </span>
      </label>
      {!had && (
        <span class="years">
          <DraftInput
            inputMode="decimal"
            aria-label={t('popup.skills.yearsOf', [name])}
            text={years === null ? '' : String(years)}
            parse={parseYears}
            onChange={onYears}
          />
          <span class="soft">{t(`profile.review.${skill.yearsFrom === 'positions' ? 'yearsCounted' : 'years'}`)}</span>
        </span>
      )}
    </li>
  );
}
