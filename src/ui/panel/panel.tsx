import { Component, createRef } from 'preact';
import { CollapsedPanel } from './collapsed-panel';
import { OpenPanel } from './open-panel';
import type { PanelProps } from './panel-props';
import type { ExpandedSections } from './section/section';

/**
 * The panel beside a posting, or its tab. Lives in a closed shadow root with panel.css adopted. A class, because hooks
 * would cost every page 1.4 kB gzipped for this one effect.
 */
export class Panel extends Component<PanelProps> {
  private readonly button = createRef<HTMLButtonElement>();
  private readonly expandedSections: ExpandedSections = new Map();
  private pressed = false;

  private readonly onClick = () => {
    this.pressed = true;
    this.props.onOpenOrCollapse();
  };

  /** The button that was pressed is gone: whoever steers by keyboard is put on its counterpart. */
  override componentDidUpdate(before: PanelProps) {
    if (before.collapsed === this.props.collapsed) return;
    if (this.pressed) this.button.current?.focus();
    this.pressed = false;
  }

  override render() {
    const { state, collapsed } = this.props;
    if (collapsed) return <CollapsedPanel state={state} onClick={this.onClick} button={this.button} />;
    return (
      <OpenPanel
        {...this.props}
        onOpenOrCollapse={this.onClick}
        button={this.button}
        expandedSections={this.expandedSections}
      />
    );
  }
}
