import type { PagePart } from '../../model/evidence';
import type { BaseSalary, UnitText } from '../../model/pay';
import type { RefusalReason } from './money-kinds/refusal-reason';

/** What is known of the posting before its money is read: it settles what a bare "$450" means. */
export interface MoneyContext {
  /** ISO 4217 of the place of work, for amounts without a sign; null where the place is unknown. */
  readonly currency: string | null;
  /** The posting speaks of a contractor (IR35, contract, day rate): a bare £450 is then for a day. */
  readonly contract: boolean;
  /** The posting calls itself permanent and is no contract: "£45 per annum" has then lost its thousands. */
  readonly permanent?: boolean;
}

/** What the words say where that cannot be meant: the unit, and how many times the stated amount the reading is. */
export interface AsStated {
  readonly unitText: UnitText;
  readonly times: 1 | 1000;
}

/** Money in a text, and what it is: pay, or something else with the reason. `text` is the very substring at `index`. */
export interface Money extends Omit<BaseSalary, 'statedIn' | 'unitText'> {
  readonly part: PagePart;
  readonly unitText: UnitText | null;
  /** Set where amount and unit are a correction of what the words say; null where they are what it says. */
  readonly asStated: AsStated | null;
  /** Null where it is pay. */
  readonly refused: RefusalReason | null;
  /** Words beside it name it as pay. */
  readonly labelled: boolean;
  /** How plainly the words call it pay, for choosing between several; 0 and up. */
  readonly weight: number;
  /** The place, grade or level that a label right ahead of it names ("Leeds: £50k"); null where there is none. */
  readonly name: string | null;
  /** The words on either side, which may name a level or a place ("Senior:", "in London"). */
  readonly beside: string;
}
