import type { Mention, PagePart } from '../model/evidence';
import type { PagePosting } from '../model/page-posting';

/** Words of a posting and where they stand. Here the name of the employer is a part too. */
export interface PostingWords extends Mention {
  readonly part: PagePart | 'hiringOrganization';
}

/** What to search for: any of the wordings (global patterns), unless the text before or after a match refuses it. */
export interface Wanted {
  readonly wordings: readonly RegExp[];
  /** A match is refused where this matches the 60 UTF-16 units before it. */
  readonly notAfter?: RegExp;
  /** A match is refused where this matches the 60 UTF-16 units after it. */
  readonly notBefore?: RegExp;
}

const AROUND = 60;
/** Three places are enough to show. Further ones say the same. */
const MOST_PLACES = 3;
// "no production experience", "without being on call", "not a start-up"
const DENIED = /\b(?:no|not|without|never|isn['’]t|aren['’]t|don['’]t|rather than)(?: \w{1,12}){0,3} ?$/i;

/**
 * The places where title and description hold the wanted wordings, in order. At most three places, with no words twice.
 * Places where the text before denies them ("no", "not", "without") are left out.
 */
export function postingWords(page: PagePosting, { wordings, notAfter, notBefore }: Wanted): readonly PostingWords[] {
  const found: PostingWords[] = [];
  for (const [part, text] of [
    ['title', page.title ?? ''],
    ['description', page.description],
  ] as const) {
    const inPart = wordings
      .flatMap((wording) => [...text.matchAll(wording)])
      .filter(({ 0: words, index }) => {
        const before = text.slice(Math.max(0, index - AROUND), index);
        const behind = text.slice(index + words.length, index + words.length + AROUND);
        return !DENIED.test(before) && !notAfter?.test(before) && !notBefore?.test(behind);
      })
      .toSorted((a, b) => a.index - b.index);
    let end = -1;
    for (const { 0: words, index } of inPart) {
      if (index < end) continue;
      end = index + words.length;
      found.push({ part, text: words, index });
    }
  }
  const said = new Set<string>();
  return found
    .filter(({ text }) => !said.has(text.toLowerCase()) && said.add(text.toLowerCase()))
    .slice(0, MOST_PLACES);
}
