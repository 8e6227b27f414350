import { declareCues, keywordPositions } from '../../text/keyword-index';

// "Similar jobs"  "Related vacancies"  "People also viewed"  "More jobs like this": what follows is about other
// postings.
const OTHER_POSTINGS = declareCues(
  ...['similar', 'related', 'recommended', 'more', 'other'].flatMap((which) =>
    ['jobs', 'roles', 'vacancies', 'positions', 'searches', 'openings', 'opportunities'].map(
      (what) => `${which} ${what}`,
    ),
  ),
  ...['people also viewed', 'people also applied', 'people also searched', 'jobs you may', 'jobs you might'],
  ...['recommended for you', 'you might also like', 'you may also like', 'you may also be interested in'],
  ...['more like this', 'jobs like this', 'latest jobs', 'featured jobs'],
);
/** Such words are a heading: only signs may stand ahead of them in their line. */
const LINE_START = /(?:^|\n)(?<signs>[ \t#*-]{0,6})$/;

/** The index at which a list of other postings starts in a text; the length of the text where there is none. */
export function otherPostingsStart(text: string): number {
  for (const position of keywordPositions(text, OTHER_POSTINGS)) {
    const before = LINE_START.exec(text.slice(Math.max(0, position - 7), position));
    if (before) return position - (before.groups?.signs?.length ?? 0);
  }
  return text.length;
}
