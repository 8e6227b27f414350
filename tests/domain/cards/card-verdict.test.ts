import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/domain/annotate';
import { compareCard } from '../../../src/domain/cards/compare-card';
import { rememberPosting, type SeenPosting } from '../../../src/domain/cards/seen-posting';
import { MARKET } from '../../../src/domain/market/market-data';
import { type CardRules, NO_CARD_RULES } from '../../../src/domain/model/card-rules';
import { BLANK_PAGE, type PageCard } from '../../../src/domain/model/page-posting';
import { EMPTY_PROFILE, type Profile } from '../../../src/domain/model/profile';
import { badgeWords, cardPayWords } from '../../../src/presentation/posting/card-words';

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
    rules: { ...NO_CARD_RULES, ...rules },
    daysAYear: 220,
    market: MARKET,
    asOf: '2026-11-30',
  });

/** The stored record of a posting with this advert. */
const seenWith = (description: string) => {
  const page = { ...BLANK_PAGE, site: 'board', id: '12', title: CARD.title, jobLocation: 'London', description };
  return rememberPosting('board 12', annotate(page, { profile: PYTHON, asOf: '2026-11-21' }), '2026-11-21');
};

describe('pay on a card', () => {
  test.each([
    ['£72,000 - £84,000 a year', /^£72k–£84k: (low|modest|typical|good|high)$/],
    ['£600 per day', /^£600 a day: /],
    ['£38.50 per hour', /^£38\.50 an hour: /],
    ['up to £60,000', /^Up to £60k: \w+( at best)?$/],
    ['Up to £90k per annum + bonus', /^Up to £90k: \w+ at best$/],
    ['from £95k', /^From £95k: \w+( or better)?$/],
    ['circa £85,000', /^About £85k: /],
    ['Competitive salary', /^Pay not stated$/],
    [null, /^Pay not stated$/],
    ['€70,000 - €80,000 a year', /^€70k–€80k: no verdict$/],
    ['£400 per year', /: no verdict$/],
  ])('from “%s” is shown as %s', (salary, words) => {
    expect(cardPayWords(verdictOn({ salary }))).toMatch(words);
  });

  test('is shown without a rating for a role without a band, and abroad', () => {
    expect(cardPayWords(verdictOn({ title: 'Pastry Chef', salary: '£27,000 per annum' }))).toBe('£27k: no verdict');
    expect(cardPayWords(verdictOn({ jobLocation: 'Berlin, Germany', salary: '£72,000 a year' }))).toBe(
      '£72k: no verdict',
    );
  });

  test('has the same rating as in the panel', () => {
    const page = { ...BLANK_PAGE, ...CARD, url: CARD.url ?? '' };
    const { comparison } = annotate(page, { profile: EMPTY_PROFILE, asOf: '2026-11-21' });
    const word = comparison.pay.kind === 'stated' ? comparison.pay.position.word : null;
    expect(verdictOn({})).toMatchObject({ pay: { kind: 'stated', pay: { word } } });
  });
});

describe('the card of a posting that was opened before', () => {
  test('says what any other card says: no match, not that it was opened, nor pay that only the posting stated', () => {
    const seen = seenWith(ADVERT);
    for (const salary of [CARD.salary, null, '€70,000 a year', 'Depends on you: £']) {
      expect(verdictOn({ salary }, {}, PYTHON, seen)).toEqual(verdictOn({ salary }));
    }
    expect(badgeWords(verdictOn({ salary: null }, {}, PYTHON, seen))).toEqual(['Pay not stated']);
    expect(badgeWords(verdictOn({}, {}, PYTHON, seen))).toEqual([
      expect.stringMatching(/^£72k–£84k: (low|modest|typical|good|high)$/),
    ]);
  });
});
