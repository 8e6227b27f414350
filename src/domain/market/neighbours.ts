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
 * The neighbours of the ML engineer: the roles that the publisher sets beside it, and the same role one step up. Empty
 * for the other roles, because a posting for one of them has its own difference beside the band.
 */
export function neighboursOf(role: Role | null): readonly Neighbour[] {
  if (role !== 'machine-learning-engineer') return [];
  const senior = GUIDE.careerPath.flatMap(({ advice, ...step }) =>
    step.id === SENIOR && advice ? [{ ...step, difference: advice }] : [],
  );
  return [...MARKET.adjacentRoles.filter(({ isNeighbour }) => isNeighbour), ...senior];
}
