import type { OtherPayKind } from '../../../model/other-pay';

/** How postings write one kind of pay beside base salary. Every pattern ignores case and is run on plain text. */
export interface OtherPayWording {
  readonly kind: OtherPayKind;
  /** The words behind an amount or a per cent, with at most a few words between. */
  readonly after: RegExp;
  /**
   * The names that stand ahead of an amount or a per cent. Global, so that the last name can be found, which counts.
   */
  readonly before: RegExp;
  /** The wordings that offer it without a figure. The group `words`, or else the whole match, is quoted as evidence. */
  readonly listed: readonly RegExp[];
}

/**
 * Up to four words between a figure and its name ("10% discretionary annual | bonus"), none of which begins another
 * item.
 */
export const ADJECTIVES =
  "[\\s(‘'\"“]{0,3}(?:(?!(?:and|plus|or|with|on|if|when|for|to|employee|off|pension|bonus|bonuses|equity|salary|base|basic|commission)\\b)[a-z][\\w&'/-]{0,18} ){0,4}";

/** What stands ahead of an item of a list and behind it. */
export const ITEM_AHEAD = '(?:^|\\n)[ \\t]{0,4}[-*•][ \\t]{1,3}';
export const ITEM_END = '(?=[ \\t]{0,2}(?:$|\\n))';
/** What stands ahead of one of several benefits in a row ("bonus, pension and equity") and behind it. */
export const ROW_AHEAD = '(?:[+&,]|\\bplus|\\band(?: an?)?|\\bsalary|\\bcompetitive|\\bincluding|\\bbenefits:?) {0,2}';
export const ROW_END = '(?= {0,2}(?:$|[+&,/|).\\n]|and\\b|plus\\b))';
