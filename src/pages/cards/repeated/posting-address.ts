import type { Page, Site } from '../../site/define-site';
import { postingId } from '../../site/find-site';

/** What the address of a link says. */
export interface LinkAddress {
  readonly url: URL;
  /** The address without its fragment, to tell one posting from another. */
  readonly key: string;
  /** It looks like the address of one posting. */
  readonly isPosting: boolean;
  /** It holds a number or a code, as the addresses of single records do. */
  readonly hasId: boolean;
  /** It says in so many words that it is the record of one posting ("?jobID=71"), in whatever language the page is. */
  readonly isRecord: boolean;
  /** It is the address of something else: an article, a course, a product, a person. */
  readonly isOther: boolean;
}

/** Words in the addresses of postings, alone or as a part of a folder's name. */
const POSTING =
  /(?:^|[/_-])(?:jobs?|careers?|vacanc(?:y|ies)|positions?|openings?|postings?|roles?|opportunit(?:y|ies)|requisitions?|jobdetails?|joboffers?|jobad(?:vert)?s?|recruitment|work-?(?:with|for)-?us|join-?us|stellen\w{0,12}|emplois?|offres?|vacatures?)(?=[/_.\d-]|$)/gi;
const ID_PARAMETER =
  /[?&](?:gh_jid|jk|jid|rid|pid|id|ref|number|(?:job|vac|vacancy|req|requisition|position|posting|advert|ad|opp|opportunity|opening|role|post)(?:[_-]?(?:id|ref|no|code|key|number))?)=[^&]/i;
const RECORD =
  /[?&](?:job|vac|vacancy|requisition|position|posting)[_-]?(?:id|ref|no|number)=[^&]|[?&](?:view|page|type)=(?:job|vacancy|vacancie|position)s?&id=[^&]/i;
const CODE = /[/_.=-](?:[a-z]{0,4}\d{3,20}|[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{12,40})(?=[/_.&?-]|$)/i;
const CODES = new RegExp(CODE, 'gi');

/** Folders of pages that are never postings, whatever else stands in the address. */
const NEVER =
  /\/(?:blogs?|news|articles?|insights?|guides?|stories|press|magazine|case-stud(?:y|ies)|products?|shop|store|docs|documentation|help|events?|courses?|(?:[a-z]{1,12}-)?advice|salar(?:y|ies)|interview-questions|job-profiles?|explore-careers|templates?|freelancers?|cvs?|resumes?|login|sign-?in|register|privacy|cookies?|alerts?)(?:[/.]|$)/i;
/** Folders of people and of lessons, which have roles for titles. A word of postings must follow them. */
const PEOPLE =
  /\/(?:teams?|people|staff|authors?|profiles?|users?|members?|candidates?|training|programmes?|modules?|support)(?:\/|$)/i;
/** Folders of lists and of companies. A word of postings must follow them, or a number. */
const SELDOM =
  /\/(?:compan(?:y|ies)|employers?|organi[sz]ations?|recruiters?|tags?|topics?|categor(?:y|ies)|departments?|apply|search|locations?)(?:\/|$)/i;

/** Systems that employers list their postings on, in place of their own host. */
const APPLICANT_TRACKING =
  /(?:^|\.)(?:greenhouse\.io|lever\.co|ashbyhq\.com|workable\.com|smartrecruiters\.com|myworkday(?:jobs|site)\.com|teamtailor\.com|jobs\.personio\.(?:com|de)|recruitee\.com|breezy\.hr|bamboohr\.com|pinpointhq\.com|jobvite\.com|icims\.com|oraclecloud\.com|successfactors\.(?:com|eu)|taleo\.net|eightfold\.ai|rippling\.com|gem\.com|join\.com|homerun\.co|applytojob\.com|jobtrain\.co\.uk|trac\.jobs|tal\.net|eploy\.net|networxrecruitment\.com|webitrent\.com|peoplehr\.net|hirehive\.com|engageats\.co\.uk|hireful\.co\.uk|cezanneondemand\.com)$/i;

/**
 * What a link's address says. Null where it has no address, or one that leads nowhere else: it is the page's own, or
 * the home page's. "elsewhere" where it leads to another host that is no applicant-tracking system.
 */
export function linkAddress(link: Element, page: Page, site: Site | null): LinkAddress | 'elsewhere' | null {
  const href = link.getAttribute('href')?.trim() ?? '';
  if (href === '' || href.startsWith('#') || !URL.canParse(href, page.url.href)) return null;
  const url = new URL(href, page.url.href);
  if (!/^https?:$/.test(url.protocol)) return null;
  const isTracker = APPLICANT_TRACKING.test(url.hostname);
  const isOwn = url.hostname === page.url.hostname || siteOf(url.hostname) === siteOf(page.url.hostname);
  if (!isOwn && !isTracker) return 'elsewhere';
  const address = `${url.pathname}${url.search}`.slice(0, 400);
  if (address === '/' || address === `${page.url.pathname}${page.url.search}`) return null;
  const key = `${url.host}${address}`;
  if (site) {
    const isPosting = postingId(url, site) !== null;
    return { url, key, isPosting, hasId: isPosting, isRecord: isPosting, isOther: false };
  }
  const path = url.pathname.slice(0, 400);
  const hasId = ID_PARAMETER.test(url.search) || hasCode(address, page);
  const last = [...path.matchAll(POSTING)].at(-1);
  const rest = last ? path.slice(last.index + last[0].length) : '';
  const isOther = NEVER.test(path) || PEOPLE.test(last ? rest : path) || (SELDOM.test(last ? rest : path) && !hasId);
  const isNamed = last !== undefined && (/[^/_.-]{2}/.test(rest) || hasId);
  const isRecord = !isOther && RECORD.test(url.search);
  const isPosting = !isOther && (isNamed || isRecord || (isTracker && /^\/[^/]+\/[^/]|^\/.{12}/.test(path)));
  return { url, key, isPosting, hasId, isRecord, isOther };
}

/**
 * Whether an address holds a code that the page's own has not. What a list shares with its links ("in-40210") is the
 * place or the kind that was searched for, and the links lead to searches like it.
 */
const hasCode = (address: string, { url }: Page): boolean =>
  (address.match(CODES) ?? []).some((code) => !url.pathname.includes(code));

/** The part of a host that one owner has: "acme.co.uk" of "jobs.acme.co.uk". */
function siteOf(host: string): string {
  const labels = host.toLowerCase().split('.');
  const isShort = labels.length > 2 && /^(?:co|com|org|ac|gov|nhs|net|edu)$/.test(labels.at(-2) ?? '');
  return labels.slice(isShort ? -3 : -2).join('.');
}

/**
 * Whether the page's own address is of the same kind as those of a list's links. Such a page is a posting, and what it
 * lists are other postings.
 */
export function isOneOfThem({ url }: Page, addresses: readonly LinkAddress[]): boolean {
  if (!CODE.test(url.pathname) && !ID_PARAMETER.test(url.search)) return false;
  const own = frameOf(url);
  return 2 * addresses.filter((each) => each.hasId && frameOf(each.url) === own).length > addresses.length;
}

/** The host, the first folder, and how many folders there are. */
const frameOf = ({ host, pathname }: URL): string => {
  const folders = pathname.split('/').filter(Boolean);
  return `${host} ${folders.length > 1 ? folders[0] : ''} ${folders.length}`;
};
