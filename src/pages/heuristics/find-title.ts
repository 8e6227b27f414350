import { containsId } from '../site/contains-id';
import type { Page } from '../site/define-site';
import { headingKind } from '../text/advert-text';
import { lineText } from '../text/line-text';
import { normaliseWords } from '../text/normalise-words';
import type { ShortText } from '../text/short-texts';
import { isListTitle, titleParts } from './document-title';
import { namesRole } from './role-words';

/**
 * A posting's title and the element that shows it. The element is null where only the document's title or data has it.
 */
export interface FoundTitle {
  readonly text: string;
  readonly element: Element | null;
}

/** Headings looked at. A page has few; a hostile page may have very many. */
const MOST_HEADINGS = 200;

/** Headings of a careers site that stand over its postings. */
const CAREERS =
  /\b(?:careers?|jobs|vacancies|vacancy|openings|join (?:us|our team)|work (?:with|for) us|current opportunities|we re hiring|cookies?|sign in|log ?in)\b/;

/**
 * Finds the posting's title. `known` is the title by the page's data or a site's hooks, or null. Where it is null, the
 * title is, in this order: the heading that links to the page's own address; the heading that the document's title
 * contains and that sounds like a role; another text of the page that is the document's title; what that title says.
 * Null where all of these are a list's.
 */
export function findTitle(
  page: Page,
  root: Element,
  texts: readonly ShortText[],
  known: string | null,
): FoundTitle | null {
  const headings = headingsIn(root);
  if (known !== null) {
    const words = normaliseWords(known);
    const same =
      headings.find(({ text }) => normaliseWords(text) === words) ??
      texts.find(({ text }) => normaliseWords(text) === words);
    // The data may say "ML Engineer (London)" where the page has "ML Engineer" over the advert.
    const alike =
      same ?? headings.find(({ text }) => isStart(normaliseWords(text), words) || isStart(words, normaliseWords(text)));
    return { text: known, element: alike?.element ?? null };
  }
  const own = headings.find(({ element }) => linksToItself(element, page));
  if (own) return own;
  const { document } = page;
  const shared = document.querySelector('meta[property="og:title"]')?.getAttribute('content')?.slice(0, 300) ?? '';
  const titles = ` ${normaliseWords(document.title)} | ${normaliseWords(shared)} `;
  const said = titleParts(document, null).title ?? '';
  const score = ({ text, element }: { readonly text: string; readonly element: Element }): number => {
    const words = normaliseWords(text);
    const isHeld = words !== '' && titles.includes(` ${words} `);
    const isSaid = words === normaliseWords(said) || words === normaliseWords(shared);
    const level = element.tagName === 'H1' ? 1 : 0;
    return (isSaid ? 3 : 0) + (isHeld ? 4 : 0) + (namesRole(text) ? 2 : 0) + level - (CAREERS.test(words) ? 5 : 0);
  };
  const scored = headings.map((heading) => ({ ...heading, score: score(heading) }));
  const best = scored.reduce<(typeof scored)[number] | null>(
    (top, one) =>
      top === null || one.score > top.score || (one.score === top.score && one.text.length > top.text.length)
        ? one
        : top,
    null,
  );
  if (best && best.score >= 4) return best;
  // Where no heading is the title, another text of the page may be: the longest one that names a role.
  const longest = texts
    .filter(
      ({ text, heading }) =>
        heading === null &&
        text.length >= 6 &&
        titles.includes(` ${normaliseWords(text)} `) &&
        namesRole(text) &&
        !CAREERS.test(normaliseWords(text)),
    )
    .reduce<ShortText | null>((top, one) => (top && top.text.length >= one.text.length ? top : one), null);
  if (longest)
    return { text: longest.text, element: holdsMore(longest.element, longest.text) ? null : longest.element };
  if (best && best.score >= 3) return best;
  if (said === '' || isListTitle(said) || CAREERS.test(normaliseWords(said))) return null;
  const shown = texts.find(({ text }) => normaliseWords(text) === normaliseWords(said));
  if (shown) return { text: shown.text, element: holdsMore(shown.element, shown.text) ? null : shown.element };
  const top = scored.findLast(({ element, score }) => element.tagName === 'H1' && score > 0);
  return top ?? { text: said, element: null };
}

function headingsIn(root: Element): { readonly text: string; readonly element: Element }[] {
  return [...root.querySelectorAll('h1, h2, h3, h4, [role="heading"]')]
    .slice(0, MOST_HEADINGS)
    .filter((element) => !element.closest('nav, footer, aside, dialog, [role="dialog"], [hidden], template'))
    .map((element) => ({ element, text: lineText(element) ?? '' }))
    .filter(({ text }) => text.length >= 3 && text.length <= 200 && headingKind(text) === null && !isListTitle(text));
}

function linksToItself(heading: Element, page: Page): boolean {
  const href = (heading.closest('a[href]') ?? heading.querySelector('a[href]'))?.getAttribute('href');
  if (!href || href.startsWith('#') || !URL.canParse(href, page.url.href)) return false;
  const url = new URL(href, page.url.href);
  if (url.hostname !== page.url.hostname || url.pathname === '/') return false;
  const ids = page.ids;
  const isSame = url.pathname === page.url.pathname && url.search === page.url.search;
  return isSame || ids.some((id) => containsId(`${url.pathname}${url.search}`, id));
}

const isStart = (short: string, long: string): boolean => short.length >= 5 && long.startsWith(`${short} `);

/** Whether an element holds much more than this text. One that was never closed holds the rest of the page. */
const holdsMore = (element: Element, text: string): boolean =>
  (element.textContent?.length ?? 0) > 3 * text.length + 200;
