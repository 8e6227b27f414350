import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/domain/annotate';
import { changeCorrections, type PostingCorrections } from '../../../src/domain/model/corrections';
import { BLANK_PAGE } from '../../../src/domain/model/page-posting';
import { salaryOf } from '../../../src/domain/model/pay';
import { postingKey } from '../../../src/domain/model/posting-key';
import { EMPTY_PROFILE } from '../../../src/domain/model/profile';
import { applyCorrections } from '../../../src/domain/reading/apply-corrections';
import { readPosting } from '../../../src/domain/reading/read-posting';
import {
  correctionsOf,
  MOST_CORRECTED,
  POSTING_CORRECTIONS,
  withCorrections,
} from '../../../src/storage/schemas/corrections';

const page = {
  ...BLANK_PAGE,
  site: 'reed',
  id: '12',
  title: 'Senior Machine Learning Engineer',
  jobLocation: 'Leeds',
  description: [
    'We pay £500 - £550 for this contract, outside IR35, IR35 to be confirmed by the client. The Lead engineer reports to the CTO.',
    'Essential:',
    '- Python',
    '- Kubernetes',
    'Desirable:',
    '- Terraform',
  ].join('\n'),
};
const options = { profile: EMPTY_PROFILE, asOf: '2026-11-21' };
const read = readPosting(page);
const apply = (corrections: PostingCorrections) => applyCorrections(read, corrections);

describe('a corrected posting', () => {
  test('is the posting as we read it where there are no corrections', () => {
    expect(apply({})).toEqual({ posting: read, corrected: null });
    expect(apply({ skills: { 'no-such-skill': 'essential' } }).corrected).toBeNull();
  });

  test('has the value of the user, without evidence from the posting', () => {
    expect(read.seniority?.evidence?.text).toBe('Senior');
    const { posting, corrected } = apply({ seniority: 'mid', region: 'london', ir35: 'inside' });
    expect(posting).toMatchObject({
      seniority: { value: 'mid', evidence: null },
      region: { value: 'london', evidence: null },
      ir35: { value: 'inside', evidence: null },
      role: read.role,
    });
    expect(posting.facts.ir35Status).toBeUndefined();
    expect(corrected?.original).toMatchObject({ seniority: read.seniority, region: read.region });
  });

  test('takes null to mean that the posting does not say', () => {
    expect(apply({ role: null, contractType: null }).posting).toMatchObject({ role: null, contractType: null });
  });

  test('states pay as that of the user, without quoted words, doubts or a proposed correction', () => {
    const pay = { currency: 'GBP', minValue: 60_000, maxValue: null, unitText: 'YEAR' } as const;
    const { posting, corrected } = apply({ baseSalary: pay });
    expect(salaryOf(posting.pay)).toEqual({
      currency: 'GBP',
      amount: { kind: 'atLeast', value: 60_000 },
      unitText: 'YEAR',
      text: '',
      index: 0,
      statedIn: 'user',
      implied: [],
      approximate: false,
      proRata: false,
    });
    expect(posting).toMatchObject({ pay: { kind: 'stated', suggestion: null } });
    expect(corrected?.original.pay).toEqual(read.pay);
    expect(apply({ baseSalary: null }).posting).toMatchObject({
      pay: { kind: 'not-stated', text: null },
    });
  });

  test('drops the contradictions about the corrected fact, and no others', () => {
    const fact = { value: 'x', evidence: { text: 'x', index: 0, part: 'title' as const } };
    const torn = {
      ...read,
      contradictions: (['seniority', 'workMode'] as const).map((field) => ({ field, used: fact, other: fact })),
    };
    const { posting } = applyCorrections(torn, { seniority: 'lead' });
    expect(posting.contradictions.map(({ field }) => field)).toEqual(['workMode']);
  });

  test('changes the requirement of a skill, or removes the skill', () => {
    const { posting, corrected } = apply({ skills: { terraform: 'essential', kubernetes: 'not-asked' } });
    expect(posting.skills.find(({ id }) => id === 'terraform')?.requirement).toBe('essential');
    expect(posting.skills.some(({ id }) => id === 'kubernetes')).toBe(false);
    expect(corrected?.original.skills).toEqual([
      { id: 'kubernetes', name: 'Kubernetes', requirement: 'essential' },
      { id: 'terraform', name: 'Terraform', requirement: 'desirable' },
    ]);
  });

  test('is compared with its corrections applied', () => {
    const before = annotate(page, options);
    const pay = { currency: 'GBP', minValue: 90_000, maxValue: 90_000, unitText: 'YEAR' } as const;
    const after = annotate(page, { ...options, corrections: { baseSalary: pay, seniority: 'lead' } });
    expect(before.comparison.pay).toMatchObject({ kind: 'stated', amounts: { unitText: 'DAY' } });
    expect(after.comparison.pay).toMatchObject({ kind: 'stated', amounts: { value: 90_000, unitText: 'YEAR' } });
    expect(annotate(page, { ...options, corrections: {} })).toEqual(before);
  });
});

describe('changing the corrections', () => {
  const now: PostingCorrections = { role: null, seniority: 'mid', skills: { go: 'not-asked', sql: 'desirable' } };

  test('adds a correction to the earlier ones', () => {
    const step = { kind: 'set', corrections: { seniority: 'lead', skills: { go: 'essential' } } } as const;
    expect(changeCorrections(now, step)).toEqual({
      role: null,
      seniority: 'lead',
      skills: { go: 'essential', sql: 'desirable' },
    });
  });

  test('takes back one field, some skills or everything', () => {
    expect(changeCorrections(now, { kind: 'undo', fields: ['role'] })).toEqual({
      seniority: 'mid',
      skills: now.skills,
    });
    expect(changeCorrections(now, { kind: 'undo', skills: ['go'] }).skills).toEqual({ sql: 'desirable' });
    expect(changeCorrections(now, { kind: 'undo', skills: ['go', 'sql'] })).toEqual({ role: null, seniority: 'mid' });
    expect(changeCorrections(now, { kind: 'undo-all' })).toEqual({});
  });
});

describe('the key of a posting', () => {
  const key = (url: string, id: string | null = null) => postingKey({ site: 'generic', id, url });

  test('is the site and the id where there is an id', () => {
    expect(key('https://a.example/1?utm_source=x', '77')).toBe('generic 77');
  });

  test.each([
    ['https://a.example/jobs/1?utm_source=x&gclid=1#apply', 'https://a.example/jobs/1'],
    ['https://a.example/job?b=2&a=1&ref=home', 'https://a.example/job?a=1&b=2'],
    ['https://a.example/job?jobId=12', 'https://a.example/job?jobId=12'],
    ['https://a.example/job?', 'https://a.example/job'],
  ])('is otherwise the address without tracking parameters: %s', (url, expected) => expect(key(url)).toBe(expected));

  test('is null for pasted text', () => expect(key('')).toBeNull());
});

describe('stored corrections', () => {
  test('are found by the key of their posting only', () => {
    const entries = withCorrections([], 'reed 1', { role: null });
    expect(correctionsOf(entries, 'reed 1')).toEqual({ role: null });
    expect(correctionsOf(entries, 'reed 2')).toEqual({});
    expect(correctionsOf(entries, null)).toEqual({});
    expect(withCorrections(entries, 'reed 1', {})).toEqual([]);
  });

  test('keep the newest ones up to a limit, where a changed one counts as new', () => {
    let entries = withCorrections([], 'first', { role: null });
    for (let i = 1; i < MOST_CORRECTED; i += 1) entries = withCorrections(entries, `key ${i}`, { role: null });
    entries = withCorrections(entries, 'first', { seniority: 'mid' });
    entries = withCorrections(entries, 'last', { role: null });
    expect(entries).toHaveLength(MOST_CORRECTED);
    expect(correctionsOf(entries, 'first')).toEqual({ seniority: 'mid' });
    expect(correctionsOf(entries, 'key 1')).toEqual({});
  });

  test.each([
    ['pay without an amount', { baseSalary: { currency: 'GBP', minValue: null, maxValue: null, unitText: 'YEAR' } }],
    ['the high end first', { baseSalary: { currency: 'GBP', minValue: 9, maxValue: 8, unitText: 'DAY' } }],
    ['a currency that is not offered', { baseSalary: { currency: 'XXX', minValue: 9, maxValue: 9, unitText: 'DAY' } }],
    ['an unknown role', { role: 'wizard' }],
    ['too many skills', { skills: Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`s${i}`, 'essential'])) }],
  ])('are rejected with %s', (_, corrections) => {
    expect(POSTING_CORRECTIONS.safeParse(corrections).success).toBe(false);
  });
});
