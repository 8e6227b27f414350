import { Component, type ComponentChildren } from 'preact';

export interface FoldableProps {
  readonly summary: string;
  /** Called when there is something to draw. */
  readonly children: () => ComponentChildren;
}

/**
 * A part that is drawn when it is first opened. Few are ever opened, and drawing all of them at once is a third of what
 * the panel costs the page.
 */
export class Foldable extends Component<FoldableProps, { readonly isDrawn: boolean }> {
  override state = { isDrawn: false };

  override render({ summary, children }: FoldableProps) {
    return (
      <details onToggle={({ currentTarget }) => currentTarget.open && this.setState({ isDrawn: true })}>
        <summary>{summary}</summary>
        {this.state.isDrawn && children()}
      </details>
    );
  }
}
