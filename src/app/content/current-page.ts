import type { PageReaders } from '../../pages/page-readers';
import type { OpenPage } from '../../pages/read-open-posting';
import type { Site } from '../../pages/site/define-site';
import { findSite, makePage } from '../../pages/site/find-site';

/**
 * The page at this moment: its document, its address, the id that the address names, and its site, which is null where
 * no site file speaks for the page.
 */
export type CurrentPage = OpenPage;

/**
 * Gives the page at this moment. Its site is looked for once for each address. A page without one is looked at again
 * each time, because the marks of a platform (`madeBy`) may be added to it later. `readers` are those of this moment,
 * because some come on demand.
 */
export function currentPage(sites: readonly Site[], readers: () => PageReaders): () => CurrentPage {
  let known: Omit<CurrentPage, 'readers'> | null = null;
  return () => {
    if (!known?.site || known.url.href !== location.href) {
      const url = new URL(location.href);
      const site = findSite(url, sites, document);
      known = { ...makePage(document, url, site), site };
    }
    return { ...known, readers: readers() };
  };
}
