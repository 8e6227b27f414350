import { z } from 'zod';

/** The day the sources were read: no figure can speak for a later month. Move it on when the data is refreshed. */
const READ_ON = '2026-11';

export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
export const text = z.string().min(1);
export const asOf = z
  .string()
  .regex(/^20\d\d(-(0[1-9]|1[0-2]))?$/)
  .refine((month) => month <= READ_ON, `later than ${READ_ON}, when the sources were read`);
/** What every record with a figure says of its origin. */
export const sourced = { source: id, asOf, published: text };
/** Why a figure that people act on should be checked first. */
export const doubt = z.exactOptional(text);
