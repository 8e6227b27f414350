import { readerOf } from '../../../text/claims/reader-of';

const ONLY = [
  // "Umbrella only"  "umbrella companies only"  "Inside IR35 (umbrella engagement only)"
  /\bumbrella(?: compan(?:y|ies)| solution| engagements?| workers?| contractors?| basis| rate)? (?:only|required|mandatory)\b/gi,
  // "only via umbrella"  "only through an approved umbrella company"  "only umbrella"
  /\b(?:only|solely|exclusively) (?:be )?(?:engaged |paid |available |offered |accept(?:ing)? )?(?:via |through |on |by )?(?:an? |our )?(?:\w{1,10} )?umbrella\b/gi,
  // "must work via an umbrella"  "you will need to use an umbrella company"
  // "required to operate through one of our umbrella companies"
  /\b(?:must|need to|required to|have to|should) (?:be )?(?:work(?:ing)?|operate|use|go|engaged?|paid|employed|set up|contract)(?: \w{1,10}){0,2} (?:via |through |under )?(?:an? |one of our |our )?(?:\w{1,10} )?umbrella\b/gi,
];
// "umbrella or PAYE"  "Umbrella Company/PAYE"  "umbrella and limited company contractors"
const ANOTHER_WAY = /\b(?:paye|ltd|limited|psc|own company)\b/i;
const REFUSED_WAY = /\b(?:no|not|without|cannot|unable)\b[^.\n]{0,30}\b(?:paye|ltd|limited|psc)/i;

/**
 * Whether the contractor is paid through an umbrella company and no other way. "PAYE or umbrella" is a choice: null.
 */
export const readUmbrellaOnly = readerOf(
  { cues: ['umbrella'], before: 70, after: 40, wordings: ONLY },
  ({ text, lead, tail }): true | null => {
    const around = `${/[^.\n]{0,25}$/.exec(lead)?.[0] ?? ''}${text}${/^[^.\n]{0,30}/.exec(tail)?.[0] ?? ''}`;
    return ANOTHER_WAY.test(around) && !REFUSED_WAY.test(around) ? null : true;
  },
);
