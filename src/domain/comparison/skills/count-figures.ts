import type { MarketSkill, SkillGap } from '../../market/market';
import { REQUIREMENTS, type Requirement } from '../../model/job-posting';
import { skillsHad } from '../../reading/skills/vocabulary/implies';
import { idsOf, missingParts } from './missing-parts';
import { neededWith } from './needed-with';
import { gapPoints } from './weights';

type Had = ReadonlyMap<string, unknown>;

/** A skill with the published figures that hold for it. */
export interface Figured {
  /** The id of the one skill that an entry names, also among alternatives. */
  readonly skill: string;
  readonly market: Omit<MarketSkill, 'source'> | null;
  readonly gap: Omit<SkillGap, 'source'> | null;
}

/** An entry of a list. */
export interface Listed extends Figured {
  /** Unique within the list. */
  readonly id: string;
  readonly name: string;
  /** Null without a posting. */
  readonly requirement: Requirement | null;
}

/** What an entry may count of the published figures, so that each is counted once in the list. */
export interface Counted {
  /** Per cent of adverts. 0 where nothing is published, or where another entry counts it. */
  readonly demandPct: number;
  /** The name of the entry that counts this one's published demand. Null where it counts it itself. */
  readonly countedWith: string | null;
  /** How many skills share the gap, this one with them. 1 where it has none. */
  readonly gapSharedBy: number;
}

/**
 * Counts each published figure once in a list. A demand goes to one entry: first to one that the figure is about by
 * name, before a tool that only implies it; then to the one that the posting insists on most; then to the one in the
 * larger gap; then by name. A gap is shared evenly by all entries that would fill a part of it, and at least by as many
 * skills as it takes to fill it: code review alone fills a third of the gap in engineering rigour, and CI/CD a quarter
 * of that in production MLOps. The demand for a gap is used only for a skill that the market tracks no more closely, and
 * that fills the gap alone: 65 % ask for software engineering rigour, which does not say how many ask for code review.
 */
export function countFigures(list: readonly Listed[], had: Had): ReadonlyMap<string, Counted> {
  const taken = new Map<string, Listed>();
  for (const entry of list.toSorted(byClaim)) {
    const demand = demandOf(entry, had);
    if (demand && !taken.has(demand.id)) taken.set(demand.id, entry);
  }
  return new Map(
    list.map((entry): [string, Counted] => {
      const demand = demandOf(entry, had);
      const counting = demand ? taken.get(demand.id) : undefined;
      const isOther = counting !== undefined && counting.id !== entry.id;
      const { gap } = entry;
      const sharing = gap ? list.filter((other) => other.gap?.id === gap.id).length : 1;
      return [
        entry.id,
        {
          demandPct: isOther ? 0 : (demand?.demandPct ?? 0),
          countedWith: isOther ? counting.name : null,
          gapSharedBy: Math.max(sharing, amountsOf(entry, had).gapSharedBy),
        },
      ];
    }),
  );
}

/** What a skill would count if it were the only one of its list. */
export function amountsOf(
  figured: Figured,
  had: Had,
): { readonly demand: number; readonly gap: number; readonly gapSharedBy: number } {
  const { skill, gap } = figured;
  return {
    demand: demandOf(figured, had)?.demandPct ?? 0,
    gap: pointsOf(figured),
    gapSharedBy: gap ? neededWith(skill, gap, had) : 1,
  };
}

function demandOf(
  { skill, market, gap }: Figured,
  had: Had,
): { readonly id: string; readonly demandPct: number } | null {
  if (market || !gap) return market;
  const fillsAlone = missingParts(gap, new Set([...had.keys(), ...skillsHad([skill]).keys()])).length === 0;
  return fillsAlone ? gap : null;
}

function byClaim(a: Listed, b: Listed): number {
  return (
    Number(isByName(b)) - Number(isByName(a)) ||
    strength(a) - strength(b) ||
    pointsOf(b) - pointsOf(a) ||
    (a.name < b.name ? -1 : Number(a.name > b.name))
  );
}

/** Whether the figure is about the skill itself, and not only about what it implies. */
function isByName({ skill, market, gap }: Figured): boolean {
  const demand = market ?? gap;
  return demand !== null && idsOf(demand).includes(skill);
}

/** 0 for an essential; highest without a posting. */
function strength({ requirement }: Listed): number {
  return requirement === null ? REQUIREMENTS.length : REQUIREMENTS.indexOf(requirement);
}

function pointsOf({ gap }: Figured): number {
  return gap ? gapPoints(gap) : 0;
}
