import * as z from 'zod/mini';
import { hasRules } from '../../domain/card-rules';
import type { CardVerdict } from '../../domain/card-verdict';
import type { PageCard } from '../../domain/page-posting';
import { postingKey } from '../../domain/posting-key';
import type { Profile } from '../../domain/profile';
import type { SeenPosting } from '../../domain/seen-posting';
import type { Settings, SiteMode } from '../../domain/settings';
import type { CardsAnswer, Request } from '../ask-background';
import { profileStore, seenStore, settingsStore } from '../stores';
import { defineAnswer } from './answer-messages';

/** What the background brings to the answer. */
export interface CardsWith {
  compare(card: PageCard, seen: SeenPosting | null, profile: Profile, settings: Settings): CardVerdict;
  /** Where the user wants the site's postings shown. */
  modeOf(siteId: string, settings: Settings): SiteMode;
  /** The posting's id in an address of the site; null where it names none. */
  idIn(siteId: string, url: string): string | null;
}

/** A card's line is short; what is longer is no line. */
const line = z.string().check(z.maxLength(4_000));
const CARD: z.ZodMiniType<PageCard> = z.object({
  id: line,
  url: z.nullable(line),
  title: line,
  hiringOrganization: z.nullable(line),
  jobLocation: z.nullable(line),
  salary: z.nullable(line),
});

/** Says of each card what its badge shows. Nothing where the user wants nothing on the site's page. */
export const answerCards = ({ compare, modeOf, idIn }: CardsWith) =>
  defineAnswer<Extract<Request, { kind: 'cards' }>>({
    kind: 'cards',
    request: z.object({ kind: z.literal('cards'), siteId: line, cards: z.array(CARD).check(z.maxLength(500)) }),
    async answer({ siteId, cards }): Promise<CardsAnswer> {
      const [settings, profile] = await Promise.all([settingsStore.get(), profileStore.get()]);
      if (modeOf(siteId, settings) !== 'panel' || settings.badges[siteId] === false)
        return { action: null, hasRules: false, verdicts: [] };
      const seen = new Map((await seenStore.get()).map((posting) => [posting.key, posting]));
      const seenOf = ({ id, url }: PageCard) => {
        const ids = [id, url === null ? null : idIn(siteId, url)];
        const keys = ids.map((each) => postingKey({ site: siteId, id: each, url: url ?? '' }));
        return keys.map((key) => seen.get(key ?? '')).find((posting) => posting !== undefined) ?? null;
      };
      return {
        action: settings.cardRules.action,
        hasRules: hasRules(settings.cardRules),
        verdicts: cards.map((card) => compare(card, seenOf(card), profile, settings)),
      };
    },
  });
