import type { Page } from '../site/define-site';
import { addressIds } from '../structured-data/pick-posting';
import { normaliseWords } from '../text/normalise-words';
import { isListDocument, isListTitle } from './document-title';

/** What structure found of a page that may or may not be a posting. */
export interface Found {
  readonly title: string;
  readonly text: string;
  /** How many different headings of parts of an advert the text has ("Requirements"). */
  readonly parts: number;
  /** Whether it stands under a heading such as "Job description". */
  readonly isHeaded: boolean;
  /** How many labels of postings stand beside it ("Salary", "Closing date"). */
  readonly labels: number;
}

/** Words that an advert has several of, and few other texts. */
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
const ROLE =
  /\b(?:engineer|scientist|developer|analyst|manager|researcher|architect|consultant|lead|head of|director|officer|lecturer|professor|fellow|associate|assistant|technician|designer|administrator|specialist|programmer|intern|internship|apprentice|graduate|coordinator|principal|advis[eo]r|mlops)s?\b/i;

/** This much says that a page is a posting. Each point is what one sure sign gives; headings of adverts give several. */
const ENOUGH = 4;

/** Different words of adverts in a text's beginning. */
export function advertWords(text: string): number {
  const words = new Set(normaliseWords(text.slice(0, 8000)).split(' '));
  return [...ADVERT_WORDS].filter((word) => words.has(word)).length;
}

/** Whether a page that no site file and no data of its own speaks for is a posting, by what it shows. */
export function looksLikePosting(page: Page, found: Found): boolean {
  const { document, url } = page;
  const { title, text, parts, isHeaded, labels } = found;
  if (isListDocument(document, title) || isListTitle(title)) return false;
  const words = advertWords(text);
  let points = Math.min(parts, 2) * 1.5 + (isHeaded ? 2 : 0) + (labels >= 3 ? 2 : labels >= 1 ? 1 : 0);
  if (words >= 5) points += words >= 9 ? 2 : 1;
  if (POSTING_PATH.test(`${url.pathname}${url.search}`)) points += 1;
  if (addressIds(url).length > 0) points += 1;
  if (ROLE.test(title)) points += 1;
  if (hasApply(document)) points += 1;
  if (ARTICLE_PATH.test(url.pathname) || /^(?:blog|news|magazine)\./.test(url.hostname)) points -= 2;
  if (ARTICLE_TITLE.test(title)) points -= 4;
  if (saysOther(document)) points -= 3;
  return points >= ENOUGH && (isHeaded || parts >= 2 || words >= 2);
}

/** A link or a button to apply. */
function hasApply(document: Document): boolean {
  return [...document.querySelectorAll('a, button, input[type="submit"]')]
    .slice(0, 600)
    .some((element) =>
      APPLY.test(normaliseWords((element.getAttribute('value') ?? element.textContent ?? '').slice(0, 80))),
    );
}

/** The page's own data calls it something else than a posting. */
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
