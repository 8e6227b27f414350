/* How strongly a place in the text asks for a skill. SKIPPED text is not read for skills at all. */
export const SKIPPED = 0;
export const MENTIONED = 1;
export const DESIRABLE = 2;
export const ESSENTIAL = 3;
/** One of the four levels. A greater number asks more strongly. */
export type Level = typeof SKIPPED | typeof MENTIONED | typeof DESIRABLE | typeof ESSENTIAL;
