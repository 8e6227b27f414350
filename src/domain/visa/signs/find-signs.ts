import type { Evidence } from '../../model/evidence';
import type { PagePosting } from '../../model/page-posting';
import { claimsIn, type SoughtWording } from '../../text/claims/wording';
import type { Context } from '../../text/context/context';
import type { PostingPart } from '../../text/posting-parts';
import type { PostingWords } from '../../text/posting-words';
import { IMPACT, USERS } from './impact-wordings';
import { INFLUENCE } from './influence-wordings';
import { INFRASTRUCTURE_OWNERSHIP } from './infrastructure-wordings';
import { OPEN_SOURCE } from './open-source-wordings';
import { PRODUCTION } from './production-wordings';
import { RECOGNITION } from './recognition-wordings';
import { INTERNAL_ONLY, PRODUCT_LETTERS, RESEARCH_OR_ENGINEERING } from './risk-wordings';
import type { TalentSign } from './talent-sign';
import { TALKS } from './talks-wordings';

const TABLES: readonly (readonly SoughtWording<TalentSign>[])[] = [
  PRODUCTION,
  IMPACT,
  USERS,
  OPEN_SOURCE,
  TALKS,
  INFRASTRUCTURE_OWNERSHIP,
  INFLUENCE,
  RECOGNITION,
  INTERNAL_ONLY,
  PRODUCT_LETTERS,
  RESEARCH_OR_ENGINEERING,
];

/**
 * Work for or with other teams is what is looked for here, and a talk may be a benefit or only possible. What is over,
 * or belongs to the interview, does not count.
 */
const counts = ({ firmness, whose }: Context) => firmness !== 'past' && whose !== 'interview';

/** Three places are enough to show. Further ones say the same. */
const MOST_PLACES = 3;

/**
 * The places of the title and the description that show each sign, in the order of the page. At most three places for a
 * sign, none of which overlap, and no words twice.
 */
export function findSigns(page: PagePosting): ReadonlyMap<TalentSign, readonly PostingWords[]> {
  const texts = { title: page.title ?? '', description: page.description };
  const parts: readonly PostingPart[] = [
    { part: 'title', text: texts.title },
    { part: 'description', text: texts.description },
  ];
  const found = new Map<TalentSign, Evidence[]>();
  for (const table of TABLES) {
    for (const { value, evidence } of claimsIn(parts, table, { counts })) {
      found.set(value, [...(found.get(value) ?? []), evidence]);
    }
  }
  return new Map([...found].map(([sign, places]) => [sign, distinct(places, texts)]));
}

/** In UTF-16 units. Places that overlap are quoted as one, unless that would be too long for a quotation. */
const LONGEST_QUOTATION = 90;

/** The places in the order of the page, those that overlap as one. */
function distinct(
  places: readonly Evidence[],
  texts: { readonly title: string; readonly description: string },
): readonly PostingWords[] {
  const joined: Evidence[] = [];
  for (const part of ['title', 'description'] as const) {
    const inOrder = places.filter((place) => place.part === part).toSorted((a, b) => a.index - b.index);
    let last: Evidence | null = null;
    for (const place of inOrder) {
      if (!last || place.index >= last.index + last.text.length) {
        last = place;
        joined.push(place);
        continue;
      }
      const to = Math.max(last.index + last.text.length, place.index + place.text.length);
      if (to - last.index > LONGEST_QUOTATION) continue;
      last = { part, index: last.index, text: texts[part].slice(last.index, to) };
      joined[joined.length - 1] = last;
    }
  }
  const said = new Set<string>();
  return joined
    .filter(({ text }) => !said.has(text.toLowerCase()) && said.add(text.toLowerCase()))
    .slice(0, MOST_PLACES);
}
