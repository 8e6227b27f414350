import type { Evidence, PagePart, StatedFact } from '../model/evidence';
import type { PagePosting } from '../model/page-posting';
import { type Cues, hasKeyword } from './keyword-index';

/** One part of a posting with its text. */
export interface PostingPart {
  readonly part: PagePart;
  readonly text: string;
}

/** The short parts that say what the posting is, most telling first. A detail is a part of its own. */
export function headline(page: PagePosting): readonly PostingPart[] {
  if (last.page !== page) last = { page, words: headlineOf(page) };
  return last.words;
}

/** Each fact asks about the same page in a row. */
let last: { readonly page: PagePosting | null; readonly words: readonly PostingPart[] } = { page: null, words: [] };

function headlineOf(page: PagePosting): readonly PostingPart[] {
  const words: PostingPart[] = [];
  const add = (part: PagePart, text: string | null) => {
    if (text) words.push({ part, text });
  };
  add('title', page.title);
  add('jobLocation', page.jobLocation);
  for (const detail of page.details) add('details', detail);
  add('employmentType', page.employmentType);
  return words;
}

/** The description as a part. */
export function body(page: PagePosting): PostingPart {
  return { part: 'description', text: page.description };
}

/** The first line with words of the description: where the page has no title or place, an advert starts with them. */
export function firstLine(page: PagePosting): PostingPart {
  const line = /\S[^\n]{0,300}/.exec(page.description.slice(0, 600));
  // From the start, so that an index into the line is an index into the description.
  return { part: 'description', text: line ? page.description.slice(0, line.index + line[0].length) : '' };
}

/** The words of a match as evidence; `match` must have been found in that part's own text. */
export function evidenceOf(part: PagePart, match: { readonly 0: string; readonly index: number }): Evidence {
  return { part, text: match[0], index: match.index };
}

/** A value with the first words of the parts that fit the wording, which has one of the cues; null where none do. */
export function firstFact<const T>(
  parts: readonly PostingPart[],
  wording: RegExp,
  value: T,
  cues?: Cues,
): StatedFact<T> | null {
  for (const { part, text } of parts) {
    if (cues && !hasKeyword(text, cues)) continue;
    const match = wording.exec(text);
    if (match) return { value, evidence: evidenceOf(part, match) };
  }
  return null;
}
