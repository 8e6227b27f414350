import { isOrphaned } from '../../browser/native-api';
import type { PagePosting, PageReading, Unread } from '../../domain/model/page-posting';
import type { SiteMode } from '../../domain/model/settings';
import { t } from '../../locales/t';
import { type Annotation, askForAnnotation, onUserDataChange } from '../../messaging/background-client';
import { putFrameReport } from '../../messaging/frame-report';
import { onTabMessage } from '../../messaging/tab-messages';
import { cssHighlights } from '../../overlay/highlight/css-highlights';
import { highlightPosting } from '../../overlay/highlight/highlight-posting';
import { frameDocument } from '../../pages/frame-document';
import { readOpenPosting } from '../../pages/read-page';
import type { Site } from '../../pages/site/define-site';
import { watchPosting } from '../../pages/watch/watch-posting';
import { unreadWords } from '../../presentation/labels';
import type { PanelState } from '../../ui/panel/panel-state';
import { panelActions } from '../panel/panel-actions';
import { startBadgeController } from './badge-controller';
import { checkPage, type PageCheck } from './check-page';
import { childFrames } from './child-frames';
import { mountPanel } from './panel-mount';
import { parentFrame } from './parent-frame';
import { reportHealth } from './report-health';

/** Where the script was started, and why. */
export interface PageStart {
  /** The site file's id, or the origin of a site without a file. */
  readonly siteId: string;
  /** What the site files that were loaded into this page say. */
  readonly sites: readonly Site[];
  /** Where the user asked this very page to be shown; null where its site is on. */
  readonly once: SiteMode | null;
  /** False in a frame of another page. */
  readonly isTop: boolean;
}

/**
 * Follows the page and keeps the panel beside its posting, until the life ends. Where the user wants the side panel
 * alone, the page is read and nothing is put on it. A frame leaves the showing to the page that it is in.
 */
export function startPostingController({ siteId, sites, once, isTop }: PageStart, life: AbortController): void {
  const { signal } = life;
  let reading: PageReading | null = null;
  let check: PageCheck = { unreadParts: [], readings: null };
  let page: PagePosting | null = null;
  let state: PanelState | null = null;
  /** Null until the first answer: nothing is put on a page of which the user's choice is not known. */
  let choice: Pick<Annotation, 'mode' | 'panelCollapsed'> | null = null;
  /** What the user has pressed here last, until an answer knows of it: one that was under way must not undo it. */
  let folded: boolean | null = null;
  /** Counts the questions: an answer to any but the last one is about a posting, or a profile, that is no more. */
  let asked = 0;
  const world = cssHighlights();
  /** Null where the browser cannot light words. */
  const words = world && highlightPosting(document, world, signal);

  const toggle = () => {
    if (choice) choice = { ...choice, panelCollapsed: !choice.panelCollapsed };
    folded = choice?.panelCollapsed ?? null;
    show(state);
    return choice?.panelCollapsed ?? false;
  };
  const callbacks = panelActions({ page: () => page, words, toggle, again: () => show(state) });
  const panel = mountPanel(document, callbacks);
  const isHere = () => choice?.mode === 'panel' && !top?.isShownThere();
  const show = (now: PanelState | null) => {
    // A frame's words stand in another document.
    const own = page === reading?.posting ? page : null;
    if (now !== state) words?.set(own && now?.kind === 'annotated' ? { page: own, annotated: now.annotated } : null);
    state = now;
    if (choice && isHere() && now) panel.show(now, choice.panelCollapsed, words?.state() ?? null);
    else panel.hide();
  };
  const answered = (annotation: Annotation) => {
    const { mode, profileEmpty, annotated } = annotation;
    if (mode === 'off') return life.abort();
    if (annotation.panelCollapsed === folded) folded = null;
    choice = { ...annotation, panelCollapsed: folded ?? annotation.panelCollapsed };
    const unreadParts = page === reading?.posting ? check.unreadParts : [];
    show(annotated ? { kind: 'annotated', annotated, profileEmpty, unreadParts } : state);
    top?.tell(mode === 'panel' ? page : null);
  };
  const failed = () => {
    if (isOrphaned()) return life.abort();
    if (page) show({ kind: 'unreadable', message: t('page.notCompared') });
  };
  const ask = () => {
    asked += 1;
    const question = asked;
    const isLast = () => question === asked && !signal.aborted;
    askForAnnotation(siteId, page, once).then(
      (annotation) => isLast() && answered(annotation),
      () => isLast() && failed(),
    );
  };
  /** What is said of a page without a posting: in a frame nothing, and not that it is none, unless it was asked. */
  const unreadState = (unread: Unread | null): PanelState | null =>
    isTop && unread && (once || unread.code === 'unreadable')
      ? { kind: 'unreadable', message: unreadWords(unread) }
      : null;
  const update = () => {
    const own = reading?.posting ?? null;
    const posting = frames ? frames.preferred(own) : own;
    const isAnother = page?.id !== posting?.id || page?.title !== posting?.title;
    page = posting;
    asked += 1;
    // At once, so that the last posting's figures are gone before the new ones are here.
    if (posting && isAnother) show({ kind: 'loading' });
    else if (!posting) show(unreadState(reading?.unread ?? null));
    if (posting || state) ask();
    else top?.tell(null);
  };
  const count = reportHealth(siteId, signal);
  const onReading = (now: PageReading) => {
    if (isOrphaned()) return life.abort();
    reading = now;
    check = checkPage(now);
    void putFrameReport({ siteId, page: now.posting, unread: now.unread, unreadParts: check.unreadParts });
    update();
    count(now, check.readings);
  };

  const frames = isTop ? childFrames(update, signal) : null;
  const top = isTop ? null : parentFrame(() => show(state), signal);
  const onAbort = () => {
    panel.hide();
    void putFrameReport(null);
  };
  signal.addEventListener('abort', onAbort, { once: true });
  onTabMessage(({ kind }) => {
    // Where no panel is shown nothing is folded up, and no choice of the user's is known that could be turned round.
    if (kind !== 'toggle' || !state || !isHere()) return false;
    panel.toggleByKeys();
    return true;
  }, signal);
  onUserDataChange(ask, signal);
  const onMutations = startBadgeController(siteId, sites, life);
  const url = () => new URL(location.href);
  // Once, and not with each look: a page is loaded with the words of its own site alone.
  const ownFrame = sites.find((site) => site.frame !== undefined)?.frame;
  const frame = () => (ownFrame ? frameDocument(document, ownFrame) : null);
  watchPosting({
    document,
    url,
    frame,
    read: () => readOpenPosting(document, url(), sites),
    onReading,
    onMutations,
    signal,
  });
}
