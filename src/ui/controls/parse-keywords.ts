/** As the settings keep them. */
const MOST = 100;
const LONGEST = 100;

/** Words with commas between them, each once; undefined where there are too many, or one is too long to be kept. */
export function parseKeywords(text: string): readonly string[] | undefined {
  const words = text.split(',').map((word) => word.trim());
  const once = [...new Set(words.filter((word) => word !== ''))];
  return once.length > MOST || once.some((word) => word.length > LONGEST) ? undefined : once;
}
