const LETTER_S = 0x73;
const LETTER_Y = 0x79;

/** Words that end in s without being plurals: "statistics", "analysis", "bonus", "process", "MLOps". */
const NO_PLURAL = /(?:[iu]s|ss|ics|ops|[^a-z]s)$/i;

/**
 * Other spellings of a label by rule: the singular of a plural, "-y" as "-ies" and back, "modelling" as "modeling",
 * "behaviour" as "behavior". ("-ise" and "-ize" are one to the matcher, and it finds plurals in "-s" by itself.) A tool
 * that ends in s is a name ("Windows", "SolidWorks") and has no singular. Runs at start-up for each label: looks at the
 * last letter before it looks closer.
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
