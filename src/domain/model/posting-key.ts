import type { PagePosting } from './page-posting';

/** Parameters of an address that say where the reader came from. They never say which posting it is. */
const TRACKING =
  /^(?:utm_\w{1,40}|gclid|fbclid|msclkid|mc_[ce]id|_ga|gh_src|lever-source|ref|refid|src|source|trk|trackingid|si)$/i;

/**
 * Returns the key that a posting is stored under. This is the site's own id where there is one, or else the address
 * without its fragment and tracking parameters. The other parameters are kept, because they may name the posting
 * ("?jobId=12"), and put in order. Null where the posting has neither id nor address, as pasted text does: nothing is
 * stored for it.
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
