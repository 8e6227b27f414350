import * as z from 'zod/mini';
import type { PagePosting } from '../domain/model/page-posting';
import { plainName, plainWords } from '../domain/text/plain-name';

/** Characters. Longer than any advert: the readers of pages stop long before. */
const LONGEST_TEXT = 6_000_000;

/** UTF-16 units of a line that is no name. A line of pay with its conditions, or of twenty places, still fits. */
export const LONGEST_LINE = 1_000;

/** A piece of a page's text in a message. */
export const text = z.string().check(z.maxLength(LONGEST_TEXT));
/** A page's name for something: what it hides in it or turns round with it goes no further (`plainName`). */
const pageName = z.pipe(
  text,
  z.transform((written: string) => plainName(written)),
);
const maybe = z.nullable(pageName);
/** What is no name, but stands in one line: pay in words, or many places. */
const pageLine = z.pipe(
  text,
  z.transform((written: string) => plainName(written, LONGEST_LINE)),
);
const maybeLine = z.nullable(pageLine);
const amount = z.nullable(z.union([pageLine, z.number()]));

/** The rung of the page that gave a field (see `Rung`). */
export const RUNG = z.enum(['embedded', 'json-ld', 'microdata', 'hook', 'structure', 'record']);

/** A posting as the script in a page sends it. */
export const POSTING: z.ZodMiniType<PagePosting> = z.object({
  site: text,
  readBy: z.enum(['site', 'json-ld', 'microdata', 'generic', 'record']),
  id: z.nullable(text),
  url: text,
  title: maybe,
  hiringOrganization: maybe,
  jobLocation: maybeLine,
  countries: z.array(pageName).check(z.maxLength(100)),
  language: maybe,
  salary: maybeLine,
  salaryEstimate: maybeLine,
  structuredSalary: z.nullable(z.object({ currency: maybe, minValue: amount, maxValue: amount, unitText: maybe })),
  employmentType: maybe,
  details: z.array(pageLine).check(z.maxLength(1000)),
  datePosted: maybe,
  validThrough: maybe,
  description: z.pipe(text, z.transform(plainWords)),
  rungs: z.record(z.string(), RUNG),
});
