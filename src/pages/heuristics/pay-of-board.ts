import type { Rung } from '../../domain/model/page-posting';
import type { Site } from '../site/define-site';
import { type FieldValues, isGiven } from '../site/field-values';
import { isEstimate } from './labelled-fields';

/**
 * Where all of a board's names are gone, its pay is the line under the title: not where better rungs, `found`, have pay,
 * and not on boards that write their own guesses as if they were stated.
 */
export function payOfBoard(
  line: string | null,
  site: Site,
  found: readonly (readonly [Rung, FieldValues])[],
): FieldValues {
  const isKnown = found.some(([, fields]) =>
    isGiven(fields.salary ?? fields.structuredSalary ?? fields.salaryEstimate),
  );
  const isSure = line !== null && !isKnown && !isEstimate(line) && !site.notFromSchema;
  return { salary: isSure ? line : null, salaryEstimate: null };
}
