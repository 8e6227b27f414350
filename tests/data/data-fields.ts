import { z } from 'zod';

/**
 * The month in which the sources were read. No figure can be for a later month. Change it when the data is refreshed.
 */
export const READ_ON = '2026-11';

export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
export const text = z.string().min(1);
export const asOf = z
  .string()
  .regex(/^20\d\d(-(0[1-9]|1[0-2]))?$/)
  .refine((month) => month <= READ_ON, `later than ${READ_ON}, when the sources were read`);
/** The fields that give the origin of a figure. */
export const sourced = { source: id, asOf, published: text };
/** Why a figure that people act on should be checked before relying on it. */
export const doubt = z.exactOptional(text);
