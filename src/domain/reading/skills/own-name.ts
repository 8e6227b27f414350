/** A name this short is too likely a plain word. */
const SHORTEST = 3;

/** Legal endings that texts leave out. */
const ENDING = /[\s,]{1,3}(?:ltd|limited|plc|llp|llc|inc|gmbh|corp|corporation|holdings|group|uk)\.?$/i;

/**
 * Asks of a place whether the text names the employer there: "Foldline AI" is no demand for AI, and what the employer
 * itself makes and is called is no skill. Only the name as it is written counts, and whole words. Null or a very short
 * name is nowhere.
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

function plainName(organization: string): string {
  let name = organization.trim();
  for (let cut = name.replace(ENDING, ''); cut !== name; cut = name.replace(ENDING, '')) name = cut;
  return name;
}
