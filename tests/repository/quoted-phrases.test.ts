import { describe, expect, test } from 'vitest';
import { differences, knownFailures } from '../known-failures/known-failures';
import { parseSource, readSources } from './architecture/source-file';
import { evaluatePattern } from './quoted-phrases/evaluate';
import { phrasesOf, quotedPatternsIn } from './quoted-phrases/find-phrases';
import { matchesPhrase } from './quoted-phrases/run-phrase';

const FOLDERS = ['src/domain/reading', 'src/domain/brief', 'src/domain/visa', 'src/pages'];

/**
 * Where a pattern is made of more than constants, so that it cannot be run here: its file, and why. The list is strict.
 */
const NOT_RUN: readonly { readonly path: string; readonly reason: string }[] = [];

/** Every phrase that a comment quotes above a pattern, with what the comment says and what the pattern does. */
async function runAll() {
  const ran: { of: string; field: string; wanted: string; got: string }[] = [];
  const notRun: { path: string; line: number; reason: string }[] = [];
  let patterns = 0;
  for (const file of readSources(FOLDERS)) {
    for (const { line, phrases, pattern } of quotedPatternsIn(file)) {
      let regExp: RegExp;
      try {
        regExp = await evaluatePattern(file, pattern);
      } catch (error) {
        notRun.push({ path: file.path, line, reason: String(error) });
        continue;
      }
      patterns += 1;
      for (const { text, matches } of phrases) {
        const got = matchesPhrase(regExp, text, matches) ? 'match' : 'no match';
        ran.push({ of: `${file.path} "${text}"`, field: 'phrase', wanted: matches ? 'match' : 'no match', got });
      }
    }
  }
  return { ran, notRun, patterns };
}

const { ran, notRun, patterns } = await runAll();

describe('the phrases quoted above patterns', () => {
  test(`${ran.length} phrases of ${patterns} patterns were run, which is most of them`, () => {
    expect(ran.length).toBeGreaterThan(700);
    expect(patterns).toBeGreaterThan(200);
    expect(ran.filter(({ wanted }) => wanted === 'no match').length).toBeGreaterThan(10);
  });
  test('each pattern does with a phrase what its comment says', () => {
    const failures = ran.filter(({ wanted, got }) => wanted !== got);
    expect(
      differences(failures, knownFailures('phrases')).join('\n'),
      'Mend the comment or its pattern, or list the phrase in tests/known-failures/phrases.jsonl with the reason.',
    ).toBe('');
  });
  test('only listed patterns could not be run', () => {
    const isListed = (path: string) => NOT_RUN.some((one) => one.path === path);
    const unlisted = notRun.filter(({ path }) => !isListed(path));
    const needless = NOT_RUN.filter(({ path }) => !notRun.some((one) => one.path === path));
    expect(
      [
        ...unlisted.map((one) => `${one.path}:${one.line} could not be run, list it with the reason: ${one.reason}`),
        ...needless.map(({ path }) => `${path}: all of its patterns are run, delete its line in NOT_RUN.`),
      ].join('\n'),
    ).toBe('');
  });
});

describe('the runner sees what is wrong', () => {
  test.each([
    ['"£5,000 car allowance"  "£3,300 London Weighting"', ['£5,000 car allowance', '£3,300 London Weighting'], []],
    ['"a contract"; but not "contract law"', ['a contract'], ['contract law']],
    ['"PhD in …"; but "PhD Nutrition" is a brand.', ['PhD in …'], ['PhD Nutrition']],
    ['"London, Paris"; "London, Kentucky" is none', ['London, Paris'], ['London, Kentucky']],
    ['"one"; but not "two" or "three". Also: "four"', ['one', 'four'], ['two', 'three']],
    ['"maternity leave" (not its cover)  "sick pay"', ['maternity leave', 'sick pay'], []],
    ['A line of its own: "| Contract |"', ['| Contract |'], []],
    ['In running text "this" is quoted and lists nothing.', [], []],
  ])('finds the phrases of the comment %s', (comment, matching, others) => {
    const phrases = phrasesOf(comment);
    expect(phrases.filter(({ matches }) => matches).map(({ text }) => text)).toEqual(matching);
    expect(phrases.filter(({ matches }) => !matches).map(({ text }) => text)).toEqual(others);
  });
  test.each([
    ['const A = /a/;', '/a/'],
    ['export const A = new RegExp("a" + 1);', '/a1/'],
    ['const B = "b|c"; const A = [\n// "b"\nB + "|d"];', '/b|c|d/i'],
    ["const A = new RegExp(['(?:a|',\n// \"b\"\n'b)'].join(''), 'g');", '/(?:a|b)/g'],
    ["const A = [\n// \"b\"\n['hybrid', 'cue', 'pattern']];", '/pattern/i'],
    ['const A = {\n// "b"\nwordings: [/b/g] };', '/b/g'],
  ])('finds and evaluates the pattern of %j', async (code, source) => {
    const file = parseSource('src/a.ts', code.includes('//') ? code : `// "b"\n${code}`);
    const [found] = quotedPatternsIn(file);
    expect(found && String(await evaluatePattern(file, found.pattern))).toBe(source);
  });
  test('runs no pattern that depends on a parameter', async () => {
    const file = parseSource('src/a.ts', 'function a(b: string) {\n// "b"\nconst c = new RegExp(b); }');
    const [found] = quotedPatternsIn(file);
    await expect(found && evaluatePattern(file, found.pattern)).rejects.toThrow('b is not defined');
  });
  test.each([
    [/\bbonus\b/, '10% bonus', true],
    [/^ bonus/, '10% bonus', true],
    [/^ bonus/, '10% annual bonus', false],
    [/salary of $/, 'a salary of £40k a year', true],
    [/salary of $/, 'a salary of about £40k a year', false],
    [/^ to $/, '£40k to £50k', true],
    [/contract(?! of)/, 'a contract of …', false],
  ])('%s on %j', (pattern, phrase, matches) => expect(matchesPhrase(pattern, phrase, false)).toBe(matches));
  test('tries an anchored pattern beside any word only where it should match', () => {
    expect(matchesPhrase(/\bsome $/, 'some degree', true)).toBe(true);
    expect(matchesPhrase(/\bsome $/, 'some degree', false)).toBe(false);
  });
});
