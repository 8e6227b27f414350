import type { PagePosting } from '../domain/model/page-posting';
import { POSTING_PATH } from './heuristics/posting-path';
import { addressIds } from './site/find-site';

/**
 * Chooses the posting of a tab whose frames hold postings too, such as a careers page with its board in a frame. The
 * page's own counts where its data, its site file or its address gave it, because a frame may be an advertisement. Where
 * that posting was read by its looks alone, a frame's counts that is read better and has the number of the page's
 * address; where the address names none, any that is read better, or the longest. Null where neither the page nor a
 * frame holds a posting.
 */
export function preferredPosting(own: PagePosting | null, framed: readonly PagePosting[]): PagePosting | null {
  const isSure = ({ readBy }: PagePosting) => readBy !== 'generic';
  const best = (all: readonly PagePosting[]) =>
    all.find(isSure) ?? all.toSorted((one, other) => other.description.length - one.description.length)[0] ?? null;
  if (!own || isSure(own)) return own ?? best(framed);
  const ids = idsOf(own);
  if (ids.length === 0 && !namesPosting(own)) return best([own, ...framed]);
  return framed.find((frame) => isSure(frame) && idsOf(frame).some((id) => ids.includes(id))) ?? own;
}

const addressOf = ({ url }: PagePosting): URL | null => (URL.canParse(url) ? new URL(url) : null);

/** What may be the number of a posting in its address. */
function idsOf(posting: PagePosting): readonly string[] {
  const address = addressOf(posting);
  return [posting.id, ...(address ? addressIds(address) : [])].filter((id) => id !== null);
}

/** "/careers/" alone names no posting; "/jobs/ml-engineer" does. */
function namesPosting(posting: PagePosting): boolean {
  const path = addressOf(posting)?.pathname ?? '';
  return POSTING_PATH.test(path) && path.split('/').filter(Boolean).length > 1;
}
