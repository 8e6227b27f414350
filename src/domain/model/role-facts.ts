import type { Fact, StatedFact } from './evidence';

/**
 * What the off-payroll rules' answer is, in full: `JobPosting.ir35` has only the two that decide pay. `undetermined` is "TBC",
 * `either` is "inside or outside" or two roles that differ.
 */
export type Ir35Status = 'inside' | 'outside' | 'undetermined' | 'either';

/** Days in the office, of a hybrid job. One number has both sides the same, "at least" and "up to" too; "once a fortnight" is two a month. */
export interface OfficeDays {
  readonly min: number;
  readonly max: number;
  readonly per: 'WEEK' | 'MONTH';
}

/**
 * The lowest level of education that is asked, and whether it is a condition ("or equivalent experience" and "preferred" are
 * not). Where some levels are conditions and others wishes, the lowest condition.
 */
export interface Education {
  readonly level: 'degree' | 'masters' | 'doctorate';
  readonly essential: boolean;
}

/** UK national security vetting, the highest level that is named; `eligible`: being able to get it is enough, or having it is only a wish. */
export interface Clearance {
  readonly level: 'bpss' | 'ctc' | 'sc' | 'dv' | 'nppv' | 'unnamed';
  readonly eligible: boolean;
}

/** Further facts of the role. What the posting does not say is left out; each fact has the words it was read from. */
export interface RoleFacts {
  readonly ir35Status?: Fact<Ir35Status>;
  /** Paid through an umbrella company only. */
  readonly umbrellaOnly?: Fact<true>;
  /** Months of a contract or fixed term (a range's lower end), to a tenth; weeks are counted 12 months to 52, years as 12. */
  readonly months?: Fact<number>;
  /** When it starts, in the posting's own words ("ASAP", "January 2027"). */
  readonly start?: Fact<string>;
  readonly officeDays?: Fact<OfficeDays>;
  /** Hours of work a week (a range's lower end). */
  readonly hoursAWeek?: Fact<number>;
  /** Years of experience that are asked overall (a range's lower end). */
  readonly yearsAsked?: Fact<number>;
  readonly education?: Fact<Education>;
  readonly clearance?: Fact<Clearance>;
  /** Visa sponsorship. Silence is no fact, and "you must have the right to work in the UK" alone is silence. */
  readonly sponsorship?: Fact<'offered' | 'refused'>;
  /** Every place of work that is named, where there are several, in order, as the posting writes them. */
  readonly places?: Fact<readonly string[]>;
  /** ISO date, YYYY-MM-DD, where the text names a closing date with its year. */
  readonly closingDate?: Fact<string>;
  readonly reposted?: Fact<true>;
  /** How many have applied; "over 100" is 100. */
  readonly applicants?: Fact<number>;
}

/** Two parts of a posting that disagree about one fact. Both are kept; the first is the one that is used. */
export interface Contradiction {
  readonly field: 'baseSalary' | 'seniority' | 'workMode' | 'contractType';
  readonly used: StatedFact<string>;
  readonly other: StatedFact<string>;
}
