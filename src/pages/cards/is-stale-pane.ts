import type { SelectorReading } from '../selectors/read-selectors';
import type { Page, Site } from '../site/define-site';
import { normaliseWords } from '../text/normalise-words';
import { readCards } from './read-cards';

/**
 * Whether a detail pane still shows another posting than the address names. The pane's own id decides. Where it shows
 * no id, its title is compared with that of the card that has the address's id, if there is one. A title that is cut
 * short counts as the same.
 */
export function isStalePane({ paneId, fields }: SelectorReading, site: Site, page: Page): boolean {
  if (page.id === null) return false;
  if (paneId !== null) return paneId !== page.id;
  const card = readCards(site, page).find(({ id }) => id === page.id);
  const [shown, listed] = [normaliseWords(fields.title), normaliseWords(card?.title)];
  return shown !== '' && listed !== '' && !shown.includes(listed) && !listed.includes(shown);
}
