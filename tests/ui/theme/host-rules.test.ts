import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const files = globSync('src/ui/**/*.css');
const ruled = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/:host\b[^{}]*\{([^{}]*)\}/g)].map(([, body = '']) => [file, body] as const),
);

test('finds the rules for hosts', () => expect(ruled.length).toBeGreaterThan(2));

test.each(ruled)('%s gives the host nothing that a page could read or set to recolour us', (_, body) => {
  // A page reads the custom properties of a host with getComputedStyle, and sets them with a rule of its own. The build
  // turns "color-scheme: light dark" into custom properties too. Declare both on an element inside the shadow root.
  expect(body).not.toMatch(/--[a-z]|color-scheme:\s*(?:light|dark)/);
});
