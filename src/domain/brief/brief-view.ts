/** The brief as it travels to the panel: words alone, so that the page loads nothing that makes them. */
export interface BriefView {
  /** "Open with £90,000–£95,000 a year"; null where no range can be given. */
  readonly answer: string | null;
  readonly sections: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  /** For the user alone, and not copied with the rest: visas. */
  readonly aside: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  readonly sources: readonly { readonly name: string; readonly url: string; readonly date: string }[];
  /** All of it to copy, as plain text and as Markdown. */
  readonly text: string;
  readonly markdown: string;
}
