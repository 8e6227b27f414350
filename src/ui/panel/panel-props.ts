import type { CorrectionStep } from '../../domain/model/corrections';
import type { PanelTakeHomeChoices } from '../../domain/take-home/take-home-choices';
import type { BriefView } from '../../presentation/brief/brief-view';
import type { TakeHomeView } from '../../presentation/pay/take-home-view';
import type { PanelState } from './panel-state';
import type { HighlightState } from './posting/highlight-switch';

/** What the panel is given, and what it calls back. */
export interface PanelProps {
  readonly state: PanelState;
  readonly collapsed: boolean;
  readonly onOpenOrCollapse: () => void;
  readonly onOpenOptions: () => void;
  readonly onOpenProfile: () => void;
  readonly onDaysAYear: (daysAYear: number) => void;
  /** Left out where the browser cannot light words: then neither switch nor presses are offered. */
  readonly highlight?: HighlightState | null;
  readonly onHighlight?: (isOn: boolean) => void;
  readonly onSkill?: (skillIds: readonly string[]) => void;
  /** Left out where corrections cannot be kept: then none are offered. */
  readonly onCorrect?: (step: CorrectionStep) => void;
  /** Makes what to ask for; null where the posting is gone. Left out where nobody can make it. */
  readonly onBrief?: () => Promise<BriefView | null>;
  /** Works out pay after tax; null where the posting is gone. */
  readonly onTakeHome?: (choices: PanelTakeHomeChoices) => Promise<TakeHomeView | null>;
  /** Beside the page that it is about, or filling the browser's side panel, which has its own way to close. */
  readonly place?: 'page' | 'side';
  /** Opens a field for the posting's text; left out where one stands beside the panel. */
  readonly onPasteText?: () => void;
}
