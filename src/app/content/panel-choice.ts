import type { SiteMode } from '../../domain/model/settings';

/** What the user has chosen for the panel of this page. */
export interface PanelChoice {
  readonly mode: SiteMode;
  readonly collapsed: boolean;
  /** True from the moment the user collapses or opens the panel here until an answer knows of it. */
  readonly pressed: boolean;
}

/**
 * The choice after an answer, which says where the user wants postings shown and whether the panel is collapsed. An
 * answer that was already under way does not undo what the user has pressed since.
 */
export function withAnswer(choice: PanelChoice | null, mode: SiteMode, collapsed: boolean): PanelChoice {
  return choice?.pressed && choice.collapsed !== collapsed ? { ...choice, mode } : { mode, collapsed, pressed: false };
}

/** The choice after the user has collapsed the panel, or opened it again. */
export function withPress(choice: PanelChoice): PanelChoice {
  return { ...choice, collapsed: !choice.collapsed, pressed: true };
}
