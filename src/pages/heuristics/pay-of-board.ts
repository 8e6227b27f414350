import type { Rung } from '../../domain/model/page-posting';
import type { Site } from '../site/define-site';
import { type FieldValues, isGiven } from '../site/field-values';
import { isEstimate } from './labelled-fields';

/**
 * The pay of a board's page where none of the board's hooks match any more: the line under the title. Null where a
 * better rung (`found`) has pay, and on boards that write their own guesses as if they were stated. Showing a guess as
 * the employer's pay is worse than showing none.
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
