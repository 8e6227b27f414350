import { ADJECTIVES, type OtherPayWording } from './money-kind';

/** A single payment for joining. */
export const signOn: OtherPayWording = {
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
