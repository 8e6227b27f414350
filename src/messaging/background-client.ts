import { isOrphaned, nativeApi } from '../browser/native-api';
import type { PageCard, PagePosting } from '../domain/model/page-posting';
import type { SiteMode } from '../domain/model/settings';
import type { PanelTakeHomeChoices } from '../domain/take-home/take-home-choices';
import type { Catalogue } from '../locales/t';
import type { BriefView } from '../presentation/brief/brief-view';
import type { PublishedView } from '../presentation/pay/published-view';
import type { TakeHomeView } from '../presentation/pay/take-home-view';
import type { Annotation, CardsAnswer, Failure, PageBeginning, Request } from './protocol';
import { onTabMessage } from './tab-messages';

/*
 * The side of the content script in its exchange with the background. Only the background holds the market data, the
 * vocabulary and the user's profile. So the script that is loaded into a page stays small, and reading a text never
 * blocks the page. The other side is src/app/background/handlers, with one file for each kind of request. Requests are
 * checked there, so this file needs no schema library.
 */

/** Asks for an annotation. Rejects where the background is gone (the extension was updated under the open tab). */
export function askForAnnotation(
  page: PagePosting | null,
  { once = null, isPublic = false }: AnnotateOptions = {},
): Promise<Annotation> {
  return ask({ kind: 'annotate', page, once, isPublic });
}

/** How a posting is asked about. */
export interface AnnotateOptions {
  /** Where one of our own pages shows the posting. A page's script says nothing of it, and would not be believed. */
  readonly once?: SiteMode | null;
  /** Whether the page can read what is shown. The answer then holds nothing that is about the user. */
  readonly isPublic?: boolean;
}

/**
 * Asks for the frame to listen in which the panel is to stand. Resolves to whether it does. Rejects where the background
 * is gone.
 */
export function askForPanelFrame(token: string): Promise<boolean> {
  return ask({ kind: 'panel-frame', token });
}

/**
 * Asks for the panel to be loaded beside our script in the page. Resolves to the panel's messages. Rejects where the
 * background is gone.
 */
export function askForPanelHere(): Promise<Catalogue> {
  return ask({ kind: 'panel-here' });
}

/** Asks for what the script needs before it begins. Rejects where the background is gone. */
export function askForBeginning(): Promise<PageBeginning> {
  return ask({ kind: 'catalogue' });
}

/** Asks what the badges of cards say, for at most 500 cards at once. Rejects where the background is gone. */
export function askForCards(siteId: string, cards: readonly PageCard[]): Promise<CardsAnswer> {
  return ask({ kind: 'cards', siteId, cards });
}

/**
 * Asks for the readers of pages without matching hooks to be loaded into this frame. Resolves when they are there, or
 * the browser has refused them. Rejects where the background is gone.
 */
export async function askForReaders(): Promise<void> {
  await ask({ kind: 'readers' });
}

/** Asks for the brief of a posting: what to ask the employer for. Rejects where the background is gone. */
export function askForBrief(page: PagePosting): Promise<BriefView> {
  return ask({ kind: 'brief', page });
}

/** Asks what else is published about a posting's role. Rejects where the background is gone. */
export function askForPublished(page: PagePosting): Promise<PublishedView> {
  return ask({ kind: 'published', page });
}

/** Asks for the pay of a posting after tax. Rejects where the background is gone. */
export function askForTakeHome(page: PagePosting, choices: PanelTakeHomeChoices): Promise<TakeHomeView> {
  return ask({ kind: 'take-home', page, choices });
}

/**
 * Tells the top page of a frame's posting. Resolves to whether the top page shows it: false where no script of ours is
 * there.
 */
export function tellParentFrame(page: PagePosting | null): Promise<boolean> {
  return ask<boolean>({ kind: 'frame-posting', page }).catch(() => false);
}

/**
 * Sends a request without an answer. Does nothing where the background is gone, because nothing can be done about that.
 */
export async function tellBackground(request: Exclude<Request, { kind: 'annotate' }>): Promise<void> {
  await ask(request).catch(() => undefined);
}

/**
 * Calls back whenever what users say of themselves and of postings, or what they chose, was changed anywhere in the
 * extension, until the signal aborts. The background tells us: scripts in pages read no storage.
 */
export function onUserDataChange(onChange: () => void, signal: AbortSignal): void {
  onCardDataChange((what) => what === 'user-data' && onChange(), signal);
}

/** The same, and also when a posting was opened, here or in another tab, because its card says that it was seen. */
export function onCardDataChange(onChange: (what: 'user-data' | 'cards') => void, signal: AbortSignal): void {
  onTabMessage((message) => {
    if (message.kind === 'changed') onChange(message.what);
    return false;
  }, signal);
  // A page in the back/forward cache is told nothing.
  addEventListener('pageshow', ({ persisted }) => persisted && onChange('user-data'), { signal });
}

/**
 * Sends a request, and once more where no answer came, because the browser may stop the background in the middle of it.
 * An answer that says that the background failed is an answer. Rejects where it failed, or the extension is gone.
 */
async function ask<Answer>(request: Request): Promise<Answer> {
  type Sent = (Answer & Partial<Failure>) | null | undefined;
  // Async, because the browser throws at once where the extension is gone.
  const send = async (): Promise<Sent> => nativeApi.runtime.sendMessage(request);
  const mayAskAgain = () => !isOrphaned() && !NEVER_TWICE.includes(request.kind);
  const first = await send().catch((error: unknown) => {
    if (!mayAskAgain()) throw error;
    return undefined;
  });
  const answer = first === undefined && mayAskAgain() ? await send() : first;
  if (answer?.failed) throw new Error(answer.failed);
  return answer as Answer;
}

/**
 * What may have been done although no answer came, and would be done twice. All other requests say how something should
 * be, and not by how much it should change.
 */
const NEVER_TWICE: readonly Request['kind'][] = ['count-reading', 'open'];
