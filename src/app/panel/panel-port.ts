import type { Catalogue } from '../../locales/t';
import type { PanelProps } from '../../ui/panel/panel-props';
import type { PanelState } from '../../ui/panel/panel-state';
import type { HighlightState } from '../../ui/panel/posting/highlight-switch';

/*
 * The panel stands in a frame of its own, and the page's script is outside of it. They talk over a `MessagePort` that
 * both hold in isolated worlds, so the page can neither hear nor say anything.
 */

/** What the user can do in the panel, by the names of the panel's callbacks. */
export type PanelCallbacks = Omit<PanelProps, 'state' | 'collapsed' | 'highlight' | 'place'>;

/** Callbacks that tell nothing of the user but the press itself. */
export const PUBLIC_CALLS = [
  'onOpenOrCollapse',
  'onOpenOptions',
  'onOpenProfile',
  'onHighlight',
  'onSkill',
  'onPasteText',
  'onReport',
] as const satisfies readonly (keyof PanelCallbacks)[];

/** Callbacks whose words or answers are about the user. They are not offered where the page could read them. */
export const PERSONAL_CALLS = [
  'onDaysAYear',
  'onCorrect',
  'onAddSkill',
  'onBrief',
  'onPublished',
  'onTakeHome',
] as const satisfies readonly (keyof PanelCallbacks)[];

/** The name of a callback. */
export type PanelCall = (typeof PUBLIC_CALLS)[number] | (typeof PERSONAL_CALLS)[number];

/** What the page's script tells the panel. */
export type ToPanel =
  /** First of all: whether the page can read what the panel says. */
  | { readonly kind: 'start'; readonly isPublic: boolean }
  /** What to show now. `state` is left out where it is as before. */
  | {
      readonly kind: 'show';
      readonly state?: PanelState;
      readonly collapsed: boolean;
      readonly highlight: HighlightState | null;
    }
  /** To put the focus on the button that collapses or opens the panel. */
  | { readonly kind: 'focus' }
  /** The answer to a call; `failed` where there is none. */
  | { readonly kind: 'answer'; readonly id: number; readonly value?: unknown; readonly failed?: string };

/** What the panel tells the page's script. */
export type FromPanel =
  /** It listens from now on. */
  | { readonly kind: 'ready' }
  /** The room that it needs, in px: both sides of the collapsed panel, the height alone of the open one. */
  | { readonly kind: 'size'; readonly width: number; readonly height: number }
  /** The user did something. Every call is answered. */
  | { readonly kind: 'call'; readonly id: number; readonly name: PanelCall; readonly given: unknown };

/** Where the script of the panel finds its port, in the isolated world that it is loaded into. */
export const PANEL_PORT = 'panel-port';

/** What stands there. */
export interface PanelPort {
  readonly port: MessagePort;
  /** The messages to speak with, which the background sends. Null where it refuses. */
  readonly catalogue: Promise<Catalogue | null>;
  /** The element to render into where that is not the frame's own body. */
  readonly container?: HTMLElement;
}
