/** A name with fewer characters is too likely to be a plain word. */
const SHORTEST = 3;

/** Endings of company names that adverts leave out. */
const ENDING = /[\s,]{1,3}(?:ltd|limited|plc|llp|llc|inc|gmbh|corp|corporation|holdings|group|uk)\.?$/i;

/**
 * Makes a function that tells whether the text names the employer from `start` to `end`. The "AI" of "Foldline AI" asks
 * for no skill, and neither does the name of an employer that makes a tool. The name must be written as it is given. A
 * null or very short name is found nowhere.
 */
export function ownName(text: string, hiringOrganization: string | null): (start: number, end: number) => boolean {
  const name = plainName(hiringOrganization ?? '');
  const places: number[] = [];
  if (name.length >= SHORTEST) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) places.push(at);
  }
  if (places.length === 0) return () => false;
  return (start, end) => places.some((at) => at <= start && end <= at + name.length);
}

/** The name without endings such as "Ltd". */
function plainName(organization: string): string {
  let name = organization.trim();
  for (let cut = name.replace(ENDING, ''); cut !== name; cut = name.replace(ENDING, '')) name = cut;
  return name;
}
