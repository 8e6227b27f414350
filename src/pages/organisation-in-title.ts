import type { Hook } from './define-site';
import { titleParts } from './document-title';
import { lineText } from './line-text';

/** The organisation in the document's title, once the posting's own title, which the page shows at `heading`, is taken out of it. */
export function organisationInTitle(heading: string): Hook {
  return (root, page) => {
    const shown = root.querySelector(heading);
    const title = shown && lineText(shown);
    return title ? titleParts(page.document, title).hiringOrganization : null;
  };
}
