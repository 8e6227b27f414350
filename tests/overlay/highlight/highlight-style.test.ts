import { describe, expect, test } from 'vitest';
import { HIGHLIGHT_KINDS, highlightStyle } from '../../../src/overlay/highlight/highlight-style';

describe('the look of highlighted words', () => {
  const names = Object.fromEntries(HIGHLIGHT_KINDS.map((light) => [light, `n-${light}`])) as Record<
    (typeof HIGHLIGHT_KINDS)[number],
    string
  >;
  const rules = (scheme: 'light' | 'dark') => [
    ...highlightStyle(names, scheme).matchAll(
      /color:(#\w{6});background-color:(#\w{6});text-decoration:underline (\w+ \dpx)/g,
    ),
  ];

  test.each(['light', 'dark'] as const)('%s: every text has AA contrast, and no two underlines are alike', (scheme) => {
    const found = rules(scheme);
    expect(found).toHaveLength(HIGHLIGHT_KINDS.length);
    expect(new Set(found.map(([, , , line]) => line)).size).toBe(HIGHLIGHT_KINDS.length);
    for (const [, ink = '', ground = ''] of found) expect(contrast(ink, ground)).toBeGreaterThan(4.5);
  });
});

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};
