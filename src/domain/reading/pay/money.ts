import type { PagePart } from '../../model/evidence';
import type { BaseSalary, UnitText } from '../../model/pay';
import type { RefusalReason } from './money-kinds/refuse';

/** What is known about the posting before its money is read. It decides what a bare "$450" means. */
export interface MoneyContext {
  /** The currency of amounts without a sign (ISO 4217); null where it cannot be told. */
  readonly currency: string | null;
  /** Which dollar a bare "$" is (ISO 4217); null where it cannot be told. The dollar of `currency` where left out. */
  readonly dollar?: string | null;
  /** Whether the posting is about a contractor (IR35, contract, day rate). A bare £450 is then for a day. */
  readonly contract: boolean;
  /** Whether the posting calls itself permanent and is no contract. "£45 per annum" has then lost its thousands. */
  readonly permanent?: boolean;
}

/**
 * What the words say where that cannot be meant: the stated unit, and the factor from the stated amount to our reading.
 */
export interface AsStated {
  readonly unitText: UnitText;
  readonly times: 1 | 1000;
}

/** Money in a text, which is pay or something else. `text` is the substring of the part at `index`. */
export interface Money extends Omit<BaseSalary, 'statedIn' | 'unitText'> {
  readonly part: PagePart;
  readonly unitText: UnitText | null;
  /** Set where amount and unit are a correction of what the words say; else null. */
  readonly asStated: AsStated | null;
  /** Why it is not pay; null where it is pay. */
  readonly refused: RefusalReason | null;
  /** Whether words beside it call it pay. */
  readonly labelled: boolean;
  /** How clearly the words call it pay, from 0 upwards. Among several amounts the highest weight is chosen. */
  readonly weight: number;
  /** The place, grade or level that a label right ahead of it names ("Leeds: £50k"); null where there is none. */
  readonly name: string | null;
  /** The words on both sides, which may name a level or a place ("Senior:", "in London"). */
  readonly beside: string;
}
