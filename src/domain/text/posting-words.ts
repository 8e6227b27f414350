import type { Mention, PagePart } from '../model/evidence';
import type { PagePosting } from '../model/page-posting';

/** Words of a posting that show something, and where they stand. The name of the employer is a part of its own here. */
export interface PostingWords extends Mention {
  readonly part: PagePart | 'hiringOrganization';
}

/** What is looked for: any of the wordings (global patterns), unless the words before or after say otherwise. */
export interface Wanted {
  readonly wordings: readonly RegExp[];
  /** Tested on the 60 units before the match; none where left out. */
  readonly notAfter?: RegExp;
  /** Tested on the 60 units behind the match. */
  readonly notBefore?: RegExp;
}

const AROUND = 60;
/** Enough to show that it is so; the rest says the same. */
const MOST = 3;
// "no production experience"  "without being on call"  "not a start-up"
const DENIED = /\b(?:no|not|without|never|isn['’]t|aren['’]t|don['’]t|rather than)(?: \w{1,12}){0,3} ?$/i;

/**
 * Where title and description say what is wanted, in their order; three places at the most, none twice, none denied.
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
  return found.filter(({ text }) => !said.has(text.toLowerCase()) && said.add(text.toLowerCase())).slice(0, MOST);
}
