import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/domain/annotate';
import { compareCard } from '../../../src/domain/cards/compare-card';
import { isAgency } from '../../../src/domain/cards/is-agency';
import { rememberPosting, type SeenPosting } from '../../../src/domain/cards/seen-posting';
import { verdictForPage } from '../../../src/domain/cards/verdict-for-page';
import { MARKET } from '../../../src/domain/market/market-data';
import { type CardRules, hasRestingRules, hasRules, NO_CARD_RULES } from '../../../src/domain/model/card-rules';
import { BLANK_PAGE, type PageCard } from '../../../src/domain/model/page-posting';
import { EMPTY_PROFILE, type Profile } from '../../../src/domain/model/profile';
import { badgeWords, ruleBarWords } from '../../../src/presentation/posting/card-words';

const CARD: PageCard = {
  id: '12',
  url: 'https://jobs.example/12',
  title: 'Machine Learning Engineer',
  hiringOrganization: 'Lantern Harbour',
  jobLocation: 'London',
  salary: '£72,000 - £84,000 a year',
};
const PYTHON: Profile = {
  ...EMPTY_PROFILE,
  skills: [{ id: 'python', name: 'Python', level: null, years: null }],
};
const ADVERT =
  'What you need\n- Strong Python\n- PyTorch or TensorFlow\n- SQL\nNice to have\n- Kubernetes\nSalary: £90,000 a year.';

const verdictOn = (
  card: Partial<PageCard>,
  rules: Partial<CardRules> = {},
  profile = EMPTY_PROFILE,
  seen: SeenPosting | null = null,
) =>
  compareCard({ ...CARD, ...card }, seen, {
    profile,
    rules: { ...NO_CARD_RULES, visibleToPage: true, ...rules },
    daysAYear: 220,
    market: MARKET,
    asOf: '2026-11-30',
  });

/** The stored record of a posting with this advert. */
const seenWith = (description: string) => {
  const page = { ...BLANK_PAGE, site: 'board', id: '12', title: CARD.title, jobLocation: 'London', description };
  return rememberPosting('board 12', annotate(page, { profile: PYTHON, asOf: '2026-11-21' }), '2026-11-21');
};

describe('the rules for cards', () => {
  const kinds = (...given: Parameters<typeof verdictOn>) => verdictOn(...given).rules.map(({ kind }) => kind);
  const WANTS: Profile = { ...EMPTY_PROFILE, salaryWanted: 90_000, dayRateWanted: 650 };
  const ALL: Partial<CardRules> = { belowWish: true, notStated: true, seen: true, agency: true };

  test('are all off unless the user switches them on', () => {
    expect(kinds({ salary: null, hiringOrganization: 'Tern Recruitment' }, {}, WANTS, seenWith(ADVERT))).toEqual([]);
  });

  test.each([
    ['£72,000 - £84,000 a year', ['below-wish']],
    ['£80,000 - £95,000 a year', []],
    ['from £60,000 a year', []],
    ['£600 per day', ['below-wish']],
    ['£700 per day', []],
    ['Competitive', ['not-stated']],
    ['€70,000 a year', []],
  ])('%s, where the user wants 90,000 a year or 650 a day, gives %s', (salary, expected) => {
    expect(kinds({ salary }, ALL, WANTS)).toEqual(expected);
  });

  test('find pay below the wish where no band is known, and where only the posting stated the pay', () => {
    expect(kinds({ title: 'Pastry Chef', salary: '£27,000 per annum' }, ALL, WANTS)).toEqual(['below-wish']);
    const seen = seenWith(ADVERT.replace('£90,000', '£70,000'));
    expect(kinds({ salary: null }, { ...ALL, seen: false }, WANTS, seen)).toEqual(['below-wish']);
  });

  test('find a posting that the user has opened before', () => {
    expect(kinds({}, { seen: true }, EMPTY_PROFILE, seenWith(ADVERT))).toEqual(['seen']);
    expect(kinds({}, { seen: true })).toEqual([]);
  });

  test.each([
    ['java', 'Java Developer', true],
    ['java', 'JavaScript Developer', false],
    ['C', 'C++ Engineer', false],
    ['c++', 'Senior C++ Engineer', true],
    ['lantern', 'Engineer', true],
    ['LONDON', 'Engineer', true],
    ['graduate scheme', 'Graduate Scheme 2027', true],
    ['  ', 'Engineer', false],
  ])('find the keyword “%s” in “%s”: %s', (keyword, title, expected) => {
    expect(kinds({ title }, { keywords: [keyword] })).toEqual(expected ? ['keyword'] : []);
  });

  test('reach the page as one word each, which names no rule and nothing that the user wants', () => {
    const ruled = (rules: Partial<CardRules>, seen: SeenPosting | null = null, salary = '£72,000 a year') => {
      const compared = verdictOn({ salary, hiringOrganization: 'Hays' }, rules, WANTS, seen);
      const verdict = verdictForPage(compared, { seen: rules.seen ?? false });
      expect(Object.keys(verdict).sort()).toEqual(['id', 'isAgency', 'pay', 'ruled']);
      return verdict.ruled;
    };
    expect(ruled({})).toBe('no');
    expect(ruled({ seen: true })).toBe('once-seen');
    expect(ruled({ seen: true }, seenWith(ADVERT))).toBe('if-seen');
    expect(ruled({ seen: true, agency: true }, seenWith(ADVERT))).toBe('yes');
    expect(ruled({ belowWish: true, keywords: ['engineer'] })).toBe('yes');
  });

  test('leave no trace on the badge, which says the same with and without them', () => {
    const words = (...given: Parameters<typeof verdictOn>) => badgeWords(verdictOn(...given));
    const hays = { hiringOrganization: 'Hays' };
    const plain = words(hays);
    expect(plain.slice(1)).toEqual(['Agency']);
    expect(words(hays, { ...ALL, keywords: ['engineer'] }, WANTS, seenWith(ADVERT))).toEqual(plain);
    expect(words({ salary: null }, ALL, WANTS)).toEqual(['Pay not stated']);
  });

  test('that speak of the user rest until the user accepts that pages see them', () => {
    const rules = { ...ALL, keywords: ['engineer'], visibleToPage: false };
    const opened = seenWith(ADVERT);
    expect(kinds({ hiringOrganization: 'Hays' }, rules, WANTS, opened)).toEqual(['agency']);
    expect(kinds({ hiringOrganization: 'Hays' }, { ...rules, visibleToPage: true }, WANTS, opened)).toEqual([
      'below-wish',
      'seen',
      'agency',
      'keyword',
    ]);
    for (const part of [{ belowWish: true }, { seen: true }, { keywords: ['engineer'] }]) {
      const resting = { ...NO_CARD_RULES, ...part };
      expect([hasRules(resting), hasRestingRules(resting)]).toEqual([false, true]);
      const accepted = { ...resting, visibleToPage: true };
      expect([hasRules(accepted), hasRestingRules(accepted)]).toEqual([true, false]);
    }
    expect(hasRules({ ...NO_CARD_RULES, notStated: true })).toBe(true);
    expect(hasRestingRules({ ...NO_CARD_RULES, notStated: true, agency: true })).toBe(false);
  });

  test('are summed up in words above the list', () => {
    expect([ruleBarWords(3, 'hide', false), ruleBarWords(1, 'dim', false), ruleBarWords(3, 'hide', true)]).toEqual([
      '3 hidden',
      '1 dimmed',
      '3 that your rules hide',
    ]);
  });
});

describe('agencies', () => {
  test.each([
    'Tern Recruitment',
    'Blue Resourcing Ltd',
    'Copper Staffing Solutions',
    'Lantern Talent',
    'Hays Technology',
    'Harnham',
    'Robert Walters UK',
    'Client Server Ltd.',
    'Oliver Bernard',
    'Quay Search & Selection',
    'Mole Executive Search',
    'North Personnel',
    'ReCruiters (London)',
  ])('%s is an agency', (name) => expect(isAgency(name)).toBe(true));

  test.each([
    null,
    '',
    'Lantern Harbour',
    'Staffordshire County Council',
    'Harbour Research Partners',
    'Elasticsearch',
    'Talentless Films?',
    'Talent Management Software Ltd',
    'Google Search',
    'Haystack Labs',
    'Progressive',
    'Reed Smith',
    'Personnel Records Archive',
  ])('%s is not an agency', (name) => expect(isAgency(name)).toBe(false));
});
