// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { LearnSection } from '../../../src/ui/panel/skills/learn-section';
import { SkillsSection } from '../../../src/ui/panel/skills/skills-section';
import { annotated, type SKILLS } from '../../gallery/states/annotated';
import { learnNext } from '../../gallery/states/weighed';
import { expandAll } from '../expand-all';

const root = document.createElement('div');
afterEach(() => render(null, root));

const show = (skills: Partial<typeof SKILLS>): void => {
  const { comparison, ...rest } = annotated({ skills });
  const props = { annotated: { ...rest, comparison }, expandedSections: new Map([['Skills', true]]) };
  act(() =>
    render(
      <>
        <SkillsSection {...props} />
        <LearnSection learn={comparison.skills.learn} expandedSections={new Map([['Worth learning', true]])} />
      </>,
      root,
    ),
  );
};
const expand = (summary: string): string => {
  const part = [...root.querySelectorAll('details')].find((each) => each.textContent?.startsWith(summary));
  if (!part) throw new Error(`No part “${summary}”`);
  expandAll(part.parentElement ?? part);
  return part.textContent ?? '';
};

it('names at most three skills worth learning, and shows all sums on demand', () => {
  const learn = ['Airflow', 'Dask', 'Flink', 'Kafka'].map((name) =>
    learnNext(name, { closes: { essential: 1, desirable: 0 } }),
  );
  show({ learn });
  const names = [...root.querySelectorAll('.ranked b')].map((each) => each.textContent);
  expect(names).toEqual(['Airflow', 'Dask', 'Flink']);
  expect(root.textContent).not.toContain('× 100');
  expect(expand('How this is ranked')).toContain('Kafka: 1 essential × 100 = 100');
});

it('shows what weighs against the match with its sum, heaviest first', () => {
  show({});
  expect(expand('What weighs against you')).toMatch(
    /Kubernetes: 1 essential × 100 \+ 48% of adverts.*Spark.*Terraform/s,
  );
});

it('says nothing about learning where no skill is lacking', () => {
  show({ learn: [], weighsAgainst: [] });
  expect(root.textContent).not.toMatch(/Worth learning|weighs against/);
});
