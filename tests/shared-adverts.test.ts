import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { BaseSalary, JobPosting } from '../src/domain/job-posting';
import { readTerms } from '../src/domain/read-terms';
import { readSalaryField } from '../src/domain/salary/read-base-salary';
import { aPage } from './terms-page';

/**
 * Real adverts with what a reader found in them, where they are there: they are no part of this project. The floors are
 * what was measured; a change that reads fewer of them rightly fails here.
 */
const FOLDER = new URL('../../shared/eval/dev/', import.meta.url);
const isThere = existsSync(FOLDER);
const skipped = isThere ? '' : ' (skipped: ../shared/eval/dev is not on this machine, which is no fault)';

interface Advert {
  readonly id: string;
  readonly title: string | null;
  readonly company: string | null;
  readonly location: string | null;
  readonly salary: string | null;
  readonly description: string;
}
interface Gold {
  readonly id: string;
  readonly salary: { currency: string; min: number | null; max: number | null; unit: string } | null;
  readonly contractType: string;
  readonly ir35: string | null;
  readonly seniority: string;
  readonly workMode: string;
  readonly region: string;
}

const rows = <T>(name: string): T[] =>
  readFileSync(new URL(name, FOLDER), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const near = (a: number | null, b: number | null) =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 0.005 * Math.max(a, b));
const isSame = (gold: NonNullable<Gold['salary']>, read: BaseSalary) =>
  gold.currency === read.currency &&
  gold.unit === read.unitText &&
  near(gold.min, read.minValue) &&
  near(gold.max, read.maxValue);

describe.skipIf(!isThere)(`facts of real adverts${skipped}`, () => {
  const adverts = new Map(isThere ? rows<Advert>('adverts.jsonl').map((advert) => [advert.id, advert]) : []);
  const read = (isThere ? rows<Gold>('facts.jsonl') : []).flatMap((gold) => {
    const advert = adverts.get(gold.id);
    if (!advert) return [];
    const { id, title, company, location, salary, description } = advert;
    const page = aPage({ id, title, hiringOrganization: company, jobLocation: location, salary, description });
    return [{ gold, terms: readTerms(page) }];
  });

  it('pay: precision and recall, and no false alarm', () => {
    const found = read.filter(({ terms }) => terms.baseSalary !== null);
    const stated = read.filter(({ gold }) => gold.salary !== null);
    const right = found.filter(
      ({ gold, terms: { baseSalary } }) => gold.salary && baseSalary && isSame(gold.salary, baseSalary),
    );
    const falseAlarms = found.filter(({ gold }) => gold.salary === null).map(({ gold }) => gold.id);
    expect(right.length / found.length).toBeGreaterThanOrEqual(0.97);
    expect(right.length / stated.length).toBeGreaterThanOrEqual(0.97);
    expect(falseAlarms).toEqual([]);
  });

  it.each([
    ['ir35', 1],
    ['region', 0.98],
    ['contractType', 0.97],
    ['workMode', 0.97],
    ['seniority', 0.95],
  ] as const)('%s: at least %d', (field, floor) => {
    const known = read.filter(({ gold }) => gold[field] !== null && gold[field] !== 'unknown');
    const misses = known.filter(({ gold, terms }) => gold[field] !== terms[field]).map(({ gold }) => gold.id);
    expect([1 - misses.length / known.length >= floor, misses]).toEqual([true, misses]);
  });

  it('every fact quotes the page', () => {
    for (const { gold, terms } of read) {
      const { description = '', title, location } = adverts.get(gold.id) ?? {};
      const parts: Readonly<Record<string, string | null | undefined>> = { description, title, jobLocation: location };
      for (const { part, text, index } of Object.values(terms.evidence satisfies JobPosting['evidence'])) {
        expect(parts[part]?.slice(index, index + text.length)).toBe(text);
      }
    }
  });
});

describe.skipIf(!isThere)(`pay fields of a public-sector board${skipped}`, () => {
  it('agrees with the board on at least 0.97', () => {
    const fields = isThere ? rows<{ text: string; min: number; max: number }>('salary-fields.jsonl') : [];
    // The board turns an hourly rate into a year's by 1681 hours; ours is read as the hourly rate that it is.
    const agreed = fields.filter(({ text, min, max }) => {
      const pay = readSalaryField(text, { currency: 'GBP' });
      if (!pay) return false;
      const hours = pay.unitText === 'HOUR' ? 1681 : 1;
      const low = (pay.minValue ?? pay.maxValue ?? 0) * hours;
      const high = (pay.maxValue ?? pay.minValue ?? 0) * hours;
      return Math.abs(low - min) <= Math.max(1, 0.005 * min) && Math.abs(high - max) <= Math.max(1, 0.005 * max);
    });
    expect(agreed.length / fields.length).toBeGreaterThanOrEqual(0.97);
  });
});
