import { describe, expect, test } from 'vitest';
import type { Brief } from '../../../src/domain/brief/brief';
import { ROLES } from '../../../src/domain/model/job-posting';
import { aPage } from '../reading/a-page';
import { briefOf, CONTRACT, profileOf, RICH } from './a-brief';

const kinds = ({ questions }: Brief) => questions.map(({ kind }) => kind);
const levers = ({ levers: found }: Brief) => found.map(({ kind, side, strength }) => [kind, side, strength]);
const rangeOf = ({ range }: Brief) => {
  if ('none' in range) throw new Error(range.none);
  return range;
};

describe('the brief for a posting that states much', () => {
  const brief = briefOf(RICH, { ...profileOf('python', 'mlops', 'kubernetes', 'terraform'), salaryWanted: 90_000 });

  test('has the band, and our own estimate beside it', () => {
    expect(brief.market).toMatchObject({
      basis: 'stated',
      choice: { band: { region: 'uk', seniority: 'senior' }, estimate: { region: 'london' } },
    });
  });

  test('has the levers that apply, each with the posting’s exact words', () => {
    expect(levers(brief)).toEqual([
      ['employer', 'against', 'named'],
      ['production', 'for', 'named'],
      ['scale', 'for', 'named'],
      ['specialism', 'for', 'named'],
      ['track-record', 'for', 'named'],
      ['london', 'for', 'named'],
    ]);
    const parts: Readonly<Record<string, string | null | undefined>> = aPage(RICH) as never;
    for (const { text, index, part } of brief.levers.flatMap(({ evidence }) => evidence)) {
      expect(parts[part]?.slice(index, index + text.length), text).toBe(text);
    }
  });

  test('says that the band is not London’s, and keeps each uplift with its base', () => {
    const london = brief.levers.at(-1);
    expect(london).toMatchObject({ inBand: false, lever: null });
    expect(london?.uplifts.map(({ base }) => base)).toEqual(['cities outside London', 'UK median']);
  });

  test('has only the role’s own London figures where there are some', () => {
    const [london] = briefOf({ title: 'AI Engineer', jobLocation: 'London' }).levers;
    expect(london?.uplifts.map(({ role }) => role)).toEqual(['ai-engineer', 'ai-engineer']);
  });

  test('claims the combination that the posting asks for and the user has', () => {
    expect(brief.skills.claimable.map(({ premium }) => premium.premiumPct)).toEqual([18]);
    // MLOps and Kubernetes belong to one published gap, which is named once.
    const gaps = brief.skills.scarce.map(({ gap }) => gap?.id);
    expect(gaps).toEqual([...new Set(gaps)]);
    expect(gaps).toHaveLength(1);
  });

  test('asks nothing that the posting answers', () => {
    expect(kinds(brief)).toEqual(['office-days', 'sponsorship', 'on-call']);
  });

  test('cites its advice and leaves out the advice for juniors', () => {
    expect(brief.advice.map(({ id }) => id)).toEqual([
      'benchmarks',
      'timing',
      'value',
      'leverage',
      'scarcity',
      'writing',
    ]);
    expect(brief.advice.every(({ source }) => source.url.startsWith('https://'))).toBe(true);
    expect(briefOf({ ...RICH, title: 'Junior Machine Learning Engineer' }).advice.map(({ id }) => id)).toContain(
      'floor',
    );
  });
});

describe('the advice of the sources', () => {
  const adviceOf = (title: string) => briefOf({ title }).advice.map(({ advice }) => advice);
  test('names where to check pay, and in what to specialise', () => {
    const said = adviceOf('Machine Learning Engineer').join(' ');
    for (const words of ['Glassdoor', 'Levels.fyi', 'Hired', 'Specialise in production systems'])
      expect(said).toContain(words);
  });
  test('counts open source into a junior’s portfolio', () => {
    expect(adviceOf('Junior Machine Learning Engineer').join(' ')).toContain('open-source');
  });
});

describe('the brief for a contract', () => {
  const brief = briefOf(CONTRACT, { ...profileOf('python'), dayRateWanted: 580 });

  test('asks by the day and within the posting’s own rate', () => {
    expect(rangeOf(brief)).toMatchObject({
      unitText: 'DAY',
      open: { low: { pounds: 580, from: { kind: 'wish' } }, high: { pounds: 600, from: { kind: 'stated-top' } } },
      floor: { pounds: 580 },
      flags: [],
    });
  });

  test('asks about IR35, length and on-call work, and not about pension and visas', () => {
    expect(kinds(brief)).toEqual(expect.arrayContaining(['ir35', 'length', 'on-call']));
    expect(kinds(brief)).not.toEqual(expect.arrayContaining(['pension']));
    expect(kinds(brief)).not.toEqual(expect.arrayContaining(['sponsorship']));
  });

  test('asks inside IR35 whether the rate is the umbrella company’s', () => {
    const inside = briefOf({ ...CONTRACT, description: 'Contract, £600 per day inside IR35, 6 months. Python.' });
    expect(kinds(inside)).toContain('umbrella-rate');
    expect(kinds(inside)).not.toContain('ir35');
  });

  test('uses the posting alone where only a permanent band is known, and gives no range where it states no rate', () => {
    const page = {
      title: 'Data Engineer',
      jobLocation: 'Leeds',
      description: 'Contract, £450 - £500 per day outside IR35. SQL.',
    };
    expect(rangeOf(briefOf(page))).toMatchObject({
      unitText: 'DAY',
      open: { low: { pounds: 475 }, high: { pounds: 500 } },
      floor: { pounds: 450 },
      flags: ['posting-alone'],
    });
    expect(briefOf({ ...page, description: 'Contract, 6 months, outside IR35. SQL.' }).range).toEqual({
      none: 'no-band',
    });
  });
});

describe('the brief where figures are missing', () => {
  test('opens inside the published band and asks about pay first where no pay is stated', () => {
    const brief = briefOf({ ...RICH, salary: null });
    expect(brief.market).toMatchObject({ basis: 'estimated' });
    expect(rangeOf(brief)).toMatchObject({
      open: { low: { from: { kind: 'band-low' } }, high: { from: { kind: 'band-high' } } },
      floor: { from: { kind: 'band-low' } },
    });
    expect(kinds(brief)[0]).toBe('salary');
  });

  test.each([
    ['abroad', { jobLocation: 'Berlin, Germany', salary: '€90,000 a year' }, 'outside-uk'],
    ['in no known currency', { jobLocation: 'London or New York', salary: '150K-180K a year' }, 'unknown-currency'],
    ['in another currency', { jobLocation: 'London', salary: '$150,000 - $180,000 a year' }, 'foreign-currency'],
    ['not an ML role', { title: 'Head Chef', jobLocation: 'London', salary: '£45,000 a year' }, 'no-role'],
  ] as const)('%s: gives the reason in place of a range', (_, page, reason) => {
    const brief = briefOf({ ...RICH, ...page });
    expect(brief.market).toEqual({ none: reason });
    expect(brief.range).toEqual({ none: reason });
    expect(brief.questions.length).toBeGreaterThan(0);
  });

  test('does not mention visas or London abroad, and has no levers for a head chef', () => {
    const abroad = briefOf({ ...RICH, jobLocation: 'Berlin, Germany', salary: null });
    expect(kinds(abroad)).not.toContain('sponsorship');
    expect(levers(abroad).map(([kind]) => kind)).not.toContain('london');
    expect(briefOf({ ...RICH, title: 'Head Chef' }).levers).toEqual([]);
  });

  test('asks questions without quoting anything where the posting says nothing', () => {
    const brief = briefOf({ title: 'Machine Learning Engineer' });
    expect(brief.levers).toEqual([]);
    expect(brief.questions.every(({ evidence }) => evidence === null)).toBe(true);
    expect(kinds(brief)).toEqual(['salary', 'level', 'work-mode', 'sponsorship', 'bonus-equity', 'pension']);
  });

  test('asks for the other end of one-sided pay, and which of two amounts is right', () => {
    expect(kinds(briefOf({ ...RICH, salary: 'Up to £95,000' }))).toContain('salary-other-end');
    const twice = briefOf({
      ...RICH,
      employmentType: 'Contract',
      description: `${RICH.description}\nSalary: £60,000 - £65,000 a year.`,
    });
    expect(kinds(twice)).toContain('contradiction');
    for (const { kind, contradiction } of twice.questions)
      expect(contradiction !== null).toBe(kind === 'contradiction');
  });
});

test.each(ROLES)('the brief for the role %s has a range or the reason why there is none', (role) => {
  const brief = briefOf({
    title: role.replaceAll('-', ' '),
    jobLocation: 'London',
    description: 'Python. £60,000 - £70,000.',
  });
  expect('none' in brief.range || brief.range.open.low.pounds <= brief.range.open.high.pounds).toBe(true);
});
