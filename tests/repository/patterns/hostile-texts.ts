import { type AST, visitRegExpAST } from '@eslint-community/regexpp';
import { cpuTime } from '../../setup/cpu-time';
import type { Pattern } from './find-patterns';
import { parsePattern } from './without-assertions';

/** How many texts we make of the words of a pattern. The longest words tell the most. */
const MOST_TEXTS = 6;

/**
 * Short texts that cost a pattern much work when they are repeated: a sample of what it matches, its own words, and
 * characters of its classes.
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

/**
 * A text that a part of a pattern matches, or nearly matches: the first of several alternatives, and one of several
 * repetitions.
 */
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
const isUnicode = (node: AST.Node) => /\\[pP]\{|\\u\{/.test(node.raw);

/** How long a pattern takes to find all of its matches in a text, in milliseconds. */
function timeOn({ source, flags }: Pattern, text: string): number {
  const all = new RegExp(source, `${flags.replaceAll('g', '')}g`);
  const began = cpuTime();
  for (const _ of text.matchAll(all));
  return cpuTime() - began;
}

/** How many times longer a text of ten times the length may take. Quadratic time takes a hundred times as long. */
const MOST_GROWTH = 30;
/** In milliseconds. A shorter time is noise. */
const FLOOR = 1;
/**
 * In milliseconds. A longer time is too slow whatever the growth, because the text of a page is no longer than the text
 * we try.
 */
const MOST_TIME = 1_500;

/**
 * A sentence about the first hostile text of `length` characters that takes a pattern too long, compared with a tenth
 * of the text; null where none does. What looks slow is timed three times, since the machine may be busy.
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
