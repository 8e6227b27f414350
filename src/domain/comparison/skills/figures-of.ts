import type { Market, MarketSkill, SkillGap } from '../../market/market';
import type { Role } from '../../model/job-posting';
import { skillsHad } from '../../reading/skills/vocabulary/implies';
import { forRole } from '../bands/for-role';
import { missingParts } from './missing-parts';

/** What is published on the demand for a skill or for a group of alternatives. */
export interface Figures {
  readonly market: MarketSkill | null;
  readonly gap: SkillGap | null;
  /** The role that the figures were published for, where that is not the role asked about. Null otherwise. */
  readonly figuresOf: Role | null;
}

/**
 * The figures that hold for a skill, or for any of some. A tool has those of what it implies: PySpark asks for Spark, and
 * SageMaker for AWS. Where the skills stand `among` alternatives, what is implied must be implied by all of these:
 * "MLflow or Kubeflow" does not ask for Kubernetes. The nearest record counts, so that PyTorch has the demand of
 * "TensorFlow or PyTorch" and not the higher one of machine learning. A gap has a demand of its own, so a market skill
 * that is further away than the gap is left out: Pytest has the figures of testing, not those of Python. Only records
 * of which the skill would fill something missing are taken: for whoever has AWS, Azure adds no cloud platform. With
 * nothing had, every record is open.
 */
export function figuresOf(
  ids: readonly string[],
  had: ReadonlyMap<string, unknown>,
  { marketSkills, gaps }: Pick<Market, 'marketSkills' | 'gaps'>,
  role: Role | null,
  among: readonly string[] = ids,
): Figures {
  const reached = reachedFrom(ids, among);
  const gap = nearest(reached, forRole(gaps, role), had);
  const market = nearest(gap ? reached.slice(0, gap.at + 1) : reached, forRole(marketSkills, role), had);
  const published = market?.record.role ?? gap?.record.role ?? role;
  return {
    market: market?.record ?? null,
    gap: gap?.record ?? null,
    figuresOf: published === role ? null : published,
  };
}

/** The skills themselves, and then what all alternatives imply, the nearest first. Each step holds what is equally near. */
function reachedFrom(ids: readonly string[], among: readonly string[]): readonly (readonly string[])[] {
  const [first = new Map<string, unknown>(), ...others] = [...new Set([...ids, ...among])].map((id) => skillsHad([id]));
  const implied = [...first.keys()].filter((id) => !ids.includes(id) && others.every((other) => other.has(id)));
  return [ids, ...implied.map((id) => [id])];
}

/** Of several records at the same step, the one with the highest demand; of equals the first by id. */
function nearest<T extends MarketSkill | SkillGap>(
  reached: readonly (readonly string[])[],
  records: readonly T[],
  had: ReadonlyMap<string, unknown>,
): { readonly record: T; readonly at: number } | null {
  for (const [at, ids] of reached.entries()) {
    const [record] = records
      .filter((each) => missingParts(each, had).some((part) => part.some((id) => ids.includes(id))))
      .toSorted((a, b) => b.demandPct - a.demandPct || (a.id < b.id ? -1 : 1));
    if (record) return { record, at };
  }
  return null;
}
