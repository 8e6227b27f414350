import { expect, test } from 'vitest';
import { report } from '../../src/cli/report';
import { annotate } from '../../src/domain/annotate';
import { EMPTY_PROFILE } from '../../src/domain/model/profile';
import { aPage } from '../domain/reading/a-page';

const reportOf = (title: string) =>
  report(annotate(aPage({ title, description: 'Python.' }), { profile: EMPTY_PROFILE, asOf: '2026-11-21' }));

test('the report prints neighbours and other figures, each list with its source', () => {
  const words = reportOf('Machine Learning Engineer');
  expect(words).toContain('\nHow the role differs from its neighbours\n  AI Engineer: builds products');
  expect(words).toMatch(
    /\nFigures that support or contradict these\n {2}About £100,000 a year is typical.*\n {2}Senior ML engineers.*\n {2}Source: PayMetric Labs, .* \(2026\)/,
  );
});

test('the report on another role prints its own figures, and nothing where no role is named', () => {
  expect(reportOf('Software Engineer')).toContain('The median is £50,000 a year for software developers');
  expect(reportOf('Head Chef')).not.toContain('Figures that support');
});
