import { describe, expect, test } from 'vitest';
import { report } from '../../src/cli/report';
import { annotate } from '../../src/domain/annotate';
import type { PagePosting } from '../../src/domain/model/page-posting';
import { EMPTY_PROFILE } from '../../src/domain/model/profile';
import { aPage } from '../domain/reading/a-page';

const reportOf = (page: Partial<PagePosting>) =>
  report(annotate(aPage(page), { profile: EMPTY_PROFILE, asOf: '2026-11-21' }));
const TITLE = 'Machine Learning Engineer';
const EQUIVALENT = 'As a permanent salary, by rule of thumb';
const OUT_OF_IT = 'A contractor pays for holidays, sick days and pension out of it.';

describe('what the report says of pay, as the panel does', () => {
  test('a day rate as a salary, with what a contractor pays for and what IR35 leaves open', () => {
    const said = reportOf({ title: TITLE, description: 'Contract role, inside IR35. £550 per day. Python.' });
    expect(said).toContain('Inside IR35: the published rates do not say on which side they are.');
    expect(said).toContain(`${EQUIVALENT}: £550 × 220 days a year = £121,000 a year. `);
    expect(said).toContain(OUT_OF_IT);
  });

  test('the same for a role of which no day rate is published', () => {
    const said = reportOf({ title: 'Data Analyst', description: 'Contract role, outside IR35. £400 per day. SQL.' });
    expect(said).toContain(`${EQUIVALENT}: £400 × 220 days a year = £88,000 a year. `);
    expect(said).toContain(OUT_OF_IT);
  });

  test('the sum of part-time pay for full time', () => {
    const said = reportOf({ title: TITLE, description: 'Permanent, 0.6 FTE. £42,000 a year. Python.' });
    expect(said).toContain('£42,000 ÷ 0.6 of full time = £70,000 a year');
    expect(said).toContain('The job is part-time. Ask whether');
  });

  test('both sums of an hourly rate of an unknown kind of contract', () => {
    const said = reportOf({ title: TITLE, description: '£60 per hour. Python.' });
    expect(said).toMatch(/£60 × .* a day/);
    expect(said).toMatch(/£60 × .* a year/);
  });

  test('our own estimate, where nothing is published for the place and level', () => {
    const said = reportOf({
      title: 'Senior Machine Learning Engineer',
      jobLocation: 'London',
      salary: '£95,000 a year',
      description: 'Permanent. Python.',
    });
    expect(said).toContain('Our own estimate for a senior or lead ML engineer in London is ');
  });

  test('the estimate of the site', () => {
    const said = reportOf({ title: TITLE, salaryEstimate: '£60,000 - £80,000', description: 'Permanent. Python.' });
    expect(said).toContain('The site’s own estimate is “£60,000 - £80,000”; it is not the employer’s.');
  });
});
