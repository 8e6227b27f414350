/**
 * What is highlighted: skills that the posting asks for, pay, and the words of a skill that the user pressed. A later
 * kind covers an earlier one. Skills that the user has look like those that the user lacks, because the page can read
 * which words are highlighted as what (`CSS.highlights`). The panel says which is which.
 */
export const HIGHLIGHT_KINDS = ['asked', 'pay', 'pressed'] as const;
/** One kind of highlighted words. */
export type HighlightKind = (typeof HIGHLIGHT_KINDS)[number];

/**
 * For each kind the text colour and the background of each scheme, and the underline. The contrast is AA (at least
 * 4.5:1) whatever the page's colours are, because both colours are set. The underlines differ in shape, so that no two
 * kinds are told apart by colour alone.
 */
const LOOKS: Readonly<
  Record<HighlightKind, { light: readonly [string, string]; dark: readonly [string, string]; line: string }>
> = {
  asked: { light: ['#1b241f', '#e3e8e4'], dark: ['#eef4f0', '#37413b'], line: 'dotted 2px' },
  pay: { light: ['#3d3000', '#ffefb0'], dark: ['#fff3c4', '#574700'], line: 'double 1px' },
  pressed: { light: ['#ffffff', '#7c2257'], dark: ['#2b0a1d', '#f1a6cf'], line: 'solid 3px' },
};

/** The CSS rules for highlighted words, under the names that the highlights have in this page. */
export function highlightStyle(names: Readonly<Record<HighlightKind, string>>, scheme: 'light' | 'dark'): string {
  const rules = HIGHLIGHT_KINDS.map((kind) => {
    const { [scheme]: colours, line } = LOOKS[kind];
    return `::highlight(${names[kind]}){color:${colours[0]};background-color:${colours[1]};text-decoration:underline ${line} ${colours[0]}}`;
  });
  const all = HIGHLIGHT_KINDS.map((kind) => `::highlight(${names[kind]})`).join();
  const system = `@media (forced-colors:active){${all}{color:MarkText;background-color:Mark;text-decoration-color:MarkText}}`;
  // Only on screens: a printed page shows the posting alone.
  return `@media screen{${rules.join('')}${system}}`;
}

/**
 * The colour scheme of the page itself, which may differ from the user's system. Light text stands on a dark
 * background. "light" where the colour cannot be read.
 */
export function schemeAt(element: Element | null): 'light' | 'dark' {
  const colour = element?.ownerDocument.defaultView?.getComputedStyle(element).color ?? '';
  const [red = 0, green = 0, blue = 0] = (/^rgba?\(([^)]{5,60})\)/.exec(colour)?.[1] ?? '').split(/[,\s]+/).map(Number);
  return 0.3 * red + 0.6 * green + 0.1 * blue > 140 ? 'dark' : 'light';
}
