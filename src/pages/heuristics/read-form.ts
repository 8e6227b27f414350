import type { Page } from '../site/define-site';
import type { FieldValues } from '../site/field-values';
import { lineText } from '../text/line-text';
import { normaliseWords } from '../text/normalise-words';
import { isListTitle, titleParts } from './document-title';
import { siteName } from './organisation-name';
import { namesRole } from './role-words';

/** An application form asks for a file. */
const FORM = 'form input[type="file"]';
/** Addresses of forms to apply with, and of postings. */
const ADDRESS =
  /\/(?:apply|applications?|application-form|job_?application|bewerb\w{0,8}|postuler)(?:[/?.]|$)|[?&](?:job|career|req|vacancy)\w{0,12}=|\/(?:jobs?|careers?|vacanc\w{1,4}|positions?|postings?)\/.{0,200}\d{3}/i;
/** "Apply for Data Engineer" names the role behind these words. */
const LEAD =
  /^(?:apply (?:for|to)(?: the (?:role|position|post) of)?|application (?:for|to)|your application for)\s?:?\s/i;
/** Headings over parts of a form, and over forms for no role in particular. */
const OTHER =
  /\b(?:apply|application|form|upload|register|registration|cv|resume|talent|newsletter|contact|consultants)\b/i;

/**
 * Reads the application form of a page that no site file covers: its title is a heading that names a role and that the
 * document's title repeats, and its organisation is what that title or the site's data names. Null where one of these
 * is missing: a form that does not show what it is for is no posting to us.
 */
export function readForm(page: Page): FieldValues | null {
  const { document, url } = page;
  if (!ADDRESS.test(`${url.pathname}${url.search}`) || !document.querySelector(FORM)) return null;
  const titles = ` ${normaliseWords(document.title)} `;
  for (const heading of [...document.querySelectorAll('h1, h2')].slice(0, 10)) {
    const title = (lineText(heading) ?? '').replace(LEAD, '');
    const isRole = title.length <= 150 && namesRole(title) && !OTHER.test(title) && !isListTitle(title);
    if (!isRole || !titles.includes(` ${normaliseWords(title)} `)) continue;
    const hiringOrganization = titleParts(document, title).hiringOrganization ?? siteName(document);
    return hiringOrganization ? { title, hiringOrganization } : null;
  }
  return null;
}
