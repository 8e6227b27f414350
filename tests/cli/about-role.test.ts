import { describe, expect, test } from 'vitest';
import { aboutRole } from '../../src/cli/about-role';
import { report } from '../../src/cli/report';
import { annotate } from '../../src/domain/annotate';
import { GUIDE } from '../../src/domain/market/guide-data';
import { EMPTY_PROFILE } from '../../src/domain/model/profile';
import { aPage } from '../domain/reading/a-page';

const reportOf = (title: string) =>
  report(annotate(aPage({ title, description: 'Python.' }), { profile: EMPTY_PROFILE, asOf: '2026-11-21' }));

describe('what the report says about the role itself', () => {
  const lines = aboutRole('machine-learning-engineer', '2026-11-21');

  test('is all that the guide holds, with what stands in the report already: every point, step and question', () => {
    const said = reportOf('Machine Learning Engineer');
    const { points, careerPath, questions } = GUIDE;
    const wanted = [
      ...points.map(({ text }) => text),
      ...careerPath.flatMap(({ label, advice }) => [label, advice ?? label]),
      ...questions.flatMap(({ question, answer }) => [question, ...answer]),
    ];
    const inSentence = (text: string) => text.slice(1).replaceAll('\n', ' ');
    expect(wanted.filter((text) => !said.includes(inSentence(text)))).toEqual([]);
    expect(said).toContain('Data Scientist or Junior ML Engineer → Machine Learning Engineer → Senior');
  });

  test('says each sentence of a career step once in the whole report', () => {
    const said = reportOf('Machine Learning Engineer');
    const repeated = GUIDE.careerPath.filter(({ advice }) => advice && said.split(advice.slice(1)).length !== 2);
    expect(repeated.map(({ label }) => label)).toEqual([]);
  });

  test('names its sources with their dates', () => {
    expect(lines.at(-2)).toMatch(/^Source: describe\.me, .* \(April 2026\)/);
    expect(lines.at(-1)).toMatch(/^Source: applyo, .* \(2026\)/);
  });

  test('stands in the report on a posting for that role, and in no other', () => {
    expect(reportOf('Machine Learning Engineer')).toContain('\nAbout this role\n  Stands between data science');
    expect(reportOf('Data Analyst')).not.toContain('About this role');
    expect(aboutRole(null, '2026-11-21')).toEqual([]);
  });
});
