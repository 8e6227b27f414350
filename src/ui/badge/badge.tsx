import type { CardVerdict } from '../../domain/card-verdict';
import { badgeWords } from '../../words/card-words';

/** What a badge says: pay against the band, the match where the posting was read, and whether it was seen. */
export function Badge({ verdict }: { verdict: CardVerdict }) {
  return badgeWords(verdict).map((words) => (
    <span class="part" key={words}>
      {words}
    </span>
  ));
}
