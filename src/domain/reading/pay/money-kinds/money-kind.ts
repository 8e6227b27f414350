import type { OtherPayKind } from '../../../model/other-pay';

/** How postings write one kind of pay beside base salary. Every pattern ignores case and sees plain text. */
export interface OtherPayWording {
  readonly kind: OtherPayKind;
  /** Right behind an amount or a per cent, after at most a few words that go with it. */
  readonly after: RegExp;
  /** Names that stand ahead of an amount or a per cent; global, so that the last one counts. */
  readonly before: RegExp;
  /** Where it is offered without any figure; the group `words`, or else the whole match, is the words. */
  readonly listed: readonly RegExp[];
}

/** Up to four words between a figure and what it is for ("10% discretionary annual | bonus"), none of which starts another thing. */
export const ADJECTIVES =
  "[\\s(‘'\"“]{0,3}(?:(?!(?:and|plus|or|with|on|if|when|for|to|employee|off|pension|bonus|bonuses|equity|salary|base|basic|commission)\\b)[a-z][\\w&'/-]{0,18} ){0,4}";

/** An item of a list, or one of a row of benefits: what stands ahead of it, and what behind. */
export const ITEM_AHEAD = '(?:^|\\n)[ \\t]{0,4}[-*•][ \\t]{1,3}';
export const ITEM_END = '(?=[ \\t]{0,2}(?:$|\\n))';
export const ROW_AHEAD = '(?:[+&,]|\\bplus|\\band(?: an?)?|\\bsalary|\\bcompetitive|\\bincluding|\\bbenefits:?) {0,2}';
export const ROW_END = '(?= {0,2}(?:$|[+&,/|).\\n]|and\\b|plus\\b))';
