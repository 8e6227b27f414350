import { trimmedOrNull } from '../text/line-text';

/** What a careers site writes around its owner's name. */
const AROUND =
  /^(?:careers?|jobs|vacancies|work|working|life) (?:at|with) (.{2,80})$|^(.{2,80}?)(?:['’]s?)?[\s:|–-]{1,3}(?:careers?(?: (?:site|page|portal))?|jobs|vacancies|recruitment|career site|job board)$/i;

/** An employer's name without the words of its careers site: "Acme" for "Careers at Acme" and "Acme Careers". */
export function organisationName(written: string | null | undefined): string | null {
  const name = trimmedOrNull(written);
  if (name === null) return null;
  const [, after, before] = AROUND.exec(name) ?? [];
  return trimmedOrNull(after ?? before ?? name);
}

/** The name of the whole site, for pages that name no employer. On an employer's own site it is the employer's name. */
export const siteName = (document: Document): string | null =>
  organisationName(document.querySelector('meta[property="og:site_name"]')?.getAttribute('content')?.slice(0, 100));
