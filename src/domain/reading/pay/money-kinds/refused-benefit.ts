import type { Refusal } from './refusal-reason';

/** Perks with a price on them. */
export const benefit: Refusal = {
  reason: 'benefit',
  // "membership worth £1,500"  "vouchers up to £50"  "save up to £1,000"  "discounts of £300"  "claim back £200"
  before:
    /\b(?:worth|valued at|value of|vouchers?|saves?|savings?|discounts?|claim(?: back)?|cashback|cover(?:ing|s)? up to|reimburse\w{0,5}|gift)\b[^.;+|\n]{0,24}$/i,
  // "£50 voucher"  "£100 gift card"  "£1,500 of gym membership"  "£200 off"
  after:
    /^ (?:(?:worth|of|in|a|annual|birthday|per|month|year|monthly|amazon|love2shop) ){0,4}(?:vouchers?|gift|gym|perks?|discount|off\b|cashback|membership|cycle|childcare|eye ?care|credits?\b)/i,
};
