import type { PageField, PagePosting, Rung } from '../domain/model/page-posting';
import { isEstimate } from './heuristics/labelled-fields';
import type { Page, PostingHooks, Site } from './site/define-site';
import { type FieldValues, isGiven, PAGE_FIELDS, READ_BY } from './site/field-values';
import { mayBePlace } from './text/place-line';

/** A rung and what it found. */
export type RungReading = readonly [Rung, FieldValues];

/** A shorter description is a teaser. A longer one that another rung has is the advert. Characters. */
const SHORTEST_DESCRIPTION = 200;

const SELF_EVIDENT: ReadonlySet<Rung | undefined> = new Set<Rung>(['embedded', 'json-ld', 'microdata']);

/**
 * Chooses the value of each field. `isForm`: the page is an application form, and the posting's text is on another
 * page.
 */
export function mergeRungs(
  found: readonly RungReading[],
  page: Page,
  site: Site | null,
  isForm: boolean,
): PagePosting | null {
  const rungs: Partial<Record<PageField, Rung>> = {};
  const values: Record<string, FieldValues[keyof FieldValues]> = {};
  for (const field of PAGE_FIELDS) {
    const first = inOrder(found, field, site).find(
      ([, fields]) => isGiven(fields[field]) && (field !== 'jobLocation' || mayBePlace(fields.jobLocation ?? '')),
    );
    if (!first) continue;
    values[field] = first[1][field];
    rungs[field] = first[0];
  }
  const merged = values as FieldValues;
  const { title = null, description = null } = merged;
  // schema.org data says that this is a posting even where its text is elsewhere. Hooks and structure cannot say that.
  const readBy = rungs.description ?? (SELF_EVIDENT.has(rungs.title) || isForm ? rungs.title : undefined);
  if (!title || !readBy) return null;
  return {
    site: site?.id ?? 'generic',
    readBy: READ_BY[readBy],
    id: page.id,
    url: page.url.href,
    title,
    hiringOrganization: merged.hiringOrganization ?? null,
    jobLocation: merged.jobLocation ?? null,
    countries: found.flatMap(([, { countries = [] }]) => countries),
    language: page.document.documentElement?.getAttribute('lang')?.slice(0, 20) ?? null,
    salary: merged.salary ?? null,
    salaryEstimate: found.map(([, fields]) => fields.salaryEstimate).find(isGiven) ?? null,
    structuredSalary: merged.structuredSalary ?? null,
    employmentType: merged.employmentType ?? null,
    details: merged.details ?? [],
    datePosted: merged.datePosted ?? null,
    validThrough: merged.validThrough ?? null,
    description: description ?? '',
    rungs,
  };
}

function inOrder(found: readonly RungReading[], field: PageField, site: Site | null): readonly RungReading[] {
  if (field === 'description') {
    // What structure takes for the advert includes a few of the page's own lines, so its length counts half.
    const length = ([rung, { description }]: RungReading) =>
      Math.min((description?.length ?? 0) / (rung === 'structure' ? 2 : 1), SHORTEST_DESCRIPTION);
    return found.toSorted((one, other) => length(other) - length(one));
  }
  if (!site?.hooksFirst?.includes(field as keyof PostingHooks)) return found;
  return found.toSorted(([one], [other]) => Number(other === 'hook') - Number(one === 'hook'));
}

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
  const isSure = line !== null && !isKnown && !isEstimate(line) && !site.notFromSchema?.includes('structuredSalary');
  return { salary: isSure ? line : null, salaryEstimate: null };
}
