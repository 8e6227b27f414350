// "Similar jobs"  "Related vacancies"  "People also viewed"  "More jobs like this": what follows is not this posting's.
const OTHER_POSTINGS =
  /^[ \t#*-]{0,6}(?:(?:similar|related|recommended|more|other) (?:jobs|roles|vacancies|positions|searches|openings)\b|people also (?:viewed|applied)|jobs you may)/im;

/** Pay and what is paid beside it ask about the same description in a row. */
let last = { text: '', start: 0 };

/** Where a list of other postings starts in a text; its length where there is none. */
export function otherPostingsStart(text: string): number {
  if (last.text !== text) {
    const at = text.search(OTHER_POSTINGS);
    last = { text, start: at < 0 ? text.length : at };
  }
  return last.start;
}
