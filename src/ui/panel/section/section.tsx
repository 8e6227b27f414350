import { Component, type ComponentChildren } from 'preact';

/** Whether the user has expanded (true) or folded (false) a section, by its name. Kept from one posting to the next. */
export type ExpandedSections = Map<string, boolean>;

export interface SectionProps {
  /** The key in `expandedSections`; never shown. */
  readonly name: string;
  readonly heading: string;
  /** What the section says, in a few words. Shown while the section is folded. */
  readonly answer?: string | null | undefined;
  /** Whether the section starts expanded, until the user folds it. */
  readonly startsExpanded?: boolean;
  readonly expandedSections: ExpandedSections;
  /** Draws what is inside. Called only while the section is expanded. */
  readonly children: () => ComponentChildren;
}

/**
 * A section of the panel, which folds to its answer. The inside of a folded section is not drawn: few sections are ever
 * expanded, and drawing all of them at once would be a third of what the panel costs the page.
 */
export class Section extends Component<SectionProps, { readonly isExpanded: boolean }> {
  override state = {
    isExpanded: this.props.expandedSections.get(this.props.name) ?? this.props.startsExpanded ?? false,
  };

  override render({ name, heading, answer, expandedSections, children }: SectionProps) {
    const { isExpanded } = this.state;
    return (
      <details
        class="part"
        open={isExpanded}
        onToggle={({ currentTarget: { open } }) => {
          // Browsers also fire this event for an element that is drawn open.
          if (open === isExpanded) return;
          expandedSections.set(name, open);
          this.setState({ isExpanded: open });
        }}
      >
        <summary>
          <h3>{heading}</h3>
          {answer && !isExpanded && <span class="answer">{answer}</span>}
        </summary>
        {isExpanded && <div class="inside">{children()}</div>}
      </details>
    );
  }
}
