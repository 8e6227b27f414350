import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { JobPosting, PostingSkill } from '../../../src/domain/model/job-posting';
import type { PagePosting } from '../../../src/domain/model/page-posting';
import { salaryOf } from '../../../src/domain/model/pay';
import { readPosting } from '../../../src/domain/reading/read-posting';
import { differences, knownFailures } from '../../known-failures/known-failures';
import { aPage, brief } from './a-page';

/*
 * Whole adverts, written for this project, with all that must be read of them. They protect a clone that does not have
 * the real adverts of ../shared. An advert is a pair: `<name>.md` is its text; `<name>.json` has the other strings of
 * the page and what a person reads. What we read otherwise is the strict list `known-failures/adverts.jsonl`.
 */
const FOLDER = new URL('../../fixtures/adverts/', import.meta.url);

interface Expected {
  readonly pay: string;
  readonly contractType: string | null;
  readonly ir35: string | null;
  readonly workMode: string | null;
  readonly region: string | null;
  readonly role: string | null;
  readonly seniority: string | null;
  /** By skill id: "essential, strong, 3 years, g1". */
  readonly skills: Readonly<Record<string, string>>;
}

const adverts = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.md'))
  .map((file) => {
    const name = file.replace(/\.md$/, '');
    const { page, expected }: { page: Partial<PagePosting>; expected: Expected } = JSON.parse(
      readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'),
    );
    return { name, page: aPage({ ...page, description: readFileSync(new URL(file, FOLDER), 'utf8') }), expected };
  });

/** The requirement first, then level, years and group of alternatives where there are any. */
const demandOf = ({ requirement, level, years, alternatives }: PostingSkill): string =>
  [requirement, level, years && `${years} years`, alternatives].filter(Boolean).join(', ');

/** Every fact by its name, and every skill as "skill <id>". What is not stated is "none". */
const factsOf = ({ skills, ...facts }: Expected): Map<string, string> =>
  new Map([
    ...Object.entries(facts).map(([field, value]): [string, string] => [field, value ?? 'none']),
    ...Object.entries(skills).map(([id, demand]): [string, string] => [`skill ${id}`, demand]),
  ]);

const summaryOf = (posting: JobPosting): Expected => ({
  pay: brief(salaryOf(posting.pay)),
  contractType: posting.contractType?.value ?? null,
  ir35: posting.ir35?.value ?? null,
  workMode: posting.workMode?.value ?? null,
  region: posting.region?.value ?? null,
  role: posting.role?.value ?? null,
  seniority: posting.seniority?.value ?? null,
  skills: Object.fromEntries(posting.skills.map((skill) => [skill.id, demandOf(skill)])),
});

describe('whole adverts', () => {
  it.each(adverts)('reads all of $name as a person does, but for its known failures', ({ name, page, expected }) => {
    const wanted = factsOf(expected);
    const got = factsOf(summaryOf(readPosting(page)));
    const failures = [...new Set([...wanted.keys(), ...got.keys()])]
      .map((field) => ({ of: name, field, wanted: wanted.get(field) ?? 'none', got: got.get(field) ?? 'none' }))
      .filter((fact) => fact.wanted !== fact.got);
    const known = knownFailures('adverts').filter(({ of }) => of === name);
    expect(differences(failures, known).join('\n')).toBe('');
  });

  it('has adverts of every work mode and contract type, and known failures of no others', () => {
    expect(adverts.length).toBeGreaterThanOrEqual(12);
    expect(new Set(adverts.map(({ expected }) => expected.workMode)).size).toBe(3);
    expect(new Set(adverts.map(({ expected }) => expected.contractType)).size).toBe(4);
    const names = adverts.map(({ name }) => name);
    expect(knownFailures('adverts').filter(({ of }) => !names.includes(of))).toEqual([]);
  });
});
