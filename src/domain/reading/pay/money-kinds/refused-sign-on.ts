import type { Refusal } from './refusal-reason';

/** A single payment for joining. */
export const signOn: Refusal = {
  reason: 'sign-on',
  // "sign-on bonus of £5,000"  "Joining bonus: £2k"  "welcome bonus up to £1,000"
  before: /\b(?:sign(?:ing)?[- ]?(?:on|up)?|joining|welcome|relocation|golden hello|starter)\b[^.;+\n]{0,30}$/i,
  // "£5,000 sign-on bonus"  "£10k joining bonus"  "£8,000 relocation package"  "£2,000 welcome bonus"
  after:
    /^[\s(]{0,2}(?:cash |one[- ]off )?(?:sign(?:ing)?[- ](?:on|up|bonus)|joining|welcome|relocation|golden hello)/i,
};
