import { describe, expect, it } from 'vitest';
import { findSkills } from '../../../../../src/domain/reading/skills/find-skills';
import { compile, SKILLS } from '../../../../../src/domain/reading/skills/vocabulary/vocabulary';

const TEXTS = [
  'Must have: Python, PyTorch and Kubernetes. Nice to have: A/B testing, CI/CD, R or C++.',
  'We ask for MLFlow, K-means, scikit learn, GenAI and vector databases; Go is a plus.',
  'PowerBI, data pipelines, LLMs, K8s, Postgres, .NET, Weights & Biases, end-to-end ownership',
];

describe('labels that wait until a text may hold them', () => {
  it('are found the same whatever was read before', () => {
    const used = compile(SKILLS);
    for (const text of [...TEXTS, ...TEXTS.toReversed()]) findSkills(text, null, used);
    for (const text of TEXTS) {
      expect(findSkills(text, null, used)).toEqual(findSkills(text, null, compile(SKILLS)));
    }
  });

  it('are found the same when all have been brought in', () => {
    const used = compile(SKILLS);
    findSkills('We use words here. '.repeat(6000), null, used);
    for (const text of TEXTS) {
      const found = findSkills(text, null, used);
      expect(found).toEqual(findSkills(text, null, compile(SKILLS)));
      expect(found.length).toBeGreaterThan(4);
    }
  });

  it('finds every label of every skill that needs no surroundings', () => {
    const missing = SKILLS.flatMap(({ id, preferredLabel }) => {
      const found = findSkills(`Experience with ${preferredLabel}.`, null);
      return found.length > 0 ? [] : [id];
    });
    expect(missing.length).toBeLessThan(SKILLS.length / 20);
  });
});
