import { Component, createRef } from 'preact';
import { CollapsedPanel } from './collapsed-panel';
import { OpenPanel } from './open-panel';
import type { PanelProps } from './panel-props';
import type { ExpandedSections } from './section/section';

/**
 * The panel beside a posting, open or collapsed. It is alone in a frame that has adopted panel.css. This is a class
 * because hooks would cost every page 1.4 kB gzipped for this one effect.
 */
export class Panel extends Component<PanelProps> {
  private readonly button = createRef<HTMLButtonElement>();
  private readonly expandedSections: ExpandedSections = new Map();
  private isPressed = false;

  private readonly onClick = () => {
    this.isPressed = true;
    this.props.onOpenOrCollapse();
  };

  /** Opening or collapsing removes the pressed button. For keyboard users the focus moves to its replacement. */
  override componentDidUpdate(before: PanelProps) {
    if (before.collapsed === this.props.collapsed) return;
    const button = this.button.current;
    // The page's script may have given the focus back to the page by now.
    if (this.isPressed && button?.ownerDocument.hasFocus()) button.focus();
    this.isPressed = false;
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
