import { ADJECTIVES, ITEM_AHEAD, ITEM_END, type OtherPayWording } from './money-kind';
import type { Refusal } from './refusal-reason';

/** Shares in the company, or the right to buy them. */
export const equityWording: OtherPayWording = {
  kind: 'equity',
  // "0.05%-0.2% equity"  "$40k in RSUs"  "up to 1% of the company"  "£20,000 share options"
  after: new RegExp(
    `^(?:${ADJECTIVES}(?:equity\\b(?! (?:and|&) inclusion)|rsus?\\b|share options|shares\\b|stock\\b|options\\b|ownership)| (?:of|in) (?:the|our) (?:company|business|startup))`,
    'i',
  ),
  // "equity: 0.5%"  "share options worth £20k"  "Equity range 0.1"
  before: /\b(?:share options|stock options|options|equity|rsus?|shares)\b(?! (?:and|&) inclusion)/gi,
  listed: [
    // "company share options"  "employee stock purchase plan"  "share scheme"
    /\b(?<!profit[ -])(?:share|stock) (?:options?|schemes?|plans?|ownership|purchase|incentives?|awards?|grants?)\b(?: (?:scheme|plan))?/i,
    // "EMI options"  "EMI share scheme"  "EMI scheme"
    /\bemi (?:share |stock )?(?:options?|schemes?|shares?)\b/i,
    // "RSUs"  "restricted stock units"  "Sharesave"
    /\b(?:rsus?|restricted stock(?: units)?|sharesave|saye)\b/i,
    // "meaningful equity"  "early-stage equity"  "generous equity"; but not "strong equity research"
    /\b(?:meaningful|generous|significant|early[- ]stage|early|competitive|real|substantial|company|employee|founding|attractive) equity\b(?! (?:research|trad|market|fund|team|analy|deriv))/i,
    // "equity package"  "equity options"  "equity in the company"
    /\bequity (?:package|options?|stake|grants?|scheme|plan|compensation|ownership|participation|incentives?|in (?:the|our|a) (?:company|business|startup|fast))\b/i,
    // "£90k + equity"  "salary and equity"
    // "bonus, equity"; but not "diversity, equity and inclusion" or "private equity"
    /(?:\+|\bplus|\b(?:salary|bonus|benefits|pension)(?:,| and| &| \+)) {0,2}(?<words>equity)\b(?! (?:research|trad|market|fund|and inclusion|& inclusion|capital|deriv))/i,
    // "- Equity"  "* Equity"  "• equity"
    new RegExp(`${ITEM_AHEAD}(?<words>equity)${ITEM_END}`, 'i'),
  ],
};

/** Shares in the company and options to buy them. */
export const equityRefusal: Refusal = {
  reason: 'equity',
  // "equity worth £20k"  "options valued at $50,000"  "RSUs of $40,000"
  before: /\b(?:equity|stock|options|rsus?|shares)\b(?! (?:and|plus|\+|or) )[^.;+|\n]{0,22}$/i,
  // "£1,200 of free shares per year"  "$40k in RSUs"  "£10,000 share options"  "£20k EMI options"
  after:
    /^[\s(]{0,2}(?:(?:of|in|worth|free|company|emi|annual|per|year|\w{3,12}) ){0,4}(?:rsus?\b|shares?\b|stock\b|equity grant|share options|options\b)/i,
};
