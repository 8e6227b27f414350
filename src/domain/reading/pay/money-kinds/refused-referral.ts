import type { Refusal } from './refusal-reason';

/** Money for naming someone else. */
export const referral: Refusal = {
  reason: 'referral',
  // "Referral Bonus: £5,000"  "refer a friend and earn £500"  "recommend a friend scheme, up to £1,000"
  before: /\b(?:referral|refer (?:a|someone|your)|recommend(?:ing)? a (?:friend|colleague))\b[^;\n]{0,50}$/i,
  // "£1,000 referral bonus"  "£250 for every friend you refer"  "£1,500 for referring them"  "£500 in vouchers for each referral"
  after: /^[^.;\n\d]{0,30}\b(?:referral|referring|you refer|refer a friend|recommend a friend)/i,
};
