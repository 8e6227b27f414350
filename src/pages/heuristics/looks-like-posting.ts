import type { Page } from '../site/define-site';
import { lineText } from '../text/line-text';
import { normaliseWords } from '../text/normalise-words';
import { type ShortText, shortTexts } from '../text/short-texts';
import { isListDocument, isListHeading } from './document-title';
import { labelCount } from './labelled-fields';
import { POSTING_PATH } from './posting-path';
import { namesRole } from './role-words';

/** What structure found on a page that may or may not be a posting. */
export interface Found {
  readonly title: string;
  readonly text: string;
  /** How many different headings of an advert's parts ("Requirements") the text has. */
  readonly parts: number;
  /** Whether the text stands under a heading such as "Job description". */
  readonly isHeaded: boolean;
  /** How many different labels of a posting's fields ("Salary", "Closing date") the page has. */
  readonly labels: number;
  /** The short texts of the page that are not another posting's. */
  readonly texts: readonly ShortText[];
}

/** Words of which an advert has several and other texts have few */
const ADVERT_WORDS = new Set(
  `experience skills team role responsibilities responsible candidate candidates apply application salary benefits
  requirements knowledge opportunity essential desirable degree join holiday pension interview vacancy hybrid remote
  hiring qualifications colleagues contract permanent successful applicants employer flexible leave`.split(/\s+/),
);

const HIRING_PATH =
  /\/(?:recruitment|work-?with-?us|join-?us|hiring|apply|requisitions?|job-?(?:details?|offers?|adverts?))(?:[/?._-]|$)|[?&](?:gh_jid|job_?id|vacancy_?id|req_?id|jobreq|lever-source)=/i;
const ARTICLE_PATH =
  /\/(?:blogs?|news|articles?|insights?|guides?|resources|stories|press|case-stud(?:y|ies)|templates?|products?|shop|docs|help|support|events?|courses?|(?:career-?)?advice|candidates?|alerts?|training)(?:\/|$)/i;
/** The page on which a board presents an employer. */
const PROFILE_PATH = /\/(?:company|companies|employers?)\/[^/]+\/?$/i;
const ARTICLE_TITLE =
  /^(?:how (?:to|we|i)|what (?:is|are|does|we)|why |the best|top \d|guide to|a day in|\d{1,3} )|\b(?:template|interviews?|salary guide|explained|examples?|cheat sheet|(?:\d{4}|complete|ultimate|career|pay) guide|salary in|min read|privacy|cookies?|terms (?:and|of)|results for|what they do|gehalt)\b/i;
/** Titles of pages that ask for CVs, teach, or tell news. They have all the words of an advert. */
const OTHER_TITLE =
  /\byour (?:cv|resume)\b|talent (?:pool|community)$|boot ?camp|candidate spotlight|^\S{1,30} to (?:hire|recruit) |^(?:life|working) (?:at|with) /i;
const APPLY =
  /^(?:apply(?: (?:now|here|online|today|for th|to this|via).{0,25})?|start (?:your )?application|submit (?:your )?application|i m interested|(?:jetzt )?bewerben|ich bin interessiert|(?:postul|aplikuj|sollicit|inscri|candidat|ansok).{0,25})$/;
/** What the page of a posting that is over says. */
const CLOSED =
  /^(?:sorry, |unfortunately,? )?(?:this|the|applications)\b.{0,60}\b(?:no longer|expired|(?:now|been|is|are|has) (?:closed|filled))\b/i;

/** The points from which a page counts as a posting. One sure sign gives a point; headings of adverts give several. */
const ENOUGH = 4;

/** How many different words of adverts stand in the first 8,000 characters of a text. */
export function advertWords(text: string): number {
  const words = new Set(normaliseWords(text.slice(0, 8000)).split(' '));
  return [...ADVERT_WORDS].filter((word) => words.has(word)).length;
}

/** Whether a page looks like a posting, for pages that no site file covers and that have no data of their own. */
export function looksLikePosting(page: Page, found: Found): boolean {
  const { document, url } = page;
  const { title, text, parts, isHeaded, labels, texts } = found;
  if (isListDocument(document, title) || isListHeading(title) || OTHER_TITLE.test(title) || isCv(text)) return false;
  const words = advertWords(text);
  let points = Math.min(parts, 2) * 1.5 + (isHeaded ? 2 : 0) + (labels >= 3 ? 2 : labels >= 1 ? 1 : 0);
  if (words >= 5) points += words >= 9 ? 2 : 1;
  const listed = listsUnderHeadings(document, texts, words);
  points += Math.min(listed, 2) * 1.5;
  const address = `${url.pathname}${url.search}`;
  if (POSTING_PATH.test(address) || HIRING_PATH.test(address)) points += 1;
  if (page.ids.length > 0) points += 1;
  if (namesRole(title)) points += 1;
  const apply = hasApply(document);
  if (apply) points += 1;
  if (ARTICLE_PATH.test(url.pathname) || /^(?:blog|news|magazine)\./.test(url.hostname)) points -= 2;
  if (ARTICLE_TITLE.test(title) || ARTICLE_TITLE.test(document.title)) points -= 5;
  if (PROFILE_PATH.test(url.pathname)) points -= 4;
  if (texts.some((each) => CLOSED.test(each.text))) points -= 6;
  if (saysOther(document)) points -= 3;
  return (
    points >= ENOUGH && (isHeaded || parts >= 2 || words >= 2 || labels > 2 || (listed > 0 && (apply || labels > 0)))
  );
}

/** Headings of a CV. An advert may have one or two of them, as names of what it asks for. */
const OF_CV =
  /^(?:(?:work|employment|career) (?:experience|history)|education.{0,30}|profile|(?:key )?skills|experience)$/gim;

/**
 * Whether a text is about a person who looks for work: a CV on a recruiter's site, a portfolio. It has two headings of
 * CVs or more, and speaks of a person more often than to its readers.
 */
function isCv(text: string): boolean {
  const count = (wording: RegExp) => text.match(wording)?.length ?? 0;
  return count(OF_CV) > 1 && count(/\b(?:I|my|This candidate)\b/g) > count(/\b(?:you|your|we|our)\b/gi);
}

/**
 * How many short lines stand right over a list. In a language whose headings we do not know, these are the parts of an
 * advert. 0 for pages in English: those that say so, and those with several of its `words`.
 */
function listsUnderHeadings({ documentElement }: Document, texts: readonly ShortText[], words: number): number {
  if (words > 3 || /^en/i.test(documentElement.getAttribute('lang') ?? '')) return 0;
  return texts.slice(0, 400).filter(({ element, text }) => {
    // A list follows the line itself, or an element that holds nothing but the line.
    let block = element;
    for (let up = block.parentElement; up && holdsOnly(up, text); up = up.parentElement) block = up;
    return block.nextElementSibling?.tagName === 'UL';
  }).length;
}

/** Only the text of an element with one child is compared: that of a wider one may be the whole page's. */
const holdsOnly = (block: Element, text: string): boolean =>
  block.childElementCount === 1 && block.tagName !== 'BODY' && block.textContent?.trim() === text;

/**
 * Whether a page of which no posting was read should be one all the same: it has the data of one posting that cannot be
 * read, or it looks like one and has a way to apply. To say so of a page that is none would be a nuisance, so a role must
 * be named as well.
 */
export function seemsPosting(page: Page): boolean {
  const { document } = page;
  const { body } = document;
  if (!body || /^\/(?:index\.\w{1,5})?$/.test(page.url.pathname)) return false;
  const texts = shortTexts(body);
  const title = lineText(document.querySelector('h1') ?? body)?.slice(0, 200) ?? '';
  const kinds = texts.filter(({ heading }) => heading === 'part' || heading === 'section');
  const found = {
    title: namesRole(title) ? title : document.title,
    text: texts.map(({ text }) => text).join(' '),
    parts: new Set(kinds.map(({ text }) => text)).size,
    isHeaded: kinds.some(({ heading }) => heading === 'section'),
    labels: labelCount(texts),
    texts,
  };
  return hasUnreadData(document) || (namesRole(found.title) && hasApply(document) && looksLikePosting(page, found));
}

/** Whether the page has schema.org's data of one posting. Since no posting was read of it, the data is broken. */
function hasUnreadData(document: Document): boolean {
  const scripts = [...document.querySelectorAll('script[type*="ld+json"]')].slice(0, 20);
  const count = scripts.reduce((sum, script) => sum + (script.textContent ?? '').split('"JobPosting"').length - 1, 0);
  return count === 1;
}

/** Whether the page has a link or a button to apply. */
function hasApply(document: Document): boolean {
  return [...document.querySelectorAll('a, button, input[type="submit"]')]
    .slice(0, 600)
    .some((element) =>
      APPLY.test(normaliseWords((element.getAttribute('value') ?? element.textContent ?? '').slice(0, 80))),
    );
}

/** Whether the page's own data says that it is something else than a posting. */
function saysOther(document: Document): boolean {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  if (/^(?:product|video|book|profile)/i.test(type)) return true;
  return [...document.querySelectorAll('script[type*="ld+json"]')]
    .slice(0, 20)
    .some((script) =>
      /"@type"\s{0,3}:\s{0,3}\[?\s{0,3}"(?:NewsArticle|BlogPosting|Article|Product|Recipe|Course|Event|HowTo|QAPage)"/.test(
        (script.textContent ?? '').slice(0, 20_000),
      ),
    );
}
