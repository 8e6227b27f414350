import { describe, expect, it } from 'vitest';
import { findSkills } from '../../../../src/domain/reading/skills/find-skills';
import { SKILLS } from '../../../../src/domain/reading/skills/vocabulary/vocabulary';
import { NAMED } from './ambiguous/named';
import { PLAIN_WORDS } from './ambiguous/plain-words';
import { TRAPS } from './ambiguous/traps';

const found = (text: string): string[] => findSkills(text, null).map((skill) => skill.id);

describe('names that are also plain words', () => {
  it.each(NAMED)('reads %s in: %s', (id, sentence) => {
    expect(found(sentence)).toContain(id);
  });

  it.each([...TRAPS, ...PLAIN_WORDS])('does not read %s in: %s', (id, sentence) => {
    expect(found(sentence)).not.toContain(id);
  });

  it('are of skills that the vocabulary has', () => {
    const ids = new Set(SKILLS.map(({ id }) => id));
    expect(PLAIN_WORDS.map(([id]) => id).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('have at least 150 sentences, half of which name something else', () => {
    expect(NAMED.length + TRAPS.length).toBeGreaterThanOrEqual(150);
    expect(Math.min(NAMED.length, TRAPS.length)).toBeGreaterThanOrEqual(75);
  });

  it('are no skill within the employer’s own name, and are one elsewhere', () => {
    const text = 'At Foldline AI you build on Snowflake. Foldline AI is small. Experience with Snowflake and AI.';
    const ai = findSkills(text, 'Foldline AI Ltd').find(({ id }) => id === 'ai');
    expect(ai?.mentions.map(({ index }) => index)).toEqual([text.lastIndexOf('AI')]);
    expect(findSkills(text, 'Snowflake Inc.').map(({ id }) => id)).toEqual(['ai']);
    expect(findSkills(text, null).map(({ id }) => id)).toEqual(['ai', 'snowflake']);
  });
});
