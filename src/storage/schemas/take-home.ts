import * as z from 'zod/mini';
import {
  PENSION_BASES,
  PENSION_METHODS,
  STUDENT_LOAN_PLANS,
  TAX_NATIONS,
  type TakeHomeSettings,
} from '../../domain/model/take-home-settings';

const pct = z.number().check(z.gte(0), z.lte(100));

/** The user's choices for pay after tax, as they are in storage and in backups. */
export const TAKE_HOME: z.ZodMiniType<TakeHomeSettings> = z.object({
  nation: z.nullable(z.enum(TAX_NATIONS)),
  pension: z.nullable(
    z.object({
      ratePct: pct,
      method: z.enum(PENSION_METHODS),
      base: z.enum(PENSION_BASES),
      employerRatePct: z.nullable(pct),
    }),
  ),
  studentLoans: z.array(z.enum(STUDENT_LOAN_PLANS)).check(z.maxLength(STUDENT_LOAN_PLANS.length)),
});
