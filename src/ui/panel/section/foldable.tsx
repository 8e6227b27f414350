import { Component, type ComponentChildren } from 'preact';

export interface FoldableProps {
  readonly summary: string;
  /** Draws what is inside. Called only once the part has been expanded. */
  readonly children: () => ComponentChildren;
}

/**
 * A folded part that is drawn when it is first expanded. Few parts are ever expanded, and drawing all of them at once
 * would be a third of what the panel costs the page.
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
