import type { DraftSkill } from '../../domain/cv/profile-draft';
import { DraftInput } from '../draft-input';
import { parseYears } from '../popup/parse-years';

export interface ReviewRowProps {
  readonly skill: DraftSkill;
  /** In the profile already: shown, so that nobody wonders, but not to be ticked. */
  readonly had: boolean;
  readonly checked: boolean;
  readonly years: number | null;
  readonly onCheck: (on: boolean) => void;
  readonly onYears: (years: number | null) => void;
}

/** One skill of a draft, with the words that it was found in. */
export function ReviewRow({ skill, had, checked, years, onCheck, onYears }: ReviewRowProps) {
  const { id, name, found } = skill;
  const note = had ? 'in your profile already' : id === null ? 'not in our vocabulary: kept as you wrote it' : '';
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
            aria-label={`Years of ${name}, whole or half`}
            text={years === null ? '' : String(years)}
            parse={parseYears}
            onChange={onYears}
          />
          <span class="soft">{skill.yearsFrom === 'positions' ? 'years, from your positions' : 'years'}</span>
        </span>
      )}
    </li>
  );
}
