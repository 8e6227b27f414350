import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { check } from 'recheck';
import type { Pattern } from './find-patterns';
import { endlessGroups, withoutAssertions } from './without-assertions';

/**
 * Null for a pattern whose time is proven to be linear in the text; else the rest of a sentence that begins with
 * "path:line".
 */
export type Verdict = string | null;

/**
 * We use the automaton of recheck, because its other checker tries hostile texts, which proves nothing. The limits are
 * above what our patterns need. A pattern that reaches a limit counts as unproven.
 */
const LIMITS = {
  checker: 'automaton',
  timeout: 20_000,
  maxRepeatCount: 200,
  maxNFASize: 35_000,
  maxPatternSize: 3_000,
};

/**
 * Proves that one search with a pattern takes linear time, and that no exponential time hides behind the bounds of its
 * repetitions (checked without these bounds). A scan with the flag g repeats the search; the hostile texts of the same
 * test measure that.
 */
export async function prove({ source, flags }: Pick<Pattern, 'source' | 'flags'>): Promise<Verdict> {
  // We prove sticky and global patterns for a search from every place in the text, which is more than they do.
  const own = flags.replace(/[gyd]/g, '');
  try {
    const plain = withoutAssertions(source, flags);
    const bounded = await check(plain, own, LIMITS as Parameters<typeof check>[2]);
    if (bounded.status === 'vulnerable') {
      return `takes ${bounded.complexity.summary} time on ${bounded.attack.pattern}: bound its repetitions ({0,3} for *), and let no two of them meet.`;
    }
    if (bounded.status === 'unknown') return `could not be proven (${bounded.error.kind}): make it simpler.`;
    for (const group of endlessGroups(plain, flags)) {
      const endless = await check(group, own, LIMITS as Parameters<typeof check>[2]);
      if (endless.status === 'unknown') return `could not be proven (${endless.error.kind}): make it simpler.`;
      if (endless.status === 'vulnerable' && endless.complexity.type === 'exponential') {
        return 'takes exponential time up to its bounds: a repeated group can read the same text in several ways.';
      }
    }
    return null;
  } catch (error) {
    return `cannot be checked: ${error instanceof Error ? error.message : error}.`;
  }
}

const CACHE = '.cache/patterns.json';
/**
 * Part of each key of the cache, so that everything is proven anew when the prover or the treatment of look-around
 * changes.
 */
const VERSION = [
  'tests/repository/patterns/prove.ts',
  'tests/repository/patterns/without-assertions.ts',
  'node_modules/recheck/package.json',
]
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

const keyOf = ({ source, flags }: Pattern) =>
  createHash('sha256').update(`${VERSION}\n${flags}\n${source}`).digest('base64url').slice(0, 22);

/** Proves many patterns, two at a time. Proofs are kept in .cache; patterns that fail are checked anew each time. */
export async function proveAll(patterns: readonly Pattern[]): Promise<ReadonlyMap<Pattern, Verdict>> {
  const proven = new Set(readProven());
  const verdicts = new Map<Pattern, Verdict>();
  const queue = [...patterns];
  const work = async () => {
    for (let pattern = queue.shift(); pattern; pattern = queue.shift()) {
      verdicts.set(pattern, proven.has(keyOf(pattern)) ? null : await prove(pattern));
    }
  };
  await Promise.all([work(), work()]);
  mkdirSync('.cache', { recursive: true });
  writeFileSync(
    CACHE,
    JSON.stringify([...verdicts].flatMap(([pattern, verdict]) => (verdict ? [] : [keyOf(pattern)]))),
  );
  return verdicts;
}

function readProven(): readonly string[] {
  try {
    return JSON.parse(readFileSync(CACHE, 'utf8'));
  } catch {
    return [];
  }
}
