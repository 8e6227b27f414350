import type { Role } from '../model/job-posting';
import { GUIDE } from './guide-data';
import type { Sourced } from './market';
import { MARKET } from './market-data';

/** A role that the market sets beside another, and how it differs. */
export interface Neighbour extends Sourced {
  readonly id: string;
  readonly label: string;
  readonly difference: string;
}

const SENIOR = 'senior';

/**
 * What tells a role from its neighbours. For the ML engineer these are the roles that the publisher sets beside it, and
 * the same role one step up. Another role has one record, which says how it differs from the ML engineer.
 */
export function neighboursOf(role: Role | null): readonly Neighbour[] {
  if (role === null) return [];
  if (role !== 'machine-learning-engineer') return MARKET.adjacentRoles.filter((each) => each.role === role);
  return [...MARKET.adjacentRoles.filter(({ isNeighbour }) => isNeighbour), ...stepsUp()];
}

/** The steps of a career that are said with the neighbours of the ML engineer. */
const stepsUp = (): readonly Neighbour[] =>
  GUIDE.careerPath.flatMap(({ advice, ...step }) =>
    step.id === SENIOR && advice ? [{ ...step, difference: advice }] : [],
  );
