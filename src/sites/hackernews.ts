import { defineSite, type Page } from '../pages/site/define-site';
import { headlineParts, withoutAddresses } from '../pages/site/headline-parts';
import { roleInText } from '../pages/site/role-in-text';

/**
 * The thread has come monthly since 2011, always under this name: https://news.ycombinator.com/submitted?id=whoishiring
 */
const THREAD = /^Ask HN: Who is hiring\?/i;

/** The text of a comment. The second selector is for pages without class names. */
const WORDS = ['.commtext', 'td:has(> div a[href^="user?id="]) > div:last-of-type > div:first-child'];

const lineOf = (comment: Element) => headlineParts(firstLine(comment));

/**
 * Hacker News. In "Who is hiring", each comment right under the thread is a posting: "Company | Role | Place | …", then
 * text. The hooks were checked on comments of May 2026.
 */
export default defineSite({
  id: 'hackernews',
  name: 'Hacker News “Who is hiring”',
  checked: { on: 'real-pages', asOf: '2026-05' },
  matches: ['*://news.ycombinator.com/item?id=*'],
  enabledByDefault: false,
  postingId: /[?&]id=(\d+)/,
  kind: kindOf,
  layouts: [
    {
      root: ['table.fatitem', 'table:not(:has(table)):has(a[href^="user?id="])'],
      title: [titleOf],
      hiringOrganization: [(root) => lineOf(root).hiringOrganization],
      jobLocation: [(root) => lineOf(root).jobLocation],
      salary: [(root) => lineOf(root).salary],
      details: [firstLine],
      description: WORDS,
    },
  ],
  cards: [
    {
      // Replies are indented. The card is the row that holds the comment's own small table.
      card: 'tr:has(> td > table > tbody > tr > td[indent="0"])',
      id: [{ selector: 'a[href^="item?id="]', attribute: 'href', match: /id=(\d+)/ }],
      link: [{ selector: 'a[href^="item?id="]', attribute: 'href' }],
      // "[flagged]" and "[dead]" stand where a comment's text was removed.
      title: [(card) => (/^\[\w{2,20}\]$/.test(firstLine(card) ?? '') ? null : titleOf(card))],
      hiringOrganization: [(card) => lineOf(card).hiringOrganization],
      jobLocation: [(card) => lineOf(card).jobLocation],
      salary: [(card) => lineOf(card).salary],
    },
  ],
});

/** Every discussion of the site has such an address. Only the thread, and comments right under it, hold postings. */
function kindOf({ document, url }: Page): 'posting' | 'list' | 'other' {
  const id = url.searchParams.get('id');
  const thread = [...document.querySelectorAll('a[href^="item?id="]')]
    .slice(0, 30)
    .find((link) => THREAD.test(link.getAttribute('title') ?? '') || THREAD.test(link.textContent?.trim() ?? ''));
  const ofThread = /id=(\d+)/.exec(thread?.getAttribute('href') ?? '')?.[1] ?? null;
  if (THREAD.test(document.title) || (ofThread !== null && ofThread === id)) return 'list';
  if (ofThread === null) return 'other';
  const parent = [...document.querySelectorAll('a')].slice(0, 60).find((link) => link.textContent?.trim() === 'parent');
  const ofParent = /id=(\d+)/.exec(parent?.getAttribute('href') ?? '')?.[1] ?? ofThread;
  return ofParent === ofThread ? 'posting' : 'other';
}

/** The role in the first line or, where that names none, in the text. Else the line itself, without addresses. */
function titleOf(comment: Element): string | null {
  const words = wordsOf(comment);
  return lineOf(comment).title ?? (words && roleInText(words)) ?? withoutAddresses(firstLine(comment));
}

const wordsOf = (comment: Element): Element | null =>
  WORDS.map((selector) => comment.querySelector(selector)).find(Boolean) ?? null;

/** The first paragraph of a comment's text. */
function firstLine(comment: Element): string | null {
  const words = wordsOf(comment);
  const parts: string[] = [];
  for (let node = words?.firstChild; node && node.nodeName !== 'P' && node.nodeName !== 'BR'; node = node.nextSibling) {
    parts.push(node.textContent ?? '');
  }
  return parts.join('').replace(/\s+/g, ' ').trim().slice(0, 300) || null;
}
