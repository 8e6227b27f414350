import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { check } from 'recheck';
import type { Pattern } from './find-patterns';
import { endlessGroups, withoutAssertions } from './without-assertions';

/** Null for a pattern whose time is proven linear in the text; else what is wrong, to follow "path:line". */
export type Verdict = string | null;

/**
 * The automaton is the prover; recheck's other way tries hostile texts, which finds much and proves nothing. The
 * limits are above what our patterns need: one that runs into them counts as unproven.
 */
const LIMITS = {
  checker: 'automaton',
  timeout: 20_000,
  maxRepeatCount: 200,
  maxNFASize: 35_000,
  maxPatternSize: 3_000,
};

/**
 * A proof or what stands against it: no path of the search is walked twice too often, neither with the pattern's
 * bounds (time linear) nor without them (no exponential time that hides behind a bound). It speaks of one search; a
 * scan with the flag g repeats it, which the hostile texts of the same test measure.
 */
export async function prove({ source, flags }: Pick<Pattern, 'source' | 'flags'>): Promise<Verdict> {
  // Sticky and global patterns are proven for a search from every place, which is more than they do.
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
/** Part of each key, so that another prover or another reading of look-around proves all again. */
const VERSION = [
  'tests/repository/patterns/prove.ts',
  'tests/repository/patterns/without-assertions.ts',
  'node_modules/recheck/package.json',
]
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

const keyOf = ({ source, flags }: Pattern) =>
  createHash('sha256').update(`${VERSION}\n${flags}\n${source}`).digest('base64url').slice(0, 22);

/** Proves many, two at a time; proofs are kept in .cache, failures are looked at anew each time. */
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
