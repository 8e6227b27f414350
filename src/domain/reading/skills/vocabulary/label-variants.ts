const LETTER_S = 0x73;
const LETTER_Y = 0x79;

/** Words that end in s and are no plurals: "statistics", "analysis", "bonus", "process", "MLOps". */
const NO_PLURAL = /(?:[iu]s|ss|ics|ops|[^a-z]s)$/i;

/**
 * Other spellings of a label by rule: the singular of a plural, "-y" as "-ies" and back, "modelling" as "modeling",
 * "behaviour" as "behavior". "-ise" and "-ize" are the same to the scan, which also finds plurals in "-s" by itself.
 * The name of a tool that ends in s has no singular ("Windows", "SolidWorks"). This runs for each label, so it checks
 * the last letter first.
 */
export function labelVariants(label: string, isTool: boolean): readonly string[] {
  const found: string[] = [];
  const last = label.charCodeAt(label.length - 1);
  if (last === LETTER_S && !isTool) {
    if (label.endsWith('ies')) found.push(`${label.slice(0, -3)}y`);
    else if (!NO_PLURAL.test(label)) found.push(label.slice(0, -1));
  } else if (last === LETTER_Y) found.push(`${label.slice(0, -1)}ies`);
  if (label.includes('lling')) found.push(label.replace('lling', 'ling'));
  if (label.includes('viour')) found.push(label.replace('viour', 'vior'));
  return found;
}
