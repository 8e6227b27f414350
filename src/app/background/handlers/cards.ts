import * as z from 'zod/mini';
import type { ComparedCard } from '../../../domain/cards/card-verdict';
import type { SeenPosting } from '../../../domain/cards/seen-posting';
import { verdictForPage } from '../../../domain/cards/verdict-for-page';
import { hasRules } from '../../../domain/model/card-rules';
import type { PageCard } from '../../../domain/model/page-posting';
import { postingKey } from '../../../domain/model/posting-key';
import type { Profile } from '../../../domain/model/profile';
import type { Settings } from '../../../domain/model/settings';
import { plainName } from '../../../domain/text/plain-name';
import { LONGEST_LINE } from '../../../messaging/posting-schema';
import type { CardsAnswer, Request } from '../../../messaging/protocol';
import { defineHandler } from '../../../messaging/router';
import { profileStore, seenStore, settingsStore } from '../../../storage/stores';

/** What the handler is given by the background. */
export interface CardsWith {
  compare(card: PageCard, seen: SeenPosting | null, profile: Profile, settings: Settings): ComparedCard;
  /** The posting's id in an address of the site; null where it names none. */
  idIn(siteId: string, url: string): string | null;
}

/** The answer where the user wants nothing on the cards of a page. */
const NOTHING: CardsAnswer = { action: null, hasRules: false, verdicts: [] };

/** One line of a card. Anything longer is no card. */
const line = z.string().check(z.maxLength(4_000));
const name = z.pipe(
  line,
  z.transform((written: string) => plainName(written)),
);
const words = z.pipe(
  line,
  z.transform((written: string) => plainName(written, LONGEST_LINE)),
);
const CARD: z.ZodMiniType<PageCard> = z.object({
  id: line,
  url: z.nullable(line),
  title: name,
  hiringOrganization: z.nullable(name),
  jobLocation: z.nullable(words),
  salary: z.nullable(words),
});

/** Says what the badge of each card shows. Nothing where the user wants nothing on the pages of the site. */
export const cardsHandler = ({ compare, idIn }: CardsWith) =>
  defineHandler<Extract<Request, { kind: 'cards' }>>({
    kind: 'cards',
    request: z.object({
      kind: z.literal('cards'),
      siteId: line,
      cards: z.array(CARD).check(z.maxLength(500)),
    }),
    refuse: () => NOTHING,
    async answer({ siteId, cards }, _, mode): Promise<CardsAnswer> {
      const [settings, profile] = await Promise.all([settingsStore.get(), profileStore.get()]);
      if (mode !== 'panel' || settings.badges[siteId] === false) return NOTHING;
      const seen = new Map((await seenStore.get()).map((posting) => [posting.key, posting]));
      const seenOf = ({ id, url }: PageCard) => {
        const ids = [id, url === null ? null : idIn(siteId, url)];
        const keys = ids.map((each) => postingKey({ site: siteId, id: each, url: url ?? '' }));
        return keys.map((key) => seen.get(key ?? '')).find((posting) => posting !== undefined) ?? null;
      };
      return {
        action: settings.cardRules.action,
        hasRules: hasRules(settings.cardRules),
        verdicts: cards.map((card) =>
          verdictForPage(compare(card, seenOf(card), profile, settings), settings.cardRules),
        ),
      };
    },
  });
