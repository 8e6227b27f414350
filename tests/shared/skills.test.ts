import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findSkills } from '../../src/domain/reading/skills/find-skills';

const folder = new URL('../../../shared/eval/dev/', import.meta.url);
const there = existsSync(folder);

interface Gold {
  readonly id: string;
  readonly skills: readonly { readonly text: string; readonly kind: string; readonly requirement: string }[];
}

const rows = <Row>(name: string): Row[] =>
  readFileSync(new URL(name, folder), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);

const words = (text: string): string =>
  ` ${(
    text
      .toLowerCase()
      .normalize('NFKC')
      .match(/[a-z0-9+#]+(?:\.[a-z0-9]+)*/g) ?? []
  ).join(' ')} `;

/** As the shared scorer has it: two texts name one skill when the words of one stand inside the other. */
const same = (a: string, b: string): boolean => words(a).includes(words(b)) || words(b).includes(words(a));

describe.skipIf(!there)('skills of real adverts (skipped: ../shared/eval is not here)', () => {
  it('keeps the precision, recall and requirement that it has reached', () => {
    const adverts = new Map(
      rows<{ id: string; company: string | null; description: string }>('adverts.jsonl').map((advert) => [
        advert.id,
        advert,
      ]),
    );
    const recall = new Map<string, { found: number; asked: number }>();
    let right = 0;
    let given = 0;
    let level = 0;
    let levels = 0;
    for (const { id, skills } of rows<Gold>('skills.jsonl')) {
      const advert = adverts.get(id);
      const found = advert ? findSkills(advert.description, advert.company) : [];
      given += found.length;
      right += found.filter((skill) =>
        skill.mentions.some((mention) => skills.some((gold) => same(mention.text, gold.text))),
      ).length;
      for (const gold of skills) {
        const tally = recall.get(gold.kind) ?? { found: 0, asked: 0 };
        recall.set(gold.kind, tally);
        tally.asked++;
        const hit = found.find((skill) => skill.mentions.some((mention) => same(mention.text, gold.text)));
        if (!hit) continue;
        tally.found++;
        if (gold.requirement === 'mentioned') continue;
        levels++;
        if (hit.requirement === gold.requirement) level++;
      }
    }
    const of = (kind: string): number => {
      const { found, asked } = recall.get(kind) ?? { found: 0, asked: 1 };
      return found / asked;
    };
    expect(right / given).toBeGreaterThan(0.91);
    expect(of('tool')).toBeGreaterThan(0.95);
    expect(of('method')).toBeGreaterThan(0.88);
    expect(of('practice')).toBeGreaterThan(0.8);
    expect(of('soft')).toBeGreaterThan(0.8);
    expect(level / levels).toBeGreaterThan(0.88);
  });
});
