import type { PageField, PagePosting } from '../../domain/model/page-posting';
import { t } from '../../locales/t';
import type { Annotation } from '../../messaging/background-client';
import type { PanelState } from '../../ui/panel/panel-state';

/** What the panel of a page is about, and what is known of the user's choices for it. Plain data. */
export interface PanelStatus {
  /** The posting that the panel is about; null where there is none. */
  readonly page: PagePosting | null;
  /** What the panel says; null where it has nothing to say. */
  readonly state: PanelState | null;
  /** Null until the first answer: nothing is put on a page before the user's choice for its site is known. */
  readonly choice: Pick<Annotation, 'mode' | 'panelCollapsed'> | null;
  /**
   * Whether the user has just collapsed or opened the panel here; null once an answer knows of it. An answer that was
   * already under way must not undo what the user pressed.
   */
  readonly pressed: boolean | null;
}

/** The status before anything was read. */
export const NOTHING_KNOWN: PanelStatus = { page: null, state: null, choice: null, pressed: null };

/**
 * The page shows this posting now, or none. Another posting is shown as loading at once, so that the figures of the
 * one before are gone before the new ones are there. `whenNone` is what the panel says of a page without a posting.
 */
export function showsPosting(status: PanelStatus, page: PagePosting | null, whenNone: PanelState | null): PanelStatus {
  if (!page) return { ...status, page, state: whenNone };
  const isSame = status.page?.id === page.id && status.page?.title === page.title;
  return { ...status, page, state: isSame ? status.state : { kind: 'loading' } };
}

/** The background has answered. `unreadParts`: the parts of the posting that the page's site promises and that were missing. */
export function answered(status: PanelStatus, answer: Annotation, unreadParts: readonly PageField[]): PanelStatus {
  const { mode, panelCollapsed, profileEmpty, annotated } = answer;
  const pressed = panelCollapsed === status.pressed ? null : status.pressed;
  return {
    ...status,
    choice: { mode, panelCollapsed: pressed ?? panelCollapsed },
    pressed,
    state: annotated ? { kind: 'annotated', annotated, profileEmpty, unreadParts } : status.state,
  };
}

/** The background could not answer. Nothing changes on a page without a posting. */
export function notAnswered(status: PanelStatus): PanelStatus {
  return status.page ? { ...status, state: { kind: 'unreadable', message: t('page.notCompared') } } : status;
}

/** The user has collapsed the panel, or opened it again. Nothing changes before the user's choice is known. */
export function toggled(status: PanelStatus): PanelStatus {
  if (!status.choice) return status;
  const panelCollapsed = !status.choice.panelCollapsed;
  return { ...status, choice: { ...status.choice, panelCollapsed }, pressed: panelCollapsed };
}
