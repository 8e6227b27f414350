import type { Page } from '../site/define-site';
import { trimmedOrNull } from '../text/line-text';
import { normaliseWords } from '../text/normalise-words';

/** What a careers site writes around its owner's name. */
const AROUND =
  /^(?:careers?|jobs|vacancies|work|working|life|karriere|werken) (?:at|with|bei|bij) (.{2,80})$|^(.{2,80}?)(?:['’]s?)?[\s:|–-]{1,3}(?:careers?(?: (?:site|page|portal))?|jobs|vacancies|recruitment|career site|job board)$/i;

/**
 * Names that are no employer's: boards whose name is not simply their address, and what stands for an employer that does
 * not want to be named ("Confidential Company").
 */
const NO_EMPLOYER =
  /^(?:efinancialcareers|contractoruk jobs|nhs jobs|find a job|(?:confidential|anonymous|undisclosed|private|unknown|n\/?a)(?: (?:company|client|employer|advertiser|recruiter|organi[sz]ation))?)$/i;

/** An employer's name without the words of its careers site: "Acme" for "Careers at Acme" and "Acme Careers". */
export function organisationName(written: string | null | undefined): string | null {
  const name = trimmedOrNull(written);
  if (name === null) return null;
  const [, after, before] = AROUND.exec(name) ?? [];
  return trimmedOrNull(after ?? before ?? name);
}

/** Whether a name is a board's, or stands for an employer that is not named. Neither tells who the employer is. */
export const isNoEmployer = (name: string): boolean => NO_EMPLOYER.test(name);

/** The name of the whole site. On an employer's own site it is the employer's name, on a board the board's. */
export const siteName = (document: Document): string | null =>
  organisationName(document.querySelector('meta[property="og:site_name"]')?.getAttribute('content')?.slice(0, 100));

/** Whether a name is that of the site itself, by its `og:site_name` or its address. */
export function isOfSite(name: string, { document, url }: Page): boolean {
  const letters = (text: string) => normaliseWords(text).replaceAll(' ', '');
  const own = letters(organisationName(name) ?? '');
  return own.length > 2 && (own === letters(siteName(document) ?? '') || letters(url.hostname).includes(own));
}

/** A name is looked for this often in a text. */
const MOST_PIECES = 50;
/** What stands before an employer's name in an advert, and behind it at the start of a sentence ("Acme builds"). */
const BEFORE_NAME = /\b(?:at|join|about|with) $/i;
const START = /(?:^|[.!?\n] ?)$/;
const AFTER_NAME = /^(?:['’]s\b| [a-z]{1,15}s\b| (?:was|are) )/;

/**
 * Whether an advert names an employer: in full, or by the first word where a sentence uses that as a name. "At Acme" in
 * a text is the site's "Acme Research". A board is called "Data Science Hub", and "data" is a word of every advert.
 */
export function isNamedIn(name: string, text: string): boolean {
  const [first = ''] = name.split(' ');
  if (text.includes(name)) return true;
  // A word that the text also has in small letters is no name.
  if (first.length < 4 || text.includes(` ${first.toLowerCase()} `)) return false;
  const pieces = text.split(first, MOST_PIECES);
  return pieces.some(
    (before, index) =>
      index + 1 < pieces.length &&
      (BEFORE_NAME.test(before.slice(-8)) ||
        (START.test(before.slice(-2)) && AFTER_NAME.test(pieces[index + 1]?.slice(0, 20) ?? ''))),
  );
}
