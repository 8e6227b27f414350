import { Component, createRef } from 'preact';
import type { BriefView } from '../../domain/brief/brief-view';
import type { CorrectionStep } from '../../domain/corrections';
import type { PanelTakeHomeChoices, TakeHomeView } from '../../domain/take-home/take-home-view';
import type { HighlightState } from './highlight-switch';
import { OpenPanel } from './open-panel';
import type { PanelState } from './panel-state';
import type { Folds } from './section';
import { Tab } from './tab';

export interface PanelProps {
  readonly state: PanelState;
  readonly collapsed: boolean;
  readonly onToggle: () => void;
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

/**
 * The panel beside a posting, or its tab. Lives in a closed shadow root with panel.css adopted. A class, because hooks
 * would cost every page 1.4 kB gzipped for this one effect.
 */
export class Panel extends Component<PanelProps> {
  private readonly button = createRef<HTMLButtonElement>();
  private readonly folds: Folds = new Map();
  private pressed = false;

  private readonly onClick = () => {
    this.pressed = true;
    this.props.onToggle();
  };

  /** The button that was pressed is gone: whoever steers by keyboard is put on its counterpart. */
  override componentDidUpdate(before: PanelProps) {
    if (before.collapsed === this.props.collapsed) return;
    if (this.pressed) this.button.current?.focus();
    this.pressed = false;
  }

  override render() {
    const { state, collapsed } = this.props;
    if (collapsed) return <Tab state={state} onClick={this.onClick} button={this.button} />;
    return <OpenPanel {...this.props} onToggle={this.onClick} button={this.button} folds={this.folds} />;
  }
}
