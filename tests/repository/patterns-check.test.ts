import { describe, expect, test } from 'vitest';
import { parseSource } from './architecture/source-file';
import { hiddenIn, literalsIn, makersIn } from './patterns/find-patterns';
import { slowText } from './patterns/hostile-texts';
import { prove } from './patterns/prove';

/** Each of these would let a page stop the extension. */
const UNSAFE = [
  [/(a+)+$/, 'exponential'],
  [/(\w+\s?)*x/, 'exponential'],
  [/(?:a|a)*b/, 'exponential'],
  [/^(a|b|ab)*c/, 'exponential'],
  [/\s+$/, 'polynomial'],
  [/£\s*\d*\s*\d*k/, 'polynomial'],
  // The prover knows no look-around, so this checks that the patterns inside look-around count as well.
  [/(?=(a+)+b)a/, 'exponential'],
  [/x(?:\w+\s?)*(?!y)/, 'exponential'],
  [/\d+(?=%)/, 'polynomial'],
  // The repetition is bounded by thirty, but two to the power of thirty steps are still too many.
  [/^(?:a|a){0,30}b/, 'exponential'],
  [/^(?:\w{1,9} ?){0,30}!/, 'exponential'],
] as const;

const SAFE = [
  /£\d{1,3}(?:,\d{3}){0,2}/,
  /\bbetween\b[^.\n]{0,40}\band\b/i,
  /(?<![a-z])pro[- ]rata(?![a-z])/i,
  /^\s*per\s+annum/,
  /(?<low>\d{1,3})k?\s{0,3}(?:-|–|to)\s{0,3}(?<high>\d{1,3})k/i,
];

const asPattern = ({ source, flags }: RegExp) => ({ source, flags, at: 'here:1' });

describe('the check of regular expressions', () => {
  test.each(UNSAFE)('catches %s', async (pattern, complexity) => {
    expect(await prove(pattern)).toContain(complexity);
  });
  test.each(SAFE)('lets %s pass', async (pattern) => expect(await prove(pattern)).toBeNull());
  test.each([/(?<=a+)b/, /(a)\1/])('says that it cannot check %s', async (pattern) => {
    expect(await prove(pattern)).toMatch(/^cannot be checked: it /);
  });
  test('hostile texts show quadratic time', () => {
    expect(slowText(asPattern(/\s+x/), 30_000)).toContain('30000 characters of " "');
    expect(slowText(asPattern(/\s{1,3}x/))).toBeNull();
  });

  test('finds the literals, and the places that make patterns with RegExp', () => {
    const file = parseSource(
      'src/a.ts',
      "const A = /a+/i;\nconst B = new RegExp('b');\nconst C = RegExp(`c`);\n// /d/",
    );
    expect(literalsIn(file)).toEqual([{ source: 'a+', flags: 'i', at: 'src/a.ts:1' }]);
    expect(makersIn(file)).toEqual(['src/a.ts:2', 'src/a.ts:3']);
  });
  test('finds the strings that methods turn into patterns', () => {
    const file = parseSource(
      'src/a.ts',
      "text.match('a+'); text.matchAll(`b`); text.search(/c/); text.replace('d', '')",
    );
    expect(hiddenIn(file)).toHaveLength(2);
  });
});
