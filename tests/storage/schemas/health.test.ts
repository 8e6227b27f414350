import { describe, expect, test } from 'vitest';
import { CHECKED_FIELDS, fieldReadings } from '../../../src/domain/model/field-readings';
import { BLANK_PAGE, type PagePosting } from '../../../src/domain/model/page-posting';
import { healthLine, healthReport } from '../../../src/presentation/posting/health-words';
import { countReading, HEALTH, type Health } from '../../../src/storage/schemas/health';
import { openStored, toStored } from '../../../src/storage/schemas/versioned';

const page = (rungs: PagePosting['rungs']): PagePosting => ({
  ...BLANK_PAGE,
  title: 'Keeper of Models',
  url: 'https://secret.example/jobs/1',
  rungs,
});
const WELL = page({ title: 'hook', hiringOrganization: 'json-ld', jobLocation: 'embedded', description: 'hook' });
const GUESSED = page({ title: 'structure', hiringOrganization: 'hook', jobLocation: 'hook', description: 'structure' });
const NO_PLACE = page({ title: 'hook', hiringOrganization: 'hook', description: 'hook' });

const after = (...pages: readonly (PagePosting | null)[]): Health =>
  pages.reduce<Health>((health, one) => countReading(health, 'linkedin', fieldReadings(one, CHECKED_FIELDS)), {});
const line = (...pages: readonly (PagePosting | null)[]) => {
  const { linkedin } = after(...pages);
  if (!linkedin) throw new Error('Nothing was counted.');
  return healthLine(linkedin);
};
const times = (count: number, one: PagePosting | null) => Array.from({ length: count }, () => one);

describe('what the options say about a site', () => {
  test.each([
    ['one posting', [WELL], 'Read well on the last posting.'],
    ['several', times(7, WELL), 'Read well on the last 7 postings.'],
    ['one page in ten that is odd', [...times(10, WELL), NO_PLACE], 'Read well on the last 11 postings.'],
    ['a field that is missing', [...times(3, WELL), NO_PLACE], 'Not always read of late: place in 1 of 4.'],
    [
      'a page that should be a posting and gave nothing',
      [null],
      'Not always read of late: title in 1 of 1, organisation in 1 of 1, place in 1 of 1, advert in 1 of 1.',
    ],
    [
      'fields found by the look of the page',
      [GUESSED],
      'Read, but partly by the look of the page alone (title, advert): the site may have changed.',
    ],
  ])('%s', (_, pages, words) => expect(line(...pages)).toBe(words));
});

test('a field that only some postings should have is counted only where it should be', () => {
  const readings = { title: { degree: 'well', rung: 'hook' }, salary: { degree: 'not', rung: 'none' } } as const;
  const { linkedin } = countReading(countReading(after(WELL), 'linkedin', readings), 'linkedin', readings);
  expect(linkedin && healthLine(linkedin)).toBe('Not always read of late: pay in 2 of 3.');
});

describe('counts', () => {
  test('stay bounded, and new readings soon outweigh old ones', () => {
    const health = after(...times(500, WELL), ...times(60, null));
    expect(openStored(toStored(health, HEALTH), HEALTH).status).toBe('current');
    expect(health.linkedin?.postings).toBeLessThanOrEqual(60);
    expect(health.linkedin?.fields.title?.not).toBeGreaterThan(health.linkedin?.fields.title?.well ?? 0);
  });

  test('are refused by the store under an id that is an address', () => {
    const health = countReading({}, 'https://careers.example', fieldReadings(WELL, CHECKED_FIELDS));
    expect(openStored(toStored(health, HEALTH), HEALTH).status).toBe('damaged');
  });
});

test('a report holds no words of the page', () => {
  const { linkedin } = after(WELL, NO_PLACE);
  if (!linkedin) throw new Error('Nothing was counted.');
  const report = healthReport('linkedin', linkedin, '9.8.7');
  expect(report).toContain('Bandwise 9.8.7, site linkedin, 2 postings');
  expect(report).toContain('jobLocation: 1 well, 0 partly, 1 not; last by none');
  expect(report).not.toMatch(/secret|Keeper|http/);
});
