import { type Annotation, askForAnnotation, onUserDataChange } from '../../src/browser/ask-background';
import { isOrphaned } from '../../src/browser/script-life';
import type { PagePosting, PageReading } from '../../src/domain/page-posting';
import { highlightPosting } from '../../src/pages/highlight-posting';
import { highlightWorld } from '../../src/pages/highlight-words';
import { readOpenPosting } from '../../src/pages/read-page';
import { watchPosting } from '../../src/pages/watch-posting';
import { SITES } from '../../src/sites';
import type { PanelState } from '../../src/ui/panel/panel-state';
import type { PagePart } from './page-part';
import { panelCallbacks } from './panel-callbacks';
import { panelOnPage } from './panel-on-page';

/** Follows the page and keeps the panel beside its posting, until the life ends. */
export function annotatePage(siteId: string, life: AbortController): void {
  let page: PagePosting | null = null;
  let state: PanelState | null = null;
  /** Null until the first answer: the panel does not open only to fold itself up. */
  let collapsed: boolean | null = null;
  /** Counts the questions: an answer to any but the last one is about a posting, or a profile, that is no more. */
  let asked = 0;
  const world = highlightWorld();
  /** Null where the browser cannot light words. */
  const words = world && highlightPosting(document, world, life.signal);

  const panel = panelOnPage(
    document,
    panelCallbacks({
      page: () => page,
      words,
      toggle: () => {
        collapsed = !collapsed;
        show(state);
        return collapsed;
      },
      again: () => show(state),
    }),
  );
  /** What else stands on the page: badges on cards. */
  const parts: readonly PagePart[] = [];
  const show = (now: PanelState | null) => {
    if (now !== state) words?.set(page && now?.kind === 'annotated' ? { page, annotated: now.annotated } : null);
    state = now;
    if (!now) panel.hide();
    else if (collapsed !== null) panel.show(now, collapsed, words?.state() ?? null);
  };
  const answered = (annotation: Annotation) => {
    const { mode, panelCollapsed, profileEmpty, annotated } = annotation;
    if (mode === 'off') return life.abort();
    collapsed = panelCollapsed;
    show(annotated ? { kind: 'annotated', annotated, profileEmpty } : state);
    for (const part of parts) part.onAnnotation?.(annotation);
  };
  const failed = () => {
    if (isOrphaned()) return life.abort();
    if (page)
      show({ kind: 'unreadable', message: 'Bandwise could not compare this posting. Reload the page to try again.' });
  };
  const ask = () => {
    asked += 1;
    const question = asked;
    const isLast = () => question === asked && !life.signal.aborted;
    askForAnnotation(siteId, page).then(
      (annotation) => isLast() && answered(annotation),
      () => isLast() && failed(),
    );
  };
  const onReading = (reading: PageReading) => {
    if (isOrphaned()) return life.abort();
    const { posting, unread } = reading;
    const isAnother = page?.id !== posting?.id || page?.title !== posting?.title;
    page = posting;
    asked += 1;
    // At once, so that the last posting's figures are gone before the new ones are here.
    if (posting && isAnother) show({ kind: 'loading' });
    else if (!posting) show(unread?.code === 'unreadable' ? { kind: 'unreadable', message: unread.message } : null);
    if (posting || unread?.code === 'unreadable') ask();
    for (const part of parts) part.onReading?.(reading);
  };

  life.signal.addEventListener('abort', () => panel.hide(), { once: true });
  onUserDataChange(ask, life.signal);
  const url = () => new URL(location.href);
  watchPosting({ document, url, read: () => readOpenPosting(document, url(), SITES), onReading, signal: life.signal });
}
