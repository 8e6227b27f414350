import { useEffect, useRef, useState } from 'preact/hooks';
import { hasSkill, type Taken } from '../../domain/cv/add-to-profile';
import type { DraftSkill, ProfileDraft } from '../../domain/cv/profile-draft';
import type { Profile } from '../../domain/model/profile';
import { t } from '../../locales/t';
import { draftRole, foundWords } from '../../presentation/labels';
import { elementsIn } from '../controls/elements-in';
import { ReviewRow } from './review-row';

export interface ReviewProps {
  readonly draft: ProfileDraft;
  readonly profile: Profile;
  readonly onTake: (taken: Taken) => void;
  readonly onCancel: () => void;
}

/**
 * What was found in a document, for the user to review before any of it is added to the profile. Names that the
 * vocabulary does not know start unticked.
 */
export function Review({ draft, profile, onTake, onCancel }: ReviewProps) {
  const heading = useRef<HTMLParagraphElement>(null);
  const isNew = (skill: DraftSkill) => !hasSkill(profile, skill);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(
    () => new Set(draft.skills.flatMap((skill, at) => (isNew(skill) && skill.id !== null ? [at] : []))),
  );
  const [years, setYears] = useState<Readonly<Record<number, number | null>>>({});
  const [takesRole, setTakesRole] = useState(true);
  // The pressed button is gone, so the focus moves to the result.
  useEffect(() => heading.current?.focus(), []);
  const role = profile.role === null ? draftRole(draft) : null;
  const check = (at: number, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(at);
    else next.delete(at);
    setChosen(next);
  };
  const newRows = draft.skills.flatMap((skill, at) => (isNew(skill) ? [at] : []));
  const skills = draft.skills.flatMap((skill, at) =>
    chosen.has(at) ? [{ ...skill, years: years[at] === undefined ? skill.years : years[at] }] : [],
  );
  const take = () =>
    onTake({ skills, role: takesRole ? draft.role : null, seniority: takesRole ? draft.seniority : null });
  const nothingChosen = skills.length === 0 && !(role && takesRole);
  return (
    <>
      <p ref={heading} tabIndex={-1}>
        {foundWords(draft)}
      </p>
      {role && (
        <label class="check">
          <input type="checkbox" checked={takesRole} onChange={(event) => setTakesRole(event.currentTarget.checked)} />
          <span>{elementsIn((name) => t('profile.review.myRole', [name]), <b>{role}</b>)}</span>
        </label>
      )}
      {newRows.length > 0 && (
        <p>
          <button type="button" class="link" onClick={() => setChosen(new Set(newRows))}>
            {t('profile.review.all')}
          </button>{' '}
          <button type="button" class="link" onClick={() => setChosen(new Set())}>
            {t('profile.review.none')}
          </button>
        </p>
      )}
      <ul class="review">
        {draft.skills.map((skill, at) => (
          <ReviewRow
            key={skill.id ?? skill.name}
            skill={skill}
            had={!isNew(skill)}
            checked={chosen.has(at)}
            onCheck={(on) => check(at, on)}
            years={years[at] === undefined ? skill.years : years[at]}
            onYears={(value) => setYears({ ...years, [at]: value })}
          />
        ))}
      </ul>
      <div class="row sticky">
        <button type="button" class="main" disabled={nothingChosen} onClick={take}>
          {skills.length === 0 ? t('profile.review.add') : t('profile.review.addSkills', skills.length)}
        </button>
        <button type="button" onClick={onCancel}>
          {t('common.cancel')}
        </button>
      </div>
    </>
  );
}
