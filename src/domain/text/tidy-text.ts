/** In UTF-16 units: the longest line of a text that was broken to a width lies between these. */
const WIDEST = 110;
const NARROWEST = 40;

/**
 * A text was broken to a width if at least this many of its lines end where the next word had no room, and at least this
 * share of the lines that follow begins with a small letter.
 */
const FEWEST_BREAKS = 4;
const IN_LOWER_CASE = 0.6;

/** Some paragraphs are narrower than the widest. Before a small letter a line counts as full at this share of the width. */
const NEARLY = 0.75;

/** A Markdown escape: "C\+\+", "Full\-stack", "2\+ years". */
const ESCAPE = /\\([!-/:-@[-`{-~])/g;

/** How a line begins that goes on from no other: a bullet, a number, a heading, a table. */
const OWN_LINE = /^\s*(?:[-*•·●▪◦‣–—+>#|]|\d{1,2}[.)])(?:\s|$)|^\s*[#|]/;

/**
 * An advert's text as its author wrote it: without the escapes of Markdown, and without line breaks that only keep
 * lines to a width ("… experience with data⏎engineering"). A break is of that kind where the next word had no room in
 * its line. Headings, list items and paragraphs keep their lines.
 */
export function tidyText(text: string): string {
  return joinLines(text.includes('\\') ? text.replace(ESCAPE, '$1') : text);
}

function joinLines(text: string): string {
  const lines = text.split('\n');
  const width = lines.reduce((most, line) => Math.max(most, line.trimEnd().length), 0);
  if (width > WIDEST || width < NARROWEST) return text;
  const goesOn = lines.map((line, at) => at > 0 && hadNoRoom(lines[at - 1] ?? '', line, width));
  const breaks = lines.filter((_, at) => goesOn[at]);
  const lower = breaks.filter((line) => /^\s*\p{Ll}/u.test(line)).length;
  if (breaks.length < FEWEST_BREAKS || lower < IN_LOWER_CASE * breaks.length) return text;
  return lines
    .map((line, at) => {
      const whole = goesOn[at] ? line.trimStart() : line;
      if (at + 1 === lines.length) return whole;
      return goesOn[at + 1] ? `${whole.trimEnd()}${endsInHyphen(whole) ? '' : ' '}` : `${whole}\n`;
    })
    .join('');
}

/** Whether a line only goes on below another because its first word had no room there. */
function hadNoRoom(above: string, line: string, width: number): boolean {
  if (above.trim() === '' || line.trim() === '' || OWN_LINE.test(line)) return false;
  const [first = ''] = line.trimStart().split(/[\s-]/, 1);
  const most = /^\p{Ll}/u.test(first) ? NEARLY * width : width;
  return above.trimEnd().length + 1 + first.length > most;
}

/** Whether a word is parted at its own hyphen, which it keeps: "low-⏎code". */
const endsInHyphen = (line: string): boolean => /\p{L}-$/u.test(line.trimEnd().slice(-2));
