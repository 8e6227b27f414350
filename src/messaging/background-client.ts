import { listen, nativeApi } from '../browser/native-api';
import type { CardVerdict } from '../domain/cards/card-verdict';
import type { Annotated } from '../domain/comparison/result/comparison';
import type { CardRuleAction } from '../domain/model/card-rules';
import type { CorrectionStep } from '../domain/model/corrections';
import type { FieldReadings } from '../domain/model/field-readings';
import type { PageCard, PagePosting } from '../domain/model/page-posting';
import type { SiteMode } from '../domain/model/settings';
import { hasTrait } from '../domain/model/stores';
import type { PanelTakeHomeChoices } from '../domain/take-home/take-home-choices';
import type { Catalogue } from '../locales/t';
import type { BriefView } from '../presentation/brief/brief-view';
import type { TakeHomeView } from '../presentation/pay/take-home-view';

/*
 * The content script's side of its talk with the background, which alone holds the market data, the vocabulary and the
 * user's profile. What a page is loaded with stays small, and the reading of text never holds up the page. The other
 * side is `answers/`, one file a kind; requests are checked there, so that this file needs no schema library.
 */

/** The answer where the background failed, whatever was asked. */
export interface Failure {
  readonly failed: string;
}

/** What the content script asks. */
export type Request =
  /** To understand a posting and compare it; or, without one, only whether to go on. */
  | {
      readonly kind: 'annotate';
      readonly siteId: string;
      readonly page: PagePosting | null;
      /** The user asked for this very page: where it is shown although its site is off; else null. */
      readonly once: SiteMode | null;
    }
  /** What to say on the cards of a list. */
  | { readonly kind: 'cards'; readonly siteId: string; readonly cards: readonly PageCard[] }
  /** What to ask for, for a posting. */
  | { readonly kind: 'brief'; readonly page: PagePosting }
  /** What is left of a posting's pay after tax. */
  | { readonly kind: 'take-home'; readonly page: PagePosting; readonly choices: PanelTakeHomeChoices }
  /** To remember a choice that was made in the panel. */
  | { readonly kind: 'choose'; readonly panelCollapsed?: boolean; readonly daysAYear?: number }
  /** To keep what the user says of a posting against its reading. */
  | {
      readonly kind: 'correct';
      readonly posting: Pick<PagePosting, 'site' | 'id' | 'url'>;
      readonly step: CorrectionStep;
    }
  /** From a frame: to have its posting shown beside the page itself. The answer says whether it is. */
  | { readonly kind: 'frame-posting'; readonly page: PagePosting | null }
  /** From the page itself: its frames are to tell again what they hold. */
  | { readonly kind: 'top-here' }
  /** How far a posting could be read: counted for the site, never what it says. */
  | { readonly kind: 'count-reading'; readonly siteId: string; readonly readings: FieldReadings }
  /** The messages that it says things in. */
  | { readonly kind: 'catalogue' }
  /** To open one of our own pages, which a content script cannot. */
  | { readonly kind: 'open'; readonly page: 'profile' | 'options' | 'text' };

/** The answer to `annotate`. */
export interface Annotation {
  /** "off" where the user has switched the site off: the script takes itself off the page. */
  readonly mode: SiteMode;
  readonly panelCollapsed: boolean;
  readonly profileEmpty: boolean;
  /** Null where no posting was given. */
  readonly annotated: Annotated | null;
}

/** Asks for an annotation. Rejects where the background is gone (the extension was updated under the open tab). */
export function askForAnnotation(
  siteId: string,
  page: PagePosting | null,
  once: SiteMode | null = null,
): Promise<Annotation> {
  return ask({ kind: 'annotate', siteId, page, once });
}

/** Asks for the messages that a page says things in. Rejects where the background is gone. */
export function askForCatalogue(): Promise<Catalogue> {
  return ask({ kind: 'catalogue' });
}

/** The answer to `cards`. */
export interface CardsAnswer {
  /** What happens to cards that a rule speaks of; null where the user wants nothing on the cards of this site. */
  readonly action: CardRuleAction | null;
  /** Whether any rule is on: then all cards are asked about, also those that nobody sees yet. */
  readonly hasRules: boolean;
  /** One a card, in their order; none where `action` is null. */
  readonly verdicts: readonly CardVerdict[];
}

/** Asks what to say on cards, at most 500 at once. Rejects where the background is gone. */
export function askForCards(siteId: string, cards: readonly PageCard[]): Promise<CardsAnswer> {
  return ask({ kind: 'cards', siteId, cards });
}

/** Asks what to ask for. Rejects where the background is gone. */
export function askForBrief(page: PagePosting): Promise<BriefView> {
  return ask({ kind: 'brief', page });
}

/** Asks for pay after tax. Rejects where the background is gone. */
export function askForTakeHome(page: PagePosting, choices: PanelTakeHomeChoices): Promise<TakeHomeView> {
  return ask({ kind: 'take-home', page, choices });
}

/** From a frame: whether the page itself shows the frame's posting. False where no script of ours is there to do so. */
export function tellParentFrame(page: PagePosting | null): Promise<boolean> {
  return ask<boolean>({ kind: 'frame-posting', page }).catch(() => false);
}

/** Tells of a choice, or asks for one of our pages. Quiet where the background is gone: nothing can be done about it. */
export async function tellBackground(request: Exclude<Request, { kind: 'annotate' }>): Promise<void> {
  await ask(request).catch(() => undefined);
}

/** Calls back whenever anything that the user says of themselves, or chose, has changed anywhere in the extension. */
export function onUserDataChange(onChange: () => void, signal: AbortSignal): void {
  onStored('user-data', onChange, signal);
}

/** The same, and also when a posting was open for the first time, here or in another tab: its card says so. */
export function onCardDataChange(onChange: () => void, signal: AbortSignal): void {
  onStored('cards', onChange, signal);
}

function onStored(trait: 'user-data' | 'cards', onChange: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some((key) => hasTrait(key, trait))) onChange();
  };
  listen(nativeApi.storage.onChanged, listener, signal);
}

/** Async, because the browser throws at once where the extension is gone. Rejects too where the background failed. */
async function ask<Answer>(request: Request): Promise<Answer> {
  const answer: (Answer & Partial<Failure>) | null | undefined = await nativeApi.runtime.sendMessage(request);
  if (answer?.failed) throw new Error(answer.failed);
  return answer as Answer;
}
