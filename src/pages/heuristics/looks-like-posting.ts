import type { Page } from '../site/define-site';
import { normaliseWords } from '../text/normalise-words';
import { isListDocument, isListTitle } from './document-title';

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
}

/** Words of which an advert has several and other texts have few. */
const ADVERT_WORDS = new Set(
  `experience skills team role responsibilities responsible candidate candidates apply application salary benefits
  requirements knowledge opportunity essential desirable degree join holiday pension interview vacancy hybrid remote
  hiring qualifications colleagues contract permanent successful applicants employer flexible leave`.split(/\s+/),
);

const POSTING_PATH =
  /\/(?:jobs?|careers?|vacanc(?:y|ies)|positions?|openings?|postings?|roles?|opportunit(?:y|ies)|recruitment|work-?with-?us|join-?us|hiring|apply|requisitions?|job-?(?:details?|offers?|adverts?)|stellen\w{0,12}|karriere|emplois?|recrutement)(?:[/?._-]|$)|[?&](?:gh_jid|job_?id|vacancy_?id|req_?id|jobreq|lever-source)=/i;
const ARTICLE_PATH =
  /\/(?:blogs?|news|articles?|insights?|guides?|resources|stories|press|case-stud(?:y|ies)|templates?|products?|shop|docs|help|support|events?|courses?)(?:\/|$)/i;
const ARTICLE_TITLE =
  /^(?:how (?:to|we|i)|what (?:is|are|does|we)|why |the best|top \d|guide to|a day in|\d{1,3} )|\b(?:template|interview questions|salary guide|explained|examples?|cheat sheet|(?:\d{4}|complete|ultimate|career|pay) guide|salary in|min read|privacy|cookies?|terms (?:and|of)|results for)\b/i;
const APPLY =
  /^(?:apply|apply (?:now|here|online|for (?:this|the) .{1,20}|to this .{1,20}|today|via .{1,20})|start (?:your )?application|submit (?:your )?application|i m interested|jetzt bewerben|bewerben|postuler|aplikuj(?: teraz)?)$/;
/** What people are hired as. */
export const ROLE =
  /\b(?:engineer|scientist|developer|analyst|manager|researcher|architect|consultant|lead|head of|director|officer|lecturer|professor|fellow|associate|assistant|technician|designer|administrator|specialist|programmer|intern|internship|apprentice|graduate|coordinator|principal|advis[eo]r|mlops)s?\b/i;

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
  const { title, text, parts, isHeaded, labels } = found;
  if (isListDocument(document, title) || isListTitle(title)) return false;
  const words = advertWords(text);
  let points = Math.min(parts, 2) * 1.5 + (isHeaded ? 2 : 0) + (labels >= 3 ? 2 : labels >= 1 ? 1 : 0);
  if (words >= 5) points += words >= 9 ? 2 : 1;
  if (POSTING_PATH.test(`${url.pathname}${url.search}`)) points += 1;
  if (page.ids.length > 0) points += 1;
  if (ROLE.test(title)) points += 1;
  if (hasApply(document)) points += 1;
  if (ARTICLE_PATH.test(url.pathname) || /^(?:blog|news|magazine)\./.test(url.hostname)) points -= 2;
  if (ARTICLE_TITLE.test(title)) points -= 4;
  if (saysOther(document)) points -= 3;
  return points >= ENOUGH && (isHeaded || parts >= 2 || words >= 2);
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
    .some(({ textContent }) =>
      /"@type"\s{0,3}:\s{0,3}\[?\s{0,3}"(?:NewsArticle|BlogPosting|Article|Product|Recipe|Course|Event|HowTo|QAPage)"/.test(
        (textContent ?? '').slice(0, 20_000),
      ),
    );
}
