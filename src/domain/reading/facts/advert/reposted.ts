import { readerOf } from '../../../text/claims/reader-of';
import { REPOSTED } from './advert-wordings';

/**
 * Whether the page says that it was posted before, else null. "A job may be reposted several times" says nothing about
 * it.
 */
export const readReposted = readerOf(REPOSTED);
