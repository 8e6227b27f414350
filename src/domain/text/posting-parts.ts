import type { PagePart } from '../model/evidence';
import type { PagePosting } from '../model/page-posting';

/** One part of a posting with its text. */
export interface PostingPart {
  readonly part: PagePart;
  readonly text: string;
}

/** The short parts that say what the posting is, most telling first. Each detail is a part of its own. */
export function headline(page: PagePosting): readonly PostingPart[] {
  if (last.page !== page) {
    const parts = headlineOf(page);
    const pay: readonly PostingPart[] = page.salary ? [{ part: 'salary', text: page.salary }] : [];
    last = { page, parts, all: [...parts, ...pay, body(page)] };
  }
  return last.parts;
}

/** All parts of a posting that have text, the short ones first. */
export function allParts(page: PagePosting): readonly PostingPart[] {
  if (last.page !== page) headline(page);
  return last.all;
}

interface Parts {
  readonly page: PagePosting | null;
  readonly parts: readonly PostingPart[];
  readonly all: readonly PostingPart[];
}
/** Kept for the last page, since the readers of all facts ask about the same page in a row. */
let last: Parts = { page: null, parts: [], all: [] };

function headlineOf(page: PagePosting): readonly PostingPart[] {
  const parts: PostingPart[] = [];
  const add = (part: PagePart, text: string | null) => {
    if (text) parts.push({ part, text });
  };
  add('title', page.title);
  add('jobLocation', page.jobLocation);
  for (const detail of page.details) add('details', detail);
  add('employmentType', page.employmentType);
  return parts;
}

/** The description as a part. */
export function body(page: PagePosting): PostingPart {
  return { part: 'description', text: page.description };
}

/**
 * The first line of the description that is not empty. Where the page has no title or place, an advert often starts
 * with them.
 */
export function firstLine(page: PagePosting): PostingPart {
  const line = /\S[^\n]{0,300}/.exec(page.description.slice(0, 600));
  // Begins at the start of the description, so that an index into this text is an index into the description.
  return { part: 'description', text: line ? page.description.slice(0, line.index + line[0].length) : '' };
}
