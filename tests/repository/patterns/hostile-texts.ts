import { type AST, visitRegExpAST } from '@eslint-community/regexpp';
import type { Pattern } from './find-patterns';
import { parsePattern } from './without-assertions';

/** At most so many texts a pattern: the longest of its words are the telling ones. */
const MOST_TEXTS = 6;

/**
 * Short texts that, said over and over, make a pattern work: a sample of what it matches, its own words, and what its
 * classes of characters hold.
 */
export function hostileSeeds({ source, flags }: Pattern): readonly string[] {
  const pattern = parsePattern(source, flags);
  const words = new Set<string>();
  visitRegExpAST(pattern, {
    onAlternativeEnter: ({ elements }) => {
      const word = elements.map((element) => (element.type === 'Character' ? sample(element) : '\n')).join('');
      for (const run of word.split('\n')) if (run.length > 1) words.add(run);
    },
    onQuantifierEnter: ({ element, max }) => {
      if (max > 1) words.add(sample(element));
    },
  });
  const longest = [...words].filter((word) => word !== '').sort((a, b) => b.length - a.length);
  return [sample(pattern), `${sample(pattern)} `, ...longest.slice(0, MOST_TEXTS), ' ', '1 '].filter(
    (seed) => seed !== '',
  );
}

/** A text that a part of a pattern matches, or nearly: of several readings the first, of repetitions one. */
function sample(node: AST.Node): string {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives[0] ? sample(node.alternatives[0]) : '';
    case 'Alternative':
      return node.elements.map(sample).join('');
    case 'Quantifier':
      return sample(node.element).repeat(Math.max(1, Math.min(node.min, 40)));
    case 'Character':
      return String.fromCodePoint(node.value);
    case 'CharacterSet':
    case 'CharacterClass':
    case 'ExpressionCharacterClass':
      return SAMPLES.find((one) => new RegExp(node.raw, isUnicode(node) ? 'u' : '').test(one)) ?? 'a';
    default:
      return '';
  }
}

const SAMPLES = ['a', '1', ' ', ',', '-', '£', 'A', '.', '/', '\n'];
const isUnicode = (node: AST.Node) => /\\[pP]\{/.test(node.raw);

/** How long a pattern takes on a text, in milliseconds: it is used to the text's end, as with matchAll. */
function timeOn({ source, flags }: Pattern, text: string): number {
  const all = new RegExp(source, `${flags.replaceAll('g', '')}g`);
  const began = performance.now();
  for (const _ of text.matchAll(all));
  return performance.now() - began;
}

/** Ten times the text may take so many times the time: a square takes a hundred. */
const MOST_GROWTH = 30;
/** Less than this is noise, in milliseconds. */
const FLOOR = 1;
/** More is too slow, whatever the growth: a page's text is no longer than this. In milliseconds. */
const MOST_TIME = 1_500;

/**
 * A sentence for the first hostile text of `length` characters that a pattern takes too long for, against a tenth of
 * it; else null. What looks slow is timed three times, since the machine may be busy.
 */
export function slowText(pattern: Pattern, length = 100_000): string | null {
  for (const seed of hostileSeeds(pattern)) {
    for (const end of ['', '\0']) {
      const text = (size: number) => seed.repeat(Math.ceil(size / seed.length)).slice(0, size) + end;
      for (let attempt = 1; ; attempt++) {
        const short = Math.max(FLOOR, timeOn(pattern, text(length / 10)));
        const long = timeOn(pattern, text(length));
        if (long <= MOST_GROWTH * short && long <= MOST_TIME) break;
        if (attempt === 3) {
          return `takes ${long.toFixed(0)} ms for ${length} characters of ${JSON.stringify(seed)}, and ${short.toFixed(1)} ms for a tenth.`;
        }
      }
    }
  }
  return null;
}
