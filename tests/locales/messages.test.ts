import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import english from '../../src/locales/en.yml';

const sourceOf = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');

/** Text literals that may be keys, and patterns for the keys that a template literal can give. */
function keysIn(source: string): { readonly literals: ReadonlySet<string>; readonly patterns: readonly RegExp[] } {
  const literals = [...source.matchAll(/'([a-z]\w*(?:\.\w+)*)'/gi)].map(([, key = '']) => key.replaceAll('.', '_'));
  const templates = [...source.matchAll(/`([a-z][\w.]*\$\{[^`]*)`/gi)].map(([, template = '']) => template);
  const patterns = templates.map((template) =>
    template.replace(/\$\{(?:[^{}]|\{[^}]*\})*\}/g, '\\w+').replace(/\./g, '_'),
  );
  return { literals: new Set(literals), patterns: patterns.map((pattern) => new RegExp(`^${pattern}$`)) };
}

test('every message is used', () => {
  const { literals, patterns } = keysIn(sourceOf('src'));
  const manifest = readFileSync('wxt.config.ts', 'utf8');
  const unused = Object.keys(english).filter(
    (key) =>
      !literals.has(key) && !patterns.some((pattern) => pattern.test(key)) && !manifest.includes(`__MSG_${key}__`),
  );
  expect(unused).toEqual([]);
});

test('a sentence has one key', () => {
  // A role has both a full and a short name, and many have one name for both. Pay records its place in coarser terms.
  const mayRepeat = /^(?:role|statedIn)_/;
  const keysOf = new Map<string, readonly string[]>();
  for (const [key, message] of Object.entries(english)) {
    // Two words and mere punctuation may be other words in another language, so that each place needs its own.
    const words = message.replace(/\$\d/g, '').match(/\p{L}[\p{L}’]*/gu) ?? [];
    if (words.length > 2 && !mayRepeat.test(key)) keysOf.set(message, [...(keysOf.get(message) ?? []), key]);
  }
  expect([...keysOf.values()].filter((keys) => keys.length > 1)).toEqual([]);
});
