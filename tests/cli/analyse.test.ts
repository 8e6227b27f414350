import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readCommand } from '../../src/cli/analyse-options';
import { analyseRecord } from '../../src/cli/analyse-record';
import { printedAnalysis } from '../../src/cli/printed-analysis';
import { savedFrom } from '../../src/cli/read-html';
import { parseRecord, postingOfRecord } from '../../src/cli/records';
import { report } from '../../src/cli/report';
import { annotate } from '../../src/domain/annotate';
import { EMPTY_PROFILE } from '../../src/domain/model/profile';
import { DEFAULT_SETTINGS } from '../../src/domain/model/settings';
import { writeBackup } from '../../src/storage/schemas/backup';
import { FIXTURES } from '../sites/read-fixture';

const OPTIONS = { profile: EMPTY_PROFILE, asOf: '2026-11-20' };
const NO_FIELDS = {
  url: null,
  html: null,
  title: null,
  company: null,
  location: null,
  salary: null,
  description: null,
};

describe('records', () => {
  test('keep their fields, and missing fields are null', () => {
    const parsed = parseRecord('{"id":7,"title":"ML Engineer","company":"","description":"Python"}', 'line 1');
    expect(parsed).toEqual({ record: { ...NO_FIELDS, id: '7', title: 'ML Engineer', description: 'Python' } });
  });

  test.each([
    ['{"id":"a","description":', 'line 3', 'not-json'],
    ['[1]', 'line 3', 'not-json'],
    ['{"id":"a","title":"ML"}', 'a', 'no-text'],
    ['{"id":"a","html":"<p>","url":"nowhere"}', 'a', 'bad-url'],
  ])('the line %s gives an error in place of a record', (line, id, code) => {
    expect(parseRecord(line, 'line 3')).toMatchObject({ id, error: { code } });
  });

  test('have their fields read as if a page had shown them', () => {
    const record = {
      ...NO_FIELDS,
      id: 'r',
      title: 'ML Engineer',
      salary: '£70,000 - £80,000',
      description: 'Python in Leeds',
    };
    const analysis = printedAnalysis(analyseRecord(record, OPTIONS));
    expect(analysis).toMatchObject({
      id: 'r',
      posting: {
        site: 'record',
        readBy: 'record',
        title: 'ML Engineer',
        baseSalary: { currency: 'GBP', minValue: 70_000, maxValue: 80_000, statedIn: 'field' },
      },
      comparison: { asOf: '2026-11-20' },
    });
    expect(analysis).not.toHaveProperty('cards');
  });
});

describe('names that the vocabulary does not know', () => {
  const record = { ...NO_FIELDS, id: 'r', description: 'Requirements:\n- Python, Quokkaflow, WrenBase and SQL\n' };
  const wrenbase = { id: null, name: 'Wrenbase', level: null, years: null };

  test('are printed with the place where they stand', () => {
    const at = record.description.indexOf('Quokkaflow');
    expect(printedAnalysis(analyseRecord(record, OPTIONS))).toMatchObject({
      posting: { alsoNamed: [{ text: 'Quokkaflow', index: at }, { text: 'WrenBase' }] },
    });
  });
  test('stand apart in the report, and those of the profile are marked', () => {
    const profile = { ...EMPTY_PROFILE, skills: [wrenbase] };
    const words = report(annotate(postingOfRecord(record), { ...OPTIONS, profile }));
    expect(words).toContain('Also named (not in our list, so not counted)\n  · Quokkaflow\n  ✓ WrenBase\n\n');
  });
});

describe('pages', () => {
  const fixture = (name: string) => {
    const found = FIXTURES.find((each) => each.name === name);
    if (!found) throw new Error(`There is no fixture ${name}.`);
    return { ...NO_FIELDS, id: name, html: found.html, url: found.expected.url };
  };

  test('a results page gives its posting and its cards, with the pay of each', () => {
    expect(printedAnalysis(analyseRecord(fixture('linkedin/classic-results-with-pane'), OPTIONS))).toMatchObject({
      posting: { title: 'Applied Scientist', baseSalary: { minValue: 100_000, maxValue: 120_000, unitText: 'YEAR' } },
      cards: [
        { title: 'Applied Scientist', baseSalary: { currency: 'GBP' } },
        { title: 'AI Engineer', baseSalary: null },
        // A row that the page has not filled in yet. It counts as a card and has no text.
        { id: '4400000033', title: '', baseSalary: null },
      ],
    });
  });

  test('a page that is not a posting gives the reason', () => {
    expect(analyseRecord(fixture('generic/article'), OPTIONS)).toEqual({
      id: 'generic/article',
      posting: null,
      comparison: null,
      cards: [],
      unread: { code: 'not-a-posting', message: expect.stringMatching(/./) },
    });
  });

  test.each([
    [
      '<link rel="canonical" href="https://a.example/1"><meta property="og:url" content="https://b.example/2">',
      'https://a.example/1',
    ],
    ['<link rel="canonical" href="/1"><meta property="og:url" content="https://b.example/2">', 'https://b.example/2'],
    ['<!-- saved from url=(0019)https://c.example/3 --><p>x', 'https://c.example/3'],
    ['<p>x', null],
  ])('finds the saved address in %s', (html, url) => expect(savedFrom(new JSDOM(html).window.document)).toBe(url));
});

describe('arguments', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bandwise-'));
  const writeFile = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  test('without arguments: records on standard input, today, and an empty profile', async () => {
    const command = { files: ['-'], json: false, url: null, options: { asOf: '2026-11-20', profile: EMPTY_PROFILE } };
    expect(await readCommand([], '2026-11-20')).toEqual(command);
  });

  test('a profile that was exported from the options page', async () => {
    const profile = { ...EMPTY_PROFILE, salaryWanted: 80_000 };
    const all = { profile, settings: { ...DEFAULT_SETTINGS, daysAYear: 200 }, corrections: [], seen: [] };
    const backup = writeBackup(all, '2026-11-20T00:00:00Z');
    const { options } = await readCommand(['--profile', writeFile('profile.json', backup)], '2026-11-20');
    expect(options).toEqual({ asOf: '2026-11-20', profile, daysAYear: 200 });
  });

  test.each([
    ['--as-of', 'yesterday', /date/],
    ['--as-of', '2026-13-40', /date/],
    ['--url', 'nowhere', /address/],
    ['--profile', join(folder, 'missing.json'), /cannot be read/],
    ['--profile', writeFile('other.json', '{}'), /not a Bandwise backup/],
    ['--colour', 'red', /colour/],
  ])('%s %s is rejected with the reason', async (option, value, reason) => {
    await expect(readCommand([option, value], '2026-11-20')).rejects.toThrow(reason);
  });
});
