import * as z from 'zod/mini';
import type { PagePosting } from '../domain/model/page-posting';

/** Characters. Longer than any advert: the readers of pages stop long before. */
const LONGEST_TEXT = 6_000_000;

/** A piece of a page's text in a message. */
export const text = z.string().check(z.maxLength(LONGEST_TEXT));
const maybe = z.nullable(text);
const amount = z.nullable(z.union([text, z.number()]));

/** The rung of the page that gave a field (see `Rung`). */
export const RUNG = z.enum(['embedded', 'json-ld', 'microdata', 'hook', 'structure', 'record']);

/** A posting as the script in a page sends it. */
export const POSTING: z.ZodMiniType<PagePosting> = z.object({
  site: text,
  readBy: z.enum(['site', 'json-ld', 'microdata', 'generic', 'record']),
  id: maybe,
  url: text,
  title: maybe,
  hiringOrganization: maybe,
  jobLocation: maybe,
  countries: z.array(text).check(z.maxLength(100)),
  language: maybe,
  salary: maybe,
  salaryEstimate: maybe,
  structuredSalary: z.nullable(z.object({ currency: maybe, minValue: amount, maxValue: amount, unitText: maybe })),
  employmentType: maybe,
  details: z.array(text).check(z.maxLength(1000)),
  datePosted: maybe,
  validThrough: maybe,
  description: text,
  rungs: z.record(z.string(), RUNG),
});
