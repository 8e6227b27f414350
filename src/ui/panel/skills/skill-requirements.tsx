import type { Annotated } from '../../../domain/comparison/result/comparison';
import type { SkillDemand } from '../../../domain/comparison/result/skills-comparison';
import type { CorrectedRequirement, CorrectionStep } from '../../../domain/model/corrections';
import { REQUIREMENTS } from '../../../domain/model/job-posting';
import { keyOf } from '../../../locales/key-of';
import { t } from '../../../locales/t';
import { requirementLabel } from '../../../presentation/labels';
import { demandName } from '../../../presentation/skills/skills-verdict';

export interface SkillRequirementsProps {
  readonly annotated: Annotated;
  readonly onCorrect: (step: CorrectionStep) => void;
}

const CHOICES: readonly CorrectedRequirement[] = [...REQUIREMENTS, 'not-asked'];

interface Row {
  readonly ids: readonly string[];
  readonly name: string;
  readonly requirement: CorrectedRequirement;
  /** The requirement that was read, where the user has corrected it; null otherwise. */
  readonly readAs: CorrectedRequirement | null;
}

/**
 * How strongly each skill is asked for, to be corrected. Alternatives are one row. The rows are sorted by name, so that
 * none moves when it is changed.
 */
export function SkillRequirements({ annotated, onCorrect }: SkillRequirementsProps) {
  return (
    <ul class="requirements">
      {rows(annotated).map(({ ids, name, requirement, readAs }) => (
        <li key={ids.join()}>
          <label>
            <span>{name}</span>
            <select
              onChange={({ currentTarget }) => {
                const chosen = CHOICES[currentTarget.selectedIndex] ?? requirement;
                const skills = Object.fromEntries(ids.map((id) => [id, chosen]));
                onCorrect(chosen === readAs ? { kind: 'undo', skills: ids } : { kind: 'set', corrections: { skills } });
              }}
            >
              {CHOICES.map((choice) => (
                <option key={choice} selected={choice === requirement}>
                  {requirementLabel(choice)}
                </option>
              ))}
            </select>
          </label>
          {readAs !== null && (
            <p class="backing">
              <span class="mine">{t('panel.correct.mine')}</span> {t(`panel.correct.wasAsked.${keyOf(readAs)}`)}{' '}
              <button type="button" class="link" onClick={() => onCorrect({ kind: 'undo', skills: ids })}>
                {t('common.undo')}
                <span class="hidden"> {t('panel.correct.undoOf', [name])}</span>
              </button>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function rows({ comparison, corrected }: Annotated): readonly Row[] {
  const original = new Map(corrected?.original.skills.map((skill) => [skill.id, skill]));
  const current = comparison.skills.demands.map((demand): Row => {
    const ids = demand.skills.map(({ id }) => id);
    return {
      ids,
      name: demandName(demand),
      requirement: demand.requirement,
      readAs: readRequirement(demand, original),
    };
  });
  const named = new Set(current.flatMap(({ ids }) => ids));
  const dropped = [...original.values()]
    .filter(({ id }) => !named.has(id))
    .map(({ id, name, requirement }): Row => ({ ids: [id], name, requirement: 'not-asked', readAs: requirement }));
  return [...current, ...dropped].toSorted((one, other) =>
    one.name.toLowerCase() < other.name.toLowerCase() ? -1 : 1,
  );
}

/** The requirement that was read for a group of alternatives: the strongest of them, as in the current demand. */
function readRequirement(
  { skills }: SkillDemand,
  original: ReadonlyMap<string, { readonly requirement: CorrectedRequirement }>,
) {
  const read = skills.flatMap(({ id }) => original.get(id)?.requirement ?? []);
  return CHOICES.find((choice) => read.includes(choice)) ?? null;
}
