import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PostingSkill } from '../../src/domain/model/job-posting';
import { findSkills } from '../../src/domain/reading/skills/find-skills';
import { fingerprint } from '../known-failures/known-failures';

/*
 * Skills of real adverts, compared with what a person found in them. The adverts belong to their authors and are kept
 * outside this project. `known-failures/skills.jsonl` has the counts of each advert, and is strict both ways: a change
 * that reads an advert better or worse must write it anew, and its diff then shows what the change does. To write it:
 *
 *   UPDATE_KNOWN_FAILURES=1 node src/tools/run/run-tool.mjs vitest run tests/shared/skills.test.ts
 */
const FOLDER = new URL('../../../shared/eval/dev/', import.meta.url);
const COUNTS = new URL('../known-failures/skills.jsonl', import.meta.url);
const isThere = existsSync(FOLDER);
const skipped = isThere ? '' : ' (skipped: ../shared/eval/dev is not on this machine, which is no fault)';

interface Advert {
  readonly id: string;
  readonly company: string | null;
  readonly description: string;
}
interface GoldSkill {
  readonly text: string;
  readonly kind: string;
  readonly requirement: string;
}
interface Gold {
  readonly id: string;
  readonly skills: readonly GoldSkill[];
}

/** What was found in one advert. */
interface Counts {
  /** The fingerprint of the description. */
  readonly of: string;
  /** Skills found that the person found too, and those that the person did not find. */
  readonly right: number;
  readonly wrong: number;
  /** Skills that only the person found. */
  readonly missed: number;
  /** Skills found by both that the person says are asked for in another way. */
  readonly misjudged: number;
}

const rowsOf = <Row>(file: URL): Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

const words = (text: string): string =>
  ` ${(
    text
      .toLowerCase()
      .normalize('NFKC')
      .match(/[a-z0-9+#]+(?:\.[a-z0-9]+)*/g) ?? []
  ).join(' ')} `;

/** Two texts name one skill where the words of one stand inside the other. */
const isSame = (a: string, b: string): boolean => words(a).includes(words(b)) || words(b).includes(words(a));
const names = (skill: PostingSkill, gold: GoldSkill): boolean =>
  skill.mentions.some((mention) => isSame(mention.text, gold.text));

describe.skipIf(!isThere)(`skills of real adverts${skipped}`, () => {
  const adverts = new Map(
    isThere ? rowsOf<Advert>(new URL('adverts.jsonl', FOLDER)).map((advert) => [advert.id, advert]) : [],
  );
  const read = (isThere ? rowsOf<Gold>(new URL('skills.jsonl', FOLDER)) : []).flatMap(({ id, skills }) => {
    const advert = adverts.get(id);
    if (!advert) return [];
    const found = findSkills(advert.description, advert.company);
    const pairs = skills.map((gold) => ({ gold, hit: found.find((skill) => names(skill, gold)) ?? null }));
    return [{ of: fingerprint(advert.description), skills, found, pairs }];
  });

  it('are found as well as the counts of each advert say, no worse and no better', () => {
    const counts = read.map(({ of, skills, found, pairs }): Counts => {
      const right = found.filter((skill) => skills.some((gold) => names(skill, gold))).length;
      return {
        of,
        right,
        wrong: found.length - right,
        missed: pairs.filter(({ hit }) => !hit).length,
        misjudged: pairs.filter(({ gold, hit }) => hit && hit.requirement !== gold.requirement).length,
      };
    });
    const lines = counts.map((one) => JSON.stringify(one));
    if (process.env.UPDATE_KNOWN_FAILURES === '1') writeFileSync(COUNTS, `${lines.join('\n')}\n`);
    expect(lines).toEqual(readFileSync(COUNTS, 'utf8').trim().split('\n'));
  });

  it('are found with the precision, recall and requirement that were reached', () => {
    const pairs = read.flatMap((one) => one.pairs);
    const found = read.flatMap(({ skills, found }) => found.map((skill) => skills.some((gold) => names(skill, gold))));
    const recallOf = (kind: string): number => {
      const asked = pairs.filter(({ gold }) => gold.kind === kind);
      return asked.filter(({ hit }) => hit).length / asked.length;
    };
    const judged = pairs.filter(({ gold, hit }) => hit && gold.requirement !== 'mentioned');
    expect(found.filter(Boolean).length / found.length).toBeGreaterThan(0.91);
    expect(recallOf('tool')).toBeGreaterThan(0.95);
    expect(recallOf('method')).toBeGreaterThan(0.88);
    expect(recallOf('practice')).toBeGreaterThan(0.8);
    expect(recallOf('soft')).toBeGreaterThan(0.8);
    const agreed = judged.filter(({ gold, hit }) => hit?.requirement === gold.requirement);
    expect(agreed.length / judged.length).toBeGreaterThan(0.88);
  });
});
