import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/domain/annotate';
import type { Verdict } from '../../src/domain/comparison/result/verdict';
import { salaryOf } from '../../src/domain/model/pay';
import { EMPTY_PROFILE } from '../../src/domain/model/profile';
import { aPage } from '../domain/reading/a-page';

/*
 * Adverts with the words that are fair, and real adverts of which two in three that state UK pay must get a word. They
 * are no part of this project, so the checks are skipped where the folder is absent.
 */
const FOLDER = new URL('../../../shared/eval/', import.meta.url);
const isThere = existsSync(FOLDER);
const skipped = isThere ? '' : ' (skipped: ../shared/eval is not on this machine, which is no fault)';

interface Advert {
  readonly title: string | null;
  readonly company: string | null;
  readonly location: string | null;
  readonly salary: string | null;
  readonly description: string;
}
interface Case {
  readonly id: string;
  readonly record: Advert;
  readonly words: readonly Verdict['word'][];
  readonly sameWordAs?: string;
}

const rows = <T>(name: string): T[] =>
  isThere
    ? readFileSync(new URL(name, FOLDER), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : [];
const annotated = ({ title, company, location, salary, description }: Advert) =>
  annotate(aPage({ title, hiringOrganization: company, jobLocation: location, salary, description }), {
    profile: EMPTY_PROFILE,
    asOf: '2026-11-30',
  });

describe.skipIf(!isThere)(`the verdict${skipped}`, () => {
  const cases = rows<Case>('verdict-cases.jsonl');
  const words = new Map(cases.map(({ id, record }) => [id, annotated(record).comparison.verdict.word]));
  it.each(cases)('$id is fair', ({ id, words: fair, sameWordAs }) => {
    expect(fair).toContain(words.get(id));
    if (sameWordAs) expect(words.get(id)).toBe(words.get(sameWordAs));
  });

  it('has a word for two in three of the real adverts that state UK pay for a known role, and a reason for the others', () => {
    const verdicts = rows<Advert>('dev/adverts.jsonl')
      .map(annotated)
      .filter(({ posting: { pay, role, region } }) => {
        const isUk = salaryOf(pay)?.currency === 'GBP' && region?.value !== 'outside-uk';
        return isUk && role !== null;
      })
      .map(({ comparison }) => comparison.verdict);
    expect(verdicts.length).toBeGreaterThan(40);
    expect(verdicts.filter(({ word, reason }) => (word === null) !== (reason !== null))).toEqual([]);
    expect(verdicts.filter(({ word }) => word !== null).length / verdicts.length).toBeGreaterThanOrEqual(2 / 3);
  });
});
