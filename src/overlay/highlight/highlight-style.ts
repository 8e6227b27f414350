/** What is lit: skills that the user has, lacks, or (without a profile) that are just asked; pay; and what was pressed. */
export const LIGHTS = ['had', 'lacking', 'asked', 'pay', 'pressed'] as const;
/** One kind of lit words. */
export type Light = (typeof LIGHTS)[number];

/**
 * Ink, ground and line of each: AA (4.5:1) on its own ground whatever the page's colours are, because both are set. The
 * lines differ in shape, so that no two are told apart by colour alone.
 */
const LOOKS: Readonly<
  Record<Light, { light: readonly [string, string]; dark: readonly [string, string]; line: string }>
> = {
  had: { light: ['#12301f', '#d5e8db'], dark: ['#e3f5e9', '#1f4630'], line: 'solid 2px' },
  lacking: { light: ['#5a0f3b', '#f6d9e8'], dark: ['#ffe6f3', '#6b1f4b'], line: 'wavy 1px' },
  asked: { light: ['#1b241f', '#e3e8e4'], dark: ['#eef4f0', '#37413b'], line: 'dotted 2px' },
  pay: { light: ['#3d3000', '#ffefb0'], dark: ['#fff3c4', '#574700'], line: 'double 1px' },
  pressed: { light: ['#ffffff', '#7c2257'], dark: ['#2b0a1d', '#f1a6cf'], line: 'solid 3px' },
};

/** The rules that light words, under the names that the highlights have in this page. */
export function highlightStyle(names: Readonly<Record<Light, string>>, scheme: 'light' | 'dark'): string {
  const rules = LIGHTS.map((light) => {
    const { [scheme]: colours, line } = LOOKS[light];
    return `::highlight(${names[light]}){color:${colours[0]};background-color:${colours[1]};text-decoration:underline ${line} ${colours[0]}}`;
  });
  const all = LIGHTS.map((light) => `::highlight(${names[light]})`).join();
  const system = `@media (forced-colors:active){${all}{color:MarkText;background-color:Mark;text-decoration-color:MarkText}}`;
  // What is printed is the posting alone.
  return `@media screen{${rules.join('')}${system}}`;
}

/** The page's own scheme, by its text: light letters stand on dark ground. The user's system may say another. */
export function schemeAt(element: Element | null): 'light' | 'dark' {
  const colour = element?.ownerDocument.defaultView?.getComputedStyle(element).color ?? '';
  const [red = 0, green = 0, blue = 0] = (/^rgba?\(([^)]{5,60})\)/.exec(colour)?.[1] ?? '').split(/[,\s]+/).map(Number);
  return 0.3 * red + 0.6 * green + 0.1 * blue > 140 ? 'dark' : 'light';
}
