const LINES = 16;
const LONGEST_HEADING = 60;
// "Nice to have:"  "Preferred Qualifications"  "Desirable"  "Bonus points"
const WISH =
  /\b(?:nice[- ]to[- ]haves?|desirables?|preferred|bonus|pluses|ideally|good to have|advantageous|optional)\b/i;

/** Whether the heading above a place in a text is one of wishes. Only a short line without an end mark is a heading. */
export function isUnderWish(text: string, index: number): boolean {
  let end = text.lastIndexOf('\n', index - 1);
  for (let seen = 0; seen < LINES && end > 0; seen += 1) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(start, Math.min(end, start + LONGEST_HEADING + 1)).trim();
    const isHeading = line.length > 2 && line.length <= LONGEST_HEADING && !/^[-•*·] |[.,;]$/.test(line);
    if (isHeading) return WISH.test(line);
    end = start - 1;
  }
  return false;
}
