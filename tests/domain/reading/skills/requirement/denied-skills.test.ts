import { describe, expect, it } from 'vitest';
import { findSkills } from '../../../../../src/domain/reading/skills/find-skills';

const found = (text: string): string[] => findSkills(text, null).map((skill) => skill.id);

describe('skills that are denied', () => {
  it.each([
    ['pytorch', 'No PyTorch needed.'],
    ['python', 'No Python experience required.'],
    ['machine-learning', 'No prior machine learning experience is needed.'],
    ['data-science', 'This is not a data science role.'],
    ['mathematics', 'A degree in Mathematics or a related field.'],
    ['statistics', 'BSc or MSc in Statistics'],
    ['computer-science', 'PhD in computer science'],
  ])('are not read: %s in "%s"', (id, sentence) => {
    expect(found(sentence)).not.toContain(id);
  });

  it.each([
    ['python', 'Not only Python but SQL too.'],
    ['python', 'No ego. Python and SQL required.'],
    ['machine-learning', 'A degree in physics and experience with machine learning'],
    ['pytorch', 'PyTorch is needed, no degree required.'],
  ])('does not take this for a denial: %s in "%s"', (id, sentence) => {
    expect(found(sentence)).toContain(id);
  });
});
