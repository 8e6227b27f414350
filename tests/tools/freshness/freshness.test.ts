import { describe, expect, test } from 'vitest';
import { datedRecords } from '../../../src/tools/freshness/dated-records';
import { freshnessCommand } from '../../../src/tools/freshness/freshness-command';
import { freshnessOf } from '../../../src/tools/freshness/freshness-of';
import { freshnessReport } from '../../../src/tools/freshness/freshness-report';

const DAY = '2026-12-01';
const read = (files: Readonly<Record<string, readonly unknown[]>>) =>
  datedRecords(Object.fromEntries(Object.entries(files).map(([file, all]) => [file, JSON.stringify(all)])));
const states = (files: Readonly<Record<string, readonly unknown[]>>, day = DAY) =>
  freshnessOf(read(files).records, day, { known: 'it is history' }).map(({ record, age, isPast, keptBecause }) => [
    record.id,
    age,
    isPast ? (keptBecause ?? 'past') : 'fresh',
  ]);
const rule = (year: string, name = 'plan-1') => ({
  id: `${year.replace('/', '-')}-${name}`,
  taxYear: year,
  source: 's',
  asOf: '2026-01',
});

describe('how fresh records are', () => {
  test('the oldest comes first, and a figure is past once it is over its months', () => {
    const bands = [
      { id: 'a', source: 's', asOf: '2024-12' },
      { id: 'b', source: 's', asOf: '2024-11' },
      { id: 'c', source: 'known', asOf: '2023' },
    ];
    expect(states({ 'salary-bands': bands })).toEqual([
      ['c', 42, 'it is history'],
      ['b', 25, 'past'],
      ['a', 24, 'fresh'],
    ]);
    expect(states({ 'career-path': bands })).toEqual([
      ['c', 42, 'it is history'],
      ['b', 25, 'fresh'],
      ['a', 24, 'fresh'],
    ]);
  });

  test('a file without a shelf life of its own has that of figures, and a source has none', () => {
    const old = [{ id: 'a', source: 's', asOf: '2020' }];
    expect(states({ 'a-new-file': old })).toEqual([['a', 78, 'past']]);
    expect(states({ sources: old })).toEqual([['a', 78, 'fresh']]);
  });

  test('a rule of tax is past when its year is over, and kept once the next year’s is there', () => {
    const both = { 'student-loans': [rule('2025/26'), rule('2026/27')] };
    expect(states(both, '2027-04-05')).toEqual([
      ['2025-26-plan-1', 15, 'the rule of 2026/27 is there too'],
      ['2026-27-plan-1', 15, 'fresh'],
    ]);
    expect(states(both, '2027-04-06').at(-1)).toEqual(['2026-27-plan-1', 15, 'past']);
    expect(states({ 'student-loans': [rule('2025/26'), rule('2026/27', 'plan-2')] })[0]?.[2]).toBe('past');
  });

  test('a record that cannot be read is named, and one without a date is passed over', () => {
    const { malformed, records } = datedRecords({
      broken: '[{',
      one: '{"asOf":"2026"}',
      many: '[{"id":"a"},{"id":"b","asOf":"May 2026"},{"asOf":"2026"},{"id":"c","asOf":"2026","taxYear":"2026"},7]',
    });
    expect(records).toEqual([]);
    expect(malformed).toEqual([
      'broken.json is not JSON.',
      'many.json, record 2 (b): asOf must be a year or YYYY-MM.',
      'many.json, record 3 has no id.',
      'many.json, record 4 (c): taxYear must be written as 2026/27.',
      'many.json, record 5 is not an object.',
    ]);
  });

  test('the report marks what is past, and says why it is kept', () => {
    const bands = [
      { id: 'old', source: 's', asOf: '2024-01' },
      { id: 'new', source: 's', asOf: '2026-04' },
      { id: 'history', source: 'known', asOf: '2024-02' },
    ];
    const lines = freshnessReport(
      freshnessOf(read({ 'salary-bands': bands }).records, DAY, { known: 'it is history' }),
      DAY,
    ).split('\n');
    expect(lines.slice(3, 6)).toEqual([
      'PAST!   35          24  2024-01  salary-bands.json  old',
      'past    34          24  2024-02  salary-bands.json  history  kept: it is history',
      '         8          24  2026-04  salary-bands.json  new',
    ]);
    expect(lines).toContain('3 records; 2 past their shelf life, 1 of them without a reason to keep them.');
  });
});

describe('the command', () => {
  const old = { 'salary-bands': '[{"id":"a","source":"s","asOf":"2020"}]' };
  test.each([
    ['old data is no failure', [], old, 0, /1 past their shelf life/, /^$/],
    ['another day may be named', ['--as-of', '2020-07-01'], old, 0, /on 2020-07-01[\s\S]+ 0 past/, /^$/],
    ['malformed data is', [], { ...old, broken: '[{' }, 1, /1 records/, /^broken\.json is not JSON\.\n$/],
    ['so is a day that does not exist', ['--as-of', '2026-13-40'], old, 2, /^$/, /^Usage: npm run/],
    ['so is an argument that it does not know', ['--json'], old, 2, /^$/, /^Usage: npm run/],
  ] as const)('%s', (_, args, files, status, output, errors) => {
    const result = freshnessCommand(args, files, DAY);
    expect(result.status).toBe(status);
    expect(result.output).toMatch(output);
    expect(result.errors).toMatch(errors);
  });
});
