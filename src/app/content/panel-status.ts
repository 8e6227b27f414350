import type { PageField, PagePosting } from '../../domain/model/page-posting';
import type { SiteMode } from '../../domain/model/settings';
import type { Annotation } from '../../messaging/background-client';
import type { PanelState } from '../../ui/panel/panel-state';

/** What the panel of a page is about, and what is known of the user's choices for it. Plain data. */
export interface PanelStatus {
  /** The posting that the panel is about; null where there is none. */
  readonly page: PagePosting | null;
  /** What the panel says; null where it has nothing to say. */
  readonly state: PanelState | null;
  /** Where the user wants postings shown. Null until the first answer: nothing is put on a page before it is known. */
  readonly mode: SiteMode | null;
  readonly collapsed: boolean;
  /**
   * Whether the user has collapsed or opened the panel here and no answer knows of it yet. An answer that was already
   * under way must not undo what the user pressed.
   */
  readonly isUnconfirmed: boolean;
}

/** The status before anything was read. */
export const NOTHING_KNOWN: PanelStatus = {
  page: null,
  state: null,
  mode: null,
  collapsed: false,
  isUnconfirmed: false,
};

/** What changes of a status. */
export type StatusChange = Partial<PanelStatus>;

/**
 * The page shows this posting now, or none. Another posting is shown as loading at once, so that the figures of the
 * one before are gone before the new ones are there. `whenNone` is what the panel says of a page without a posting.
 */
export function showsPosting(
  { page: before, state }: PanelStatus,
  page: PagePosting | null,
  whenNone: PanelState | null,
): StatusChange {
  const isSame = before?.id === page?.id && before?.title === page?.title;
  return { page, state: !page ? whenNone : isSame ? state : { kind: 'loading' } };
}

/** The background has answered. `unreadParts`: the parts of the posting that the page's site promises and that were missing. */
export function answered(
  { state, collapsed, isUnconfirmed }: PanelStatus,
  { mode, panelCollapsed, profileEmpty, annotated }: Annotation,
  unreadParts: readonly PageField[],
): StatusChange {
  return {
    mode,
    collapsed: isUnconfirmed ? collapsed : panelCollapsed,
    isUnconfirmed: isUnconfirmed && panelCollapsed !== collapsed,
    state: annotated ? { kind: 'annotated', annotated, profileEmpty, unreadParts } : state,
  };
}

/** The user has collapsed the panel, or opened it again. Nothing changes before the user's choice is known. */
export function toggled({ mode, collapsed }: PanelStatus): StatusChange {
  return mode ? { collapsed: !collapsed, isUnconfirmed: true } : {};
}
