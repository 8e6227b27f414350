import type { Technique } from '../technique';

/** A way to change how the panel looks. */
export interface Recolour extends Pick<Technique, 'name' | 'quick'> {
  readonly css: string;
  /** Run with it. What it adds has the id `cover`. */
  readonly script?: string;
  /** True where nothing can stop a page from doing so: it paints over its own window, our panel in it. */
  readonly isAllowed?: boolean;
}

const NAMES = ['bg', 'background', 'fg', 'text', 'muted', 'good', 'bad', 'low', 'high', 'accent', 'border', 'surface'];
const tokens = NAMES.flatMap((name) => [`--${name}: #00ff00 !important`, `--bw-${name}: #00ff00 !important`]).join(';');

/** Style sheets of a page that try to give the panel another meaning. The panel's picture must stay the same. */
export const RECOLOURS: readonly Recolour[] = [
  {
    name: 'custom properties on everything, with names that are likely',
    css: `*, :root, html > div { ${tokens} }`,
    quick: true,
  },
  {
    name: 'colours on everything',
    css: '* { color: red !important; background-color: yellow !important; border-color: red !important; -webkit-text-fill-color: red !important; fill: red !important; accent-color: red !important; caret-color: red !important } html > div { color: red !important; }',
    quick: true,
  },
  {
    name: 'colour scheme, forced',
    css: ':root { color-scheme: dark !important } html > div { color-scheme: only dark !important; forced-color-adjust: none !important }',
  },
  {
    name: 'type on everything',
    css: `* { font: 40px/3 cursive !important; letter-spacing: 9px !important; text-transform: uppercase !important;
      visibility: visible !important; word-spacing: 30px !important; text-decoration: line-through !important;
      text-shadow: 0 0 9px red !important }
      html > div { direction: rtl !important; writing-mode: vertical-rl !important }`,
    quick: true,
  },
  {
    name: 'parts and slots',
    css: '::part(panel), *::part(*), ::slotted(*) { color: red !important; background: red !important } html > div::before { content: "£999k"; color: red; position: absolute }',
  },
  {
    name: 'a filter on the added element',
    css: 'html > div { filter: hue-rotate(120deg) invert(1) !important }',
    isAllowed: true,
  },
  {
    name: 'opacity and blending of the added element',
    css: 'html > div { opacity: 0.3 !important; mix-blend-mode: difference !important }',
    isAllowed: true,
  },
  { name: 'a filter on the whole page', css: 'html { filter: hue-rotate(120deg) }', isAllowed: true },
  {
    name: 'something laid over the panel',
    css: '#cover { inset: 0; margin: 0; border: 0; width: auto; height: auto; background: rgba(0, 255, 0, 0.4) }',
    script: `const cover = document.createElement('div'); cover.id = 'cover'; cover.popover = 'manual'; document.body.append(cover); cover.showPopover()`,
    isAllowed: true,
  },
  {
    name: 'hidden, moved or scaled',
    css: 'html > div { display: none !important; transform: scale(0.2) !important; zoom: 3 !important; position: fixed; top: -999px !important }',
    isAllowed: true,
  },
];
