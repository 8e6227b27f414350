// "Similar jobs"  "Related vacancies"  "People also viewed"  "More jobs like this": what follows is not this posting's.
const OTHER_POSTINGS =
  /^[ \t#*-]{0,6}(?:(?:similar|related|recommended|more|other) (?:jobs|roles|vacancies|positions|searches|openings)\b|people also (?:viewed|applied)|jobs you may)/im;

/** Where a list of other postings starts in a text; its length where there is none. */
export function otherPostingsStart(text: string): number {
  const at = text.search(OTHER_POSTINGS);
  return at < 0 ? text.length : at;
}
