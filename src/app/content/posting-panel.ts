import type { PagePosting } from '../../domain/model/page-posting';
import { onTabMessage } from '../../messaging/tab-messages';
import { cssHighlights } from '../../overlay/highlight/css-highlights';
import { highlightPosting } from '../../overlay/highlight/highlight-posting';
import { panelActions } from '../panel/panel-actions';
import { mountPanel } from './panel-mount';
import { NOTHING_KNOWN, type PanelStatus, type StatusChange, toggled } from './panel-status';

/** What the panel has to know of the page that it is shown on. */
export interface PanelPlace {
  /** Whether a posting was read in this very document: the words of a frame's posting stand in another document. */
  readonly isOwn: (page: PagePosting) => boolean;
  /** Whether another page shows the panel in place of this one. */
  readonly isShownElsewhere: () => boolean;
}

/** The panel of a page, and the highlighted words of its posting. */
export interface PostingPanel {
  status(): PanelStatus;
  /** Takes over a change and shows the status, at once. Without a change the same one again: the place may have changed. */
  show(change?: StatusChange): void;
}

/**
 * Shows a posting on its page, until the signal aborts. Where the user wants the side panel alone, or another page
 * shows the posting, nothing is put on this one.
 */
export function postingPanel({ isOwn, isShownElsewhere }: PanelPlace, signal: AbortSignal): PostingPanel {
  let status = NOTHING_KNOWN;
  const highlights = cssHighlights();
  /** Null where the browser cannot highlight words. */
  const words = highlights && highlightPosting(document, highlights, signal);

  const isHere = () => status.mode === 'panel' && status.state && !isShownElsewhere();
  const show = (change: StatusChange = {}) => {
    const before = status.state;
    status = { ...status, ...change };
    const { page, state, collapsed } = status;
    if (state !== before) {
      const hasWords = page && isOwn(page) && state?.kind === 'annotated';
      words?.set(hasWords ? { page, annotated: state.annotated } : null);
    }
    if (state && isHere()) panel.show(state, collapsed, words?.state() ?? null);
    else panel.hide();
  };
  const toggle = () => {
    show(toggled(status));
    return status.collapsed;
  };
  const panel = mountPanel(document, panelActions({ page: () => status.page, words, toggle, showAgain: () => show() }));

  signal.addEventListener('abort', () => panel.hide(), { once: true });
  onTabMessage(({ kind }) => {
    // Where no panel is shown there is nothing to collapse, and no choice of the user's is known that could be reversed.
    if (kind !== 'toggle' || !isHere()) return false;
    panel.toggleByKeys();
    return true;
  }, signal);
  return { status: () => status, show };
}
