import { ADJECTIVES, ITEM_AHEAD, ITEM_END, type OtherPayWording, ROW_AHEAD, ROW_END } from './money-kind';
import type { Refusal } from './refusal-reason';

/** Money on top of base salary for results, for loyalty or for a good year of the company. */
export const bonusWording: OtherPayWording = {
  kind: 'bonus',
  // "10% bonus"  "up to 20% discretionary annual bonus"  "£5,000 retention payment"
  after: new RegExp(
    `^${ADJECTIVES}(?:bonus(?:es)?\\b(?! points)|profit[- ]shar|incentive\\b|retention payment)(?:e|ing)?`,
    'i',
  ),
  // "annual bonus of £5,000"  "Bonus: up to 15%"  "performance bonus scheme paying 10%"
  before:
    /\b(?:(?:annual |company |discretionary |performance |personal |yearly |quarterly |target |guaranteed ){0,2}(?:bonus|bonuses|profit[- ]share|incentive|retention payment))\b(?! points)/gi,
  listed: [
    // "annual bonus"  "a discretionary bonus scheme"  "performance-related bonus"
    /\b(?:annual|yearly|quarterly|performance|(?:performance|profit)[- ](?:based|related|share)|discretionary|company|cash|guaranteed|retention|generous|competitive|potential|personal|target|year[- ]end|individual|team) bonus(?:es)?\b(?! points)/i,
    // "bonus scheme"  "bonus potential"  "bonus eligible"
    /\bbonus(?:es)?[ -](?:scheme|structure|plan|potential|opportunity|eligib\w{2,5}|payments?|pool|program(?:me)?)\b/i,
    // "£60k + bonus"  "salary, bonus, pension"  "competitive bonus and equity"; but not "a bonus if you know Go"
    new RegExp(`${ROW_AHEAD}(?<words>bonus|bonuses)${ROW_END}`, 'i'),
    // "- Bonus"  "* Bonuses"  "• Bonus"
    new RegExp(`${ITEM_AHEAD}(?<words>bonus|bonuses)${ITEM_END}`, 'i'),
    // A headline that lost its "+": "£40k Bonus"  "up to £200k bonus"  "£60,000 bonus"
    /\d[\dk] (?<words>bonus)(?![ -](?:points|scheme))\b/i,
    // "profit share"  "profit-sharing scheme"  "a profit share after two years"
    /\bprofit[- ]shar(?:e|ing)\b/i,
  ],
};

/**
 * Money on top of base salary for results or loyalty. "£60k Bonus" in a headline is not among it: that is pay which
 * lost its "+" (see `why-not-pay`).
 */
export const bonusRefusal: Refusal = {
  reason: 'bonus',
  // "bonus of up to £5,000"  "Annual bonus: £8k"  "commission of £500"  "incentive worth £2,000"
  before:
    /\b(?:bonus(?:es)?|commissions?|incentives?|retention payment|rewards?|awards?)\b(?![^\n]{0,30}\b(?:salary|basic|base|rate)\b)[^.;+|\n]{0,26}$/i,
  // "£3,000 annual bonus"  "£500 quarterly bonus"  "£2,500 cash incentive"
  after:
    /^[\s(]{0,2}(?:(?:annual|yearly|quarterly|monthly|performance|discretionary|guaranteed|retention|project|clearance|company|cash|tax[- ]free|in|of|a|per|hour|day|week|month|year|per annum|gross) ){1,4}(?:bonus|incentive|commission|reward)|^ (?:incentive|commission|reward)/i,
};
