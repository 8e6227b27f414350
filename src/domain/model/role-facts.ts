import type { Fact, StatedFact } from './evidence';

/**
 * What the posting says about the off-payroll rules (IR35), in full. `JobPosting.ir35` has only the two values that
 * decide pay. `undetermined` is "TBC"; `either` is "inside or outside", or two roles that differ.
 */
export type Ir35Status = 'inside' | 'outside' | 'undetermined' | 'either';

/**
 * Days in the office for a hybrid job. A single number, "at least" or "up to" has both sides the same. "Once a
 * fortnight" is two a month.
 */
export interface OfficeDays {
  readonly min: number;
  readonly max: number;
  readonly per: 'WEEK' | 'MONTH';
}

/**
 * The lowest level of education that is asked for, and whether it is a condition. "Or equivalent experience" and
 * "preferred" make it no condition. Where some levels are conditions and others are wishes, this is the lowest
 * condition.
 */
export interface Education {
  readonly level: 'degree' | 'masters' | 'doctorate';
  readonly essential: boolean;
}

/**
 * UK national security vetting: the highest level that is named. `eligible` means that being able to get it is enough,
 * or that having it is only a wish.
 */
export interface Clearance {
  readonly level: 'bpss' | 'ctc' | 'sc' | 'dv' | 'nppv' | 'unnamed';
  readonly eligible: boolean;
}

/**
 * Further facts about the role. A fact that the posting does not state is left out. Each fact holds the words it was
 * read from.
 */
export interface RoleFacts {
  readonly ir35Status?: Fact<Ir35Status>;
  /** The contractor can only be paid through an umbrella company. */
  readonly umbrellaOnly?: Fact<true>;
  /**
   * Length of a contract or fixed term in months, to a tenth; the lower end of a range. Weeks are converted at 52 to 12
   * months, and a year is 12 months.
   */
  readonly months?: Fact<number>;
  /** When the job starts, in the posting's own words ("ASAP", "January 2027"). */
  readonly start?: Fact<string>;
  readonly officeDays?: Fact<OfficeDays>;
  /** Hours of work a week; the lower end of a range. */
  readonly hoursAWeek?: Fact<number>;
  /** The job is part-time. Left out where the person may choose. */
  readonly partTime?: Fact<true>;
  /** The share of full-time hours, above 0 and under 1 ("0.6 FTE", "part-time, three days a week"). */
  readonly fullTimeShare?: Fact<number>;
  /** Years of experience that are asked for overall; the lower end of a range. */
  readonly yearsAsked?: Fact<number>;
  readonly education?: Fact<Education>;
  readonly clearance?: Fact<Clearance>;
  /**
   * Visa sponsorship. Left out where the posting says nothing about it. "You must have the right to work in the UK"
   * alone says nothing about it.
   */
  readonly sponsorship?: Fact<'offered' | 'refused'>;
  /** Every place of work, in the posting's order and spelling. Set only where it names several. */
  readonly places?: Fact<readonly string[]>;
  /** ISO date (YYYY-MM-DD). Set only where the text names a closing date with its year. */
  readonly closingDate?: Fact<string>;
  readonly reposted?: Fact<true>;
  /** How many people have applied; "over 100" is 100. */
  readonly applicants?: Fact<number>;
}

/**
 * Two parts of a posting that disagree about one fact. Both are kept, and `used` is the one that the comparison uses.
 */
export interface Contradiction {
  readonly field: 'baseSalary' | 'seniority' | 'workMode' | 'contractType';
  readonly used: StatedFact<string>;
  readonly other: StatedFact<string>;
}
