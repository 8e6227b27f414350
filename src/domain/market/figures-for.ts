import type { ContractType, Region, Role, Seniority } from '../model/job-posting';
import type { CorroboratingFigure } from './corroborating-figure';
import { CORROBORATION } from './corroboration-data';

/** What is known of a posting. Null where it does not state it. */
export interface FiguresFor {
  readonly role: Role | null;
  readonly region: Region | null;
  readonly seniority: Seniority | null;
  readonly contractType: ContractType | null;
}

/**
 * The figures that support or contradict the bands of a posting: those of its role that are about no other place, level
 * or kind of contract. London's uplifts are left out, because the brief says them beside the band. Figures are only ever
 * listed, each with what it is about: nothing is compared with them or worked out from several.
 */
export function figuresFor(
  { role, region, seniority, contractType }: FiguresFor,
  figures: readonly CorroboratingFigure[] = CORROBORATION,
): readonly CorroboratingFigure[] {
  // All of them are of the UK.
  if (!role || region === 'outside-uk') return [];
  return figures.filter((figure) => {
    const isOfRole = figure.role === null ? (figure.standsBeside ?? [role]).includes(role) : figure.role === role;
    const isOfPlace = figure.region === 'uk' || region === null || region === 'london';
    const isOfLevel = !figure.seniority || seniority === null || figure.seniority === seniority;
    const isOfKind = figure.unit !== 'GBP/YEAR' || contractType !== 'contract';
    return isOfRole && isOfPlace && isOfLevel && isOfKind && figure.measure !== 'london-uplift';
  });
}
