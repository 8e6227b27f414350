import type { Place } from './define-site';

/** The name that a page gives its site in its head. On an employer's own board it is the employer's. */
export const SITE_NAME_IN_HEAD: Place = {
  selector: 'meta[property="og:site_name"]',
  in: 'document',
  attribute: 'content',
};
