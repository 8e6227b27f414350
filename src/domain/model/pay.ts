import type { Amount } from './amount';

export const UNIT_TEXTS = ['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'] as const;
export type UnitText = (typeof UNIT_TEXTS)[number];

/** Pay that the employer states. */
export interface BaseSalary {
  /** ISO 4217. Null where no words state it and the places do not tell: several countries, or one abroad. */
  readonly currency: string | null;
  /** In full units of the currency (70000, not 70). */
  readonly amount: Amount;
  readonly unitText: UnitText;
  /** The very words that were read, in `statedIn`'s text at `index` (0 for `structured`). */
  readonly text: string;
  readonly index: number;
  /**
   * `field` is the page's own salary field, a label beside the title, or the title; `text` the description; `structured`
   * schema.org data; `user` the user's own correction, which has no words (`text` is empty).
   */
  readonly statedIn: 'field' | 'text' | 'structured' | 'user';
  /** What the words do not say and was concluded ("£65k" implies YEAR). `low` and `high` are the ends of the amount. */
  readonly implied: readonly ('currency' | 'unitText' | 'low' | 'high')[];
  /** "circa", "around", "c.": the amount is a rough one. */
  readonly approximate: boolean;
  /** "pro rata": the amount is for full-time hours and the job is part of that. */
  readonly proRata: boolean;
}

/** A posting that states base salary. */
export interface StatedPay {
  readonly kind: 'stated';
  readonly salary: BaseSalary;
  /**
   * Where the amount cannot be meant in its unit ("£400–425 per year" for a contract): what it may mean. We offer it to
   * the user and never compare with it. Null where the words are plain, or no one reading is sensible.
   */
  readonly suggestion: BaseSalary | null;
}

/** Why there is no base salary. `unreadable` and `ambiguous` keep the words, so that users can see for themselves. */
export type SalaryAbsence =
  | { readonly kind: 'not-stated'; readonly text: string | null }
  | { readonly kind: 'unreadable'; readonly text: string }
  | { readonly kind: 'ambiguous'; readonly readings: readonly BaseSalary[] };

/** What a posting says of base salary: the salary, or why there is none. */
export type PostingPay = StatedPay | SalaryAbsence;

/** The salary that a posting states; null where it states none. */
export const salaryOf = (pay: PostingPay): BaseSalary | null => (pay.kind === 'stated' ? pay.salary : null);

/** What a stated amount may mean where it cannot be meant as it stands; null elsewhere. */
export const suggestionOf = (pay: PostingPay): BaseSalary | null => (pay.kind === 'stated' ? pay.suggestion : null);
