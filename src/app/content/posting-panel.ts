import { isOrphaned } from '../../browser/native-api';
import type { PagePosting, UnreadPart } from '../../domain/model/page-posting';
import { t } from '../../locales/t';
import type { Annotation } from '../../messaging/protocol';
import { onTabMessage } from '../../messaging/tab-messages';
import { cssHighlights } from '../../overlay/highlight/css-highlights';
import { highlightPosting } from '../../overlay/highlight/highlight-posting';
import type { PanelState } from '../../ui/panel/panel-state';
import { panelActions } from '../panel/panel-actions';
import { type PanelChoice, withAnswer, withPress } from './panel-choice';
import { mountPanel } from './panel-mount';
import type { ParentFrame } from './parent-frame';

/** What the panel has to know of the page that it is shown on. */
export interface PanelPlace {
  /** The posting that the panel is about; null where there is none. */
  readonly page: () => PagePosting | null;
  /**
   * The same where it was read in this very document, else null: the words of a frame's posting stand in another one.
   */
  readonly own: () => PagePosting | null;
  /** In a frame, the page that may show the posting in its place. */
  readonly top: ParentFrame | null;
  /** Called where the page can read the panel, for an answer that may be shown there. */
  readonly onPublic: () => void;
}

/**
 * The panel of a page and the highlighted words of its posting, until the signal aborts. Where the user wants the side
 * panel alone, or another page shows the posting, nothing is put on this page.
 */
export function postingPanel({ page, own, top, onPublic }: PanelPlace, signal: AbortSignal) {
  let state: PanelState | null = null;
  let choice: PanelChoice | null = null;
  const highlights = cssHighlights();
  /** Null where the browser cannot highlight words. */
  const words = highlights && highlightPosting(document, highlights, signal);

  const isHere = () => choice?.mode === 'panel' && !top?.isShownThere();
  const show = (next = state) => {
    const inPage = own();
    if (next !== state) {
      words?.set(inPage && next?.kind === 'annotated' ? { page: inPage, annotated: next.annotated } : null);
    }
    state = next;
    if (choice && isHere() && next) panel.show(next, choice.collapsed, words?.state() ?? null);
    else panel.hide();
  };
  const toggle = () => {
    choice &&= withPress(choice);
    show();
    return choice?.collapsed ?? false;
  };
  const actions = panelActions({ page, words, toggle, showAgain: () => show() });
  const onReport = () =>
    isOrphaned() ? show({ kind: 'unreadable', message: t('page.updated') }) : actions.onReport?.();
  const panel = mountPanel(document, {
    ...actions,
    onReport,
    onPublic() {
      // What was shown may be about the user. The answer to the next request is not.
      show(state?.kind === 'annotated' ? { kind: 'loading' } : state);
      onPublic();
    },
  });

  signal.addEventListener('abort', panel.hide);
  onTabMessage(({ kind }) => {
    // Where no panel is shown there is nothing to collapse, and no choice of the user's is known that could be
    // reversed.
    if (kind !== 'toggle' || !state || !isHere()) return false;
    panel.toggleByKeys();
    return true;
  }, signal);
  return {
    /** Shows what the panel says now, at once; null where it has nothing to say. Without it the same is shown again. */
    show,
    /** Makes the panel ready for the first answer, out of sight. Later ones find it there. */
    prepare: () => choice ?? panel.prepare(),
    /** What the panel says now. */
    state: () => state,
    /** Whether the page can read the panel. */
    isPublic: panel.isPublic,
    /** For another posting: tries again to hide the panel from the page, where that was only late before. */
    tryFrameAgain: panel.tryFrameAgain,
    /**
     * Shows an answer of the background. `unreadParts`: what the page's site promises and the posting was missing.
     * `frameHost`: of the frame that holds the posting; null where the page itself does.
     */
    answer(
      { mode, panelCollapsed, annotated, pay, ...about }: Annotation,
      unreadParts: readonly UnreadPart[],
      frameHost: string | null,
    ) {
      choice = withAnswer(choice, mode, panelCollapsed);
      show(annotated && pay ? { kind: 'annotated', annotated, pay, ...about, unreadParts, frameHost } : state);
    },
  };
}
