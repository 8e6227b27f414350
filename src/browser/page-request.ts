import * as z from 'zod/mini';
import type { PagePosting } from '../domain/page-posting';
import { DAYS_A_YEAR_RANGE } from '../domain/settings';
import type { Request } from './ask-background';

/** Longer than any advert; the reading of a page stops at less. */
const LONGEST_TEXT = 6_000_000;
const text = z.string().check(z.maxLength(LONGEST_TEXT));
const maybe = z.nullable(text);
const amount = z.nullable(z.union([text, z.number()]));

const page: z.ZodMiniType<PagePosting> = z.object({
  site: text,
  readBy: z.enum(['site', 'json-ld', 'microdata', 'generic', 'record']),
  id: maybe,
  url: text,
  title: maybe,
  hiringOrganization: maybe,
  jobLocation: maybe,
  salary: maybe,
  salaryEstimate: maybe,
  structuredSalary: z.nullable(z.object({ currency: maybe, minValue: amount, maxValue: amount, unitText: maybe })),
  employmentType: maybe,
  details: z.array(text).check(z.maxLength(1000)),
  datePosted: maybe,
  validThrough: maybe,
  description: text,
  rungs: z.record(z.string(), z.enum(['embedded', 'json-ld', 'microdata', 'hook', 'structure', 'record'])),
});

const days = z.int().check(z.gte(DAYS_A_YEAR_RANGE.min), z.lte(DAYS_A_YEAR_RANGE.max));

const REQUEST = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('annotate'), siteId: text, page: z.nullable(page) }),
  z.object({
    kind: z.literal('choose'),
    panelCollapsed: z.exactOptional(z.boolean()),
    daysAYear: z.exactOptional(days),
  }),
  z.object({ kind: z.literal('open'), page: z.enum(['profile', 'options']) }),
]);

/** A content script's request, checked; null for anything else. A page can take over its own renderer, never more. */
export function readRequest(message: unknown): Request | null {
  const read = REQUEST.safeParse(message);
  return read.success ? read.data : null;
}
