import { ADJECTIVES, type OtherPayWording } from './money-kind';
import type { Refusal } from './refusal-reason';

/** A payment that is made once, for joining the company. */
export const signOnWording: OtherPayWording = {
  kind: 'sign-on',
  // "£5,000 sign-on bonus"  "£10k joining bonus"  "£2,000 golden hello"
  after: new RegExp(
    `^${ADJECTIVES}(?:(?:sign[- ]?on|sign[- ]?up|signing[- ]?on|signing|joining|welcome)(?: bonus| payment)|golden hello)\\b`,
    'i',
  ),
  // "sign-on bonus of £5,000"  "Joining bonus: £2k"  "a welcome bonus up to £1,000"
  before:
    /\b(?:(?:sign[- ]?on|sign[- ]?up|signing[- ]?on|signing|joining|welcome)(?: bonus| payment)|sign-on|golden hello)\b/gi,
  listed: [],
};

/** A payment that is made once, for joining the company or for moving there. */
export const signOnRefusal: Refusal = {
  reason: 'sign-on',
  // "sign-on bonus of £5,000"  "Joining bonus: £2k"  "welcome bonus up to £1,000"
  before: /\b(?:sign(?:ing)?[- ]?(?:on|up)?|joining|welcome|relocation|golden hello|starter)\b[^.;+\n]{0,30}$/i,
  // "£5,000 sign-on bonus"  "£10k joining bonus"  "£8,000 relocation package"  "£2,000 welcome bonus"
  after:
    /^[\s(]{0,2}(?:cash |one[- ]off )?(?:sign(?:ing)?[- ](?:on|up|bonus)|joining|welcome|relocation|golden hello)/i,
};
