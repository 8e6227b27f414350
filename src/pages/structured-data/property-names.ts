import { asObject, type Json, type JsonObject } from './page-json';

/** The names that we read, as schema.org spells them, by their lower-case form. */
const NAMES = new Map(
  'title name description responsibilities qualifications hiringOrganization jobLocation jobLocationType applicantLocationRequirements address addressLocality addressRegion addressCountry baseSalary value minValue maxValue unitText currency employmentType datePosted validThrough identifier url'
    .split(' ')
    .map((name) => [name.toLowerCase(), name]),
);

/** JSON-LD nests a few levels (posting, place, address, country). */
const DEEPEST = 6;

/** A property's name as schema.org spells it. Some sites write "joblocation" or "HiringOrganization" (seen 2023). */
export const propertyName = (written: string): string => NAMES.get(written.toLowerCase()) ?? written;

/** A posting of JSON-LD with its properties' names spelled as schema.org does. A name that is right already wins. */
export function withPropertyNames(posting: JsonObject, depth = 0): JsonObject {
  const inner = (value: Json, level: number): Json => {
    if (level > DEEPEST) return value;
    if (Array.isArray(value)) return value.map((one) => inner(one, level + 1));
    const object = asObject(value);
    return object ? withPropertyNames(object, level) : value;
  };
  const named = Object.entries(posting).map(
    ([name, value]) => [propertyName(name), name, inner(value, depth + 1)] as const,
  );
  return Object.fromEntries(
    named.filter(([name, written]) => name === written || !(name in posting)).map(([name, , value]) => [name, value]),
  );
}
