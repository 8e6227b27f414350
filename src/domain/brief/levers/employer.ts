import type { Wanted } from '../../text/posting-words';

/**
 * The three employers that the published lever names. The whole name must match, because "Amazon Filters Ltd" is
 * another company. A country or a legal form ("UK", "Ltd") may follow.
 */
export const NAMED_EMPLOYER =
  /^(?:google|google deepmind|deepmind|google cloud|youtube|meta|meta platforms|facebook|whatsapp|instagram|amazon|amazon\.co(?:m|\.uk)|amazon web services|aws|amazon science)(?: \(aws\))?(?:,? (?:uk|emea|europe|london|ltd|limited|inc|llc|plc)\.?){0,3}$/i;

/** Words that say that the employer itself is a start-up or scale-up. */
export const SCALE_UP: Wanted = {
  wordings: [
    // "We're a fast-growing start-up"  "our client, an early-stage startup"  "join a well-funded enterprise scale-up"
    /\b(?:we(?:['’]re| are)|our client(?: is|,)?|as|join|joining|is|at)(?: now)? (?:an?|the) (?:[\w-]{1,20},? ){0,5}(?:start-?up|scale-?up)\b/gi,
    // "Series B startup"  "$40M Series A funding round"  "seed-stage company"  "Series C-backed"
    /\b(?:pre-?seed|seed|series [a-f])[- ](?:stage|funded|backed|funding|startup|start-up|scale-?up|company|business)\b/gi,
    // "early-stage company"
    /\bearly[- ]stage (?:\w{1,15} )?(?:company|business|start-?up|team)\b/gi,
  ],
  // "experience in a Series A startup" and "clients from start-ups" are about somebody else.
  notAfter: /\b(?:experience|worked|working|background|clients|customers|previously|former)\b[^.\n]{0,40}$/i,
  notBefore: /^ (?:environment|experience|mindset|mentality|culture|background)\b/i,
};
