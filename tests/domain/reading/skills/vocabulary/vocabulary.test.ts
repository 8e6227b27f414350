import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { SKILL_KINDS } from '../../../../../src/domain/reading/skills/vocabulary/skill';

const file = readFileSync(new URL('../../../../../data/skills.json', import.meta.url), 'utf8');
const record = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  preferredLabel: z.string().min(1),
  altLabels: z.array(z.string().min(1)).min(1).optional(),
  kind: z.enum(SKILL_KINDS),
  broader: z.array(z.string()).min(1).optional(),
  implies: z.array(z.string()).min(1).optional(),
});
const skills = z.array(record).parse(JSON.parse(file));
const ids = new Set(skills.map((skill) => skill.id));

describe('data/skills.json', () => {
  it('holds at least 2,520 skills of all four kinds', () => {
    expect(skills.length).toBeGreaterThanOrEqual(2520);
    expect(new Set(skills.map((skill) => skill.kind))).toEqual(new Set(SKILL_KINDS));
  });

  it('is sorted by id, and has no id twice', () => {
    const order = skills.map((skill) => skill.id);
    expect(order).toEqual([...ids].sort());
  });

  it('has one record on each line, with its keys in order: write each with JSON.stringify', () => {
    const keys = ['id', 'preferredLabel', 'altLabels', 'kind', 'broader', 'implies'];
    const lines = skills.map((skill) => JSON.stringify(skill, keys));
    expect(file).toBe(`[\n${lines.join(',\n')}\n]\n`);
  });

  it('has each label once, where spellings that the scan takes for the same count as one', () => {
    const owners = new Map<string, string>();
    const twice: string[] = [];
    for (const { id, preferredLabel, altLabels = [] } of skills) {
      for (const label of [preferredLabel, ...altLabels]) {
        const key = label
          .toLowerCase()
          .replaceAll(/[^\p{L}\p{N}+#/&.]|(?<=\w)\.|\.(?=\s|$)/gu, '')
          .replaceAll('z', 's');
        const owner = owners.get(key);
        if (owner !== undefined) twice.push(`${label}: ${owner} and ${id}`);
        owners.set(key, id);
      }
    }
    expect(twice).toEqual([]);
  });

  it('names in `broader` and `implies` only other skills of the vocabulary', () => {
    const strays = skills.flatMap(({ id, broader = [], implies = [] }) =>
      [...broader, ...implies].filter((other) => other === id || !ids.has(other)).map((other) => `${id} → ${other}`),
    );
    expect(strays).toEqual([]);
  });

  it.each(['broader', 'implies'] as const)('has no circle in `%s`', (link) => {
    const next = new Map(skills.map((skill) => [skill.id, skill[link] ?? []]));
    const done = new Set<string>();
    const walk = (id: string, path: readonly string[]): void => {
      if (path.includes(id)) throw new Error(`${[...path, id].join(' → ')}: take one of these links out`);
      if (done.has(id)) return;
      for (const other of next.get(id) ?? []) walk(other, [...path, id]);
      done.add(id);
    };
    for (const { id } of skills) walk(id, []);
    expect(done.size).toBe(skills.length);
  });
});
