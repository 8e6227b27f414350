import type { PagePosting } from './page-posting';

/** Parameters that say where a reader came from, never which posting they read. */
const TRACKING =
  /^(?:utm_\w{1,40}|gclid|fbclid|msclkid|mc_[ce]id|_ga|gh_src|lever-source|ref|refid|src|source|trk|trackingid|si)$/i;

/**
 * What a posting is remembered by: the site's own id, else its address without fragment and tracking parameters (the
 * others may name the posting: "?jobId=12"), which are put in order. Null where it has neither: pasted text is nobody's.
 */
export function postingKey({ site, id, url }: Pick<PagePosting, 'site' | 'id' | 'url'>): string | null {
  if (id) return `${site} ${id}`;
  const [address = '', query = ''] = (url.split('#', 1)[0] ?? '').split('?', 2);
  if (address === '') return null;
  const kept = query
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING.test(pair.split('=', 1)[0] ?? ''))
    .toSorted();
  return kept.length > 0 ? `${address}?${kept.join('&')}` : address;
}
