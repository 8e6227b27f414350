import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSkills } from '../../../../src/domain/reading/skills/find-skills';
import { cpuTime } from '../../../setup/cpu-time';

describe('findSkills on any text', () => {
  const words = fc.constantFrom(
    ...[
      'Python',
      'C++',
      'R',
      'or',
      'and',
      ',',
      '/',
      '(',
      ')',
      ':',
      '\n',
      '- ',
      '. ',
      'Requirements',
      'ideally',
      'a plus',
    ],
    ...[
      'no',
      'needed',
      '5+ years of',
      'Benefits',
      'e.g.',
      '.NET',
      'https://a.b/Python',
      '😀',
      'ﬁ',
      '\u00a0',
      'K8s',
      'aBaB',
    ],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words).map((list) => list.join(' ')),
    fc.array(words).map((list) => list.join('')),
  );

  it('never throws, quotes the text in each mention, and gives each skill once and no group of one', () => {
    fc.assert(
      fc.property(text, (description) => {
        const skills = findSkills(description, null);
        expect(new Set(skills.map((skill) => skill.id)).size).toBe(skills.length);
        const members = new Map<string, number>();
        for (const skill of skills) {
          expect(skill.mentions.length).toBeGreaterThan(0);
          let last = -1;
          for (const mention of skill.mentions) {
            expect(description.slice(mention.index, mention.index + mention.text.length)).toBe(mention.text);
            expect(mention.index).toBeGreaterThan(last);
            last = mention.index;
          }
          if (skill.alternatives) members.set(skill.alternatives, (members.get(skill.alternatives) ?? 0) + 1);
        }
        for (const count of members.values()) expect(count).toBeGreaterThan(1);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['one glued word', 'aB'],
    ['one list', 'Python or '],
    ['denials', 'no PyTorch '],
    ['years', '5 years of '],
    ['signs', '+#'],
    ['headings', 'Requirements: '],
    ['brackets', '(Python '],
    ['commas', ', '],
  ])('takes time in line with the length of the text: %s', (_name, piece) => {
    const time = (length: number): number => {
      const long = piece.repeat(length / piece.length);
      const start = cpuTime();
      findSkills(long, null);
      return cpuTime() - start;
    };
    time(20_000);
    // Ten times the text may take at most forty times as long. Quadratic time would take a hundred times as long.
    expect(time(200_000)).toBeLessThan(Math.max(40 * time(20_000), 400));
  });
});
