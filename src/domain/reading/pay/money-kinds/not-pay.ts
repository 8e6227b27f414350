import type { Refusal } from './refusal-reason';

/** What the employer owns or looks after. */
export const assets: Refusal = {
  reason: 'assets',
  // "oversees £119.4 billion"  "managing budgets of £500k"  "assets of £2bn"  "a portfolio of £90,000"
  before:
    /\b(?:(?:assets?|portfolio|aum|oversee[sn]?|manag(?:e[sd]?|ing)) (?:\w{1,12} ){0,4}|(?:projects?|programmes?|contracts?|deals?|accounts?) (?:\w{1,12} )?(?:of|worth|over|valued(?: at)?|totalling) (?:up to |over )?)$/i,
  // "£10 billion portfolio"  "£2bn AUM"  "£500k project"  "£1m+ of assets"  "£250k P&L"
  after:
    /^\+? ?(?:(?:in|of|under|a|customer|client|property|real|estate) ){0,4}(?:portfolio|aum\b|assets?|projects?\b|programmes?\b|accounts\b|contracts\b|p&l|facilit)/i,
};
