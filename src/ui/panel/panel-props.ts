import type { CorrectionStep } from '../../domain/model/corrections';
import type { DaysAYear } from '../../domain/model/units';
import type { PanelTakeHomeChoices } from '../../domain/take-home/take-home-choices';
import type { BriefView } from '../../presentation/brief/brief-view';
import type { PublishedView } from '../../presentation/pay/published-view';
import type { TakeHomeView } from '../../presentation/pay/take-home-view';
import type { PanelState } from './panel-state';
import type { HighlightState } from './posting/highlight-switch';

/** What the panel shows, and the callbacks for what the user does in it. */
export interface PanelProps {
  readonly state: PanelState;
  readonly collapsed: boolean;
  /** The user pressed the button that opens the collapsed panel, or collapses the open one. */
  readonly onOpenOrCollapse: () => void;
  readonly onOpenOptions: () => void;
  readonly onOpenProfile: () => void;
  /** Left out where the number cannot be changed. It is shown all the same. */
  readonly onDaysAYear?: (daysAYear: DaysAYear) => void;
  /** Left out where the browser cannot highlight words. There is no switch then, and the chips are no buttons. */
  readonly highlight?: HighlightState | null;
  readonly onHighlight?: (isOn: boolean) => void;
  readonly onSkill?: (skillIds: readonly string[]) => void;
  /** Left out where corrections cannot be stored. None are offered then. */
  readonly onCorrect?: (step: CorrectionStep) => void;
  /** Adds a name that the vocabulary does not know to the profile. Left out where no profile is behind the panel. */
  readonly onAddSkill?: (name: string) => void;
  /** Works out what to ask for; null where the posting is gone. Left out where it cannot be worked out. */
  readonly onBrief?: () => Promise<BriefView | null>;
  /** Finds what else is published about the role; null where the posting is gone. */
  readonly onPublished?: () => Promise<PublishedView | null>;
  /** Works out pay after tax; null where the posting is gone. */
  readonly onTakeHome?: (choices: PanelTakeHomeChoices) => Promise<TakeHomeView | null>;
  /** On the page that it is about, or filling the browser's side panel, which has its own way to close. */
  readonly place?: 'page' | 'side';
  /** Opens a field for the posting's text. Left out where such a field is already beside the panel. */
  readonly onPasteText?: () => void;
  /** Opens a report on how the page was read. Left out where the panel is about no page. */
  readonly onReport?: (() => void) | undefined;
}
