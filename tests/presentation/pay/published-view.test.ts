import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/domain/annotate';
import type { PagePosting } from '../../../src/domain/model/page-posting';
import { EMPTY_PROFILE } from '../../../src/domain/model/profile';
import { publishedView } from '../../../src/presentation/pay/published-view';
import { aPage } from '../../domain/reading/a-page';

const partsOf = (page: Partial<PagePosting>) =>
  publishedView(annotate(aPage(page), { profile: EMPTY_PROFILE, asOf: '2026-11-21' })).parts;
const said = (page: Partial<PagePosting>) =>
  partsOf(page).flatMap(({ groups }) =>
    groups.map(({ lines, source, asOf }) => `${lines.join(' ')} [${source.publisher}, ${asOf}]`),
  );

describe('what else is published', () => {
  test('says how an ML engineer differs from its neighbours', () => {
    const [first] = partsOf({ title: 'Machine Learning Engineer' });
    expect(first?.heading).toBe('How the role differs from its neighbours');
    expect(first?.groups).toHaveLength(1);
    expect(first?.groups[0]?.lines[1]).toMatch(/^Data Scientist: answers questions with models/);
    expect(first?.groups[0]).toMatchObject({ source: { publisher: 'describe.me' }, asOf: '2026-04' });
  });

  test('says in whole sentences whom a figure is about, with its source and date', () => {
    expect(said({ title: 'Machine Learning Engineer', jobLocation: 'London' }).slice(1)).toEqual([
      'About £100,000 a year is typical for senior ML engineers without key AI skills in the UK. Senior ML engineers with key AI skills in the UK are said to be paid 15% more. [PayMetric Labs, 2026]',
      'In the UK, 15.5% more is said to be paid to senior AI and ML engineers than to senior software developers. [PayMetric Labs, 2026]',
      'Specialist pay is £100,000–£150,000 or more a year for engineers in quantitative finance in London. [CareerCheck, 2026]',
    ]);
  });

  test('lists the skill gaps of one source in one sentence', () => {
    const lines = said({ title: 'AI Engineer' });
    expect(lines.join('\n')).toContain(
      'Share of adverts that ask for a skill less the share of AI software engineers who list it, in points: 40 for Production LLM Deployment, 23 for MLOps & Model Lifecycle and 22 for Retrieval-Augmented Generation (RAG).',
    );
    expect(lines.join('\n')).toContain(
      'the share of AI engineers who list it, in points: 46 for Production LLM Deployment',
    );
    expect(lines.join('\n')).toContain(
      'The range is £50,000–£200,000 a year for AI engineers of all levels in the UK.',
    );
    expect(lines.join('\n')).toContain('The mean is £90,000 a year for AI engineers of all levels in the UK.');
  });

  test('names the median of software developers as theirs', () => {
    expect(said({ title: 'Software Engineer' }).join('\n')).toContain(
      'The median is £50,000 a year for software developers of all levels in the UK.',
    );
  });

  test('says of another role how it differs from the ML engineer', () => {
    const [first] = partsOf({ title: 'Data Analyst' });
    expect(first?.groups[0]?.lines).toEqual([expect.stringMatching(/^Data Analyst: explains what the data says/)]);
  });

  test('holds no figures of UK pay for a job in Berlin', () => {
    const abroad = partsOf({ title: 'Machine Learning Engineer', jobLocation: 'Berlin, Germany' });
    expect(abroad.map(({ heading }) => heading)).toEqual(['How the role differs from its neighbours']);
  });

  test('is nothing where the posting names no role', () => {
    expect(partsOf({ title: 'Head Chef' })).toEqual([]);
  });
});
