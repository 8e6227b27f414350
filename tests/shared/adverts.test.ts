import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { highEnd, highest, lowEnd, lowest } from '../../src/domain/model/amount';
import { type BaseSalary, salaryOf } from '../../src/domain/model/pay';
import { readSalaryField } from '../../src/domain/reading/pay/read-base-salary';
import { readRoleAndPay } from '../../src/domain/reading/read-role-and-pay';
import { anAmount } from '../domain/an-amount';
import { aPage, brief } from '../domain/reading/a-page';
import { differences, fingerprint, knownFailures } from '../known-failures/known-failures';

/*
 * Real adverts with what a person read in them. They are no part of this project, so the checks are skipped where the
 * folder is absent. What we read wrongly is listed line by line with the reason. A change that reads more of them
 * wrongly fails here, and so does one that reads more of them rightly and leaves its lines in the list.
 */
const FOLDER = new URL('../../../shared/eval/dev/', import.meta.url);
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
  near(gold.min, lowEnd(read.amount)) &&
  near(gold.max, highEnd(read.amount));

const FIELDS = ['ir35', 'region', 'contractType', 'workMode', 'seniority'] as const;
const goldPay = (pay: Gold['salary']) =>
  brief(
    pay && {
      currency: pay.currency,
      amount: anAmount(pay.min, pay.max),
      unitText: pay.unit as BaseSalary['unitText'],
    },
  );

describe.skipIf(!isThere)(`facts of real adverts${skipped}`, () => {
  const adverts = new Map(isThere ? rows<Advert>('adverts.jsonl').map((advert) => [advert.id, advert]) : []);
  const read = (isThere ? rows<Gold>('facts.jsonl') : []).flatMap((gold) => {
    const advert = adverts.get(gold.id);
    if (!advert) return [];
    const { id, title, company, location, salary, description } = advert;
    const page = aPage({ id, title, hiringOrganization: company, jobLocation: location, salary, description });
    return [{ gold, terms: readRoleAndPay(page) }];
  });

  it('are read as a person reads them, but for the list of known failures', () => {
    const failures = read.flatMap(({ gold, terms }) => {
      const { title, description } = adverts.get(gold.id) ?? {};
      const of = fingerprint(`${title ?? ''}\n${description}`);
      const known = FIELDS.filter((field) => gold[field] !== null && gold[field] !== 'unknown');
      const wrong = known.filter((field) => gold[field] !== (terms[field]?.value ?? null));
      const facts = wrong.map((field) => ({
        of,
        field,
        wanted: String(gold[field]),
        got: String(terms[field]?.value ?? null),
      }));
      const baseSalary = salaryOf(terms.pay);
      if (gold.salary && baseSalary ? isSame(gold.salary, baseSalary) : !gold.salary && !baseSalary) return facts;
      return [...facts, { of, field: 'salary', wanted: goldPay(gold.salary), got: brief(baseSalary) }];
    });
    expect(differences(failures, knownFailures('facts')).join('\n')).toBe('');
  });

  it('quote the page', () => {
    for (const { gold, terms } of read) {
      const { description = '', title, location } = adverts.get(gold.id) ?? {};
      const parts: Readonly<Record<string, string | null | undefined>> = { description, title, jobLocation: location };
      for (const { part, text, index } of FIELDS.flatMap((field) => terms[field]?.evidence ?? [])) {
        expect(parts[part]?.slice(index, index + text.length)).toBe(text);
      }
    }
  });
});

describe.skipIf(!isThere)(`pay fields of a public-sector board${skipped}`, () => {
  it('are read as the board reads them, but for the list of known failures', () => {
    const fields = isThere ? rows<{ text: string; min: number; max: number }>('salary-fields.jsonl') : [];
    const failures = fields.flatMap(({ text, min, max }) => {
      const pay = readSalaryField(text, { currency: 'GBP' });
      // The board turns an hourly rate into yearly pay with 1,681 hours a year. We read the hourly rate as such.
      const hours = pay?.unitText === 'HOUR' ? 1681 : 1;
      const low = (pay ? lowest(pay.amount) : 0) * hours;
      const high = (pay ? highest(pay.amount) : 0) * hours;
      const agrees =
        Math.abs(low - min) <= Math.max(1, 0.005 * min) && Math.abs(high - max) <= Math.max(1, 0.005 * max);
      if (pay && agrees) return [];
      return [{ of: fingerprint(text), field: 'salary', wanted: `GBP ${min}-${max} YEAR`, got: brief(pay) }];
    });
    expect(differences(failures, knownFailures('salary-fields')).join('\n')).toBe('');
    expect(failures.length / fields.length).toBeLessThanOrEqual(0.03);
  });
});
