import { describe, expect, it } from 'vitest';
import { findSkills } from '../../../../../src/domain/reading/skills/find-skills';
import { compile, SKILLS } from '../../../../../src/domain/reading/skills/vocabulary/vocabulary';
import { differences, knownFailures } from '../../../../known-failures/known-failures';

const TEXTS = [
  'Must have: Python, PyTorch and Kubernetes. Nice to have: A/B testing, CI/CD, R or C++.',
  'We ask for MLFlow, K-means, scikit learn, GenAI and vector databases; Go is a plus.',
  'PowerBI, data pipelines, LLMs, K8s, Postgres, .NET, Weights & Biases, end-to-end ownership',
];

describe('labels, which are hashed only once a text may hold them', () => {
  it('are found in a text whatever was read before it', () => {
    const used = compile(SKILLS);
    for (const text of [...TEXTS, ...TEXTS.toReversed()]) findSkills(text, null, used);
    for (const text of TEXTS) {
      expect(findSkills(text, null, used)).toEqual(findSkills(text, null, compile(SKILLS)));
    }
  });

  it('are found in a text after all of them have been hashed', () => {
    const used = compile(SKILLS);
    findSkills('We use words here. '.repeat(6000), null, used);
    for (const text of TEXTS) {
      const found = findSkills(text, null, used);
      expect(found).toEqual(findSkills(text, null, compile(SKILLS)));
      expect(found.length).toBeGreaterThan(4);
    }
  });

  it('are found in a plain sentence, every label of every skill, but for the list of known failures', () => {
    const words = compile(SKILLS);
    const failures = SKILLS.flatMap(({ id, preferredLabel, altLabels = [] }) =>
      [preferredLabel, ...altLabels].flatMap((label) => {
        const found = findSkills(`Experience with ${label}.`, null, words).map((skill) => skill.id);
        if (found.includes(id)) return [];
        return [{ of: `${id}: ${label}`, field: 'skill', wanted: id, got: found.join(', ') || 'none' }];
      }),
    );
    expect(differences(failures, knownFailures('labels')).join('\n')).toBe('');
  });
});
