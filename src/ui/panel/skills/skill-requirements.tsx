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
  /** What the posting was read as; null where it stands. */
  readonly was: CorrectedRequirement | null;
}

/** How much each skill is asked, open to correction; alternatives are one demand. By name, so that no row moves when it is changed. */
export function SkillRequirements({ annotated, onCorrect }: SkillRequirementsProps) {
  return (
    <ul class="requirements">
      {rows(annotated).map(({ ids, name, requirement, was }) => (
        <li key={ids.join()}>
          <label>
            <span>{name}</span>
            <select
              onChange={({ currentTarget }) => {
                const to = CHOICES[currentTarget.selectedIndex] ?? requirement;
                const skills = Object.fromEntries(ids.map((id) => [id, to]));
                onCorrect(to === was ? { kind: 'undo', skills: ids } : { kind: 'set', corrections: { skills } });
              }}
            >
              {CHOICES.map((choice) => (
                <option key={choice} selected={choice === requirement}>
                  {requirementLabel(choice)}
                </option>
              ))}
            </select>
          </label>
          {was !== null && (
            <p class="backing">
              <span class="mine">{t('panel.correct.mine')}</span> {t(`panel.correct.wasAsked.${keyOf(was)}`)}{' '}
              <button type="button" class="link" onClick={() => onCorrect({ kind: 'undo', skills: ids })}>
                {t('panel.correct.undo')}
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
  const asked = comparison.skills.demands.map((demand): Row => {
    const ids = demand.skills.map(({ id }) => id);
    return { ids, name: demandName(demand), requirement: demand.requirement, was: wasOf(demand, original) };
  });
  const named = new Set(asked.flatMap(({ ids }) => ids));
  const gone = [...original.values()]
    .filter(({ id }) => !named.has(id))
    .map(({ id, name, requirement }): Row => ({ ids: [id], name, requirement: 'not-asked', was: requirement }));
  return [...asked, ...gone].toSorted((one, other) => (one.name.toLowerCase() < other.name.toLowerCase() ? -1 : 1));
}

/** The strongest of a group is the group's, as it is for what stands now. */
function wasOf({ skills }: SkillDemand, original: ReadonlyMap<string, { readonly requirement: CorrectedRequirement }>) {
  const was = skills.flatMap(({ id }) => original.get(id)?.requirement ?? []);
  return CHOICES.find((choice) => was.includes(choice)) ?? null;
}
