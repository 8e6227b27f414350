/**
 * How long a record may be used: a number of months after its `asOf`; or until its tax year ends; or, for a source, as
 * long as the records that name it.
 */
export type ShelfLife = number | 'tax-year' | 'its-records';

/** The life of figures of the market, and of every file that has no row of its own in `SHELF_LIVES`. In months. */
export const LIFE_OF_FIGURES = 24;

/**
 * The shelf life of each file of `data/` that does not hold plain figures of the market. This is the one place where
 * shelf lives are stated; `data/README.md` repeats them for people, and a test compares the two. They are shelf lives
 * for us, who refresh the data: the panel says the age of any figure over 12 months by itself
 * (`src/domain/market/age.ts`).
 *
 * - Figures of the market (bands, demand, gaps, premiums, levers, corroboration): 24 months. Advertised pay moves by
 *   about 5 % a year, so after two years a band is off by as much as the steps between our words for pay. A band that is
 *   older gives no word (`isOutdated`).
 * - Tax: a rule holds for its tax year and not a day longer. An earlier year is kept once the next one is there.
 * - Visas: 18 months. `asOf` is the month from which a rule is known. Such rules change once or twice a year, mostly in
 *   April, so 18 months pass over at most two Aprils, and each record says why to check it.
 * - Advice (steps of a career, negotiating, how roles differ, what a role is like, an adviser's points): 36 months, because it changes with the trade and not with
 *   the market.
 */
export const SHELF_LIVES: Readonly<Record<string, ShelfLife>> = {
  'adjacent-roles': 36,
  'career-path': 36,
  'global-talent': 18,
  'global-talent-points': 36,
  'global-talent-tracks': 18,
  'going-rates': 18,
  'income-tax': 'tax-year',
  'national-insurance': 'tax-year',
  'negotiation-points': 36,
  'payroll-figures': 'tax-year',
  'role-guide': 36,
  'role-questions': 36,
  sources: 'its-records',
  'student-loans': 'tax-year',
  'visa-notes': 18,
  'visa-thresholds': 18,
};

/**
 * Records that are kept past their shelf life, by the id of their source, each with the reason. The test of freshness
 * fails for an entry that nothing needs any more: delete its line.
 */
export const KEPT_PAST: Readonly<Record<string, string>> = {
  'salaryverdict-data-scientist-london':
    'no newer London band for mid-level data scientists is known; it is shown with its age and gives no word',
};

/** The shelf life of the records of a file, named without its ending ("salary-bands"). */
export const shelfLifeOf = (file: string): ShelfLife => SHELF_LIVES[file] ?? LIFE_OF_FIGURES;
