import { Component, type ComponentChildren } from 'preact';

/** Which sections the user has opened or shut, by name: kept from one posting to the next. */
export type ExpandedSections = Map<string, boolean>;

export interface SectionProps {
  /** By which it is remembered as opened or shut; never shown. */
  readonly name: string;
  readonly heading: string;
  /** What the section comes to, in a few words: shown while it is shut. */
  readonly answer?: string | null | undefined;
  /** Whether it starts open, where the user has never touched it. */
  readonly isOpen?: boolean;
  readonly expandedSections: ExpandedSections;
  /** Called when there is something to draw. */
  readonly children: () => ComponentChildren;
}

/**
 * A part of the panel, folded to its answer. What is shut is not drawn: few are ever opened, and drawing all of them at
 * once is a third of what the panel costs the page.
 */
export class Section extends Component<SectionProps, { readonly isOpen: boolean }> {
  override state = { isOpen: this.props.expandedSections.get(this.props.name) ?? this.props.isOpen ?? false };

  override render({ name, heading, answer, expandedSections, children }: SectionProps) {
    const { isOpen } = this.state;
    return (
      <details
        class="part"
        open={isOpen}
        onToggle={({ currentTarget: { open } }) => {
          // Browsers say it of one that is drawn open, too.
          if (open === isOpen) return;
          expandedSections.set(name, open);
          this.setState({ isOpen: open });
        }}
      >
        <summary>
          <h3>{heading}</h3>
          {answer && !isOpen && <span class="answer">{answer}</span>}
        </summary>
        {isOpen && <div class="inside">{children()}</div>}
      </details>
    );
  }
}
