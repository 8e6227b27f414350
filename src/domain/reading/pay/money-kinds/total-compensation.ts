const TOTAL = 'total (?:annual |cash )?(?:comp(?:ensation)?\\b|remuneration\\b|package\\b|earnings\\b|rewards?\\b)';
const OF_IT = '(?:is|are|represents?|reflects?|covers?|refers? to|means)';
const HOW =
  '(?: (?:based on|calculated (?:on|as)|quoted as|stated as|given as|expressed as|for|the|an?|your|expected|estimated|full|annual|overall)){0,4}';

/**
 * Words behind an amount that make it everything the employer gives in a year, not base salary alone: in its own sentence
 * or in the next one, which refers to it. "$150k - $270k. This range is based on total compensation"  "£90k (total comp)"
 * "£120k a year, total package including bonus"
 */
export const TOTAL_BEHIND = new RegExp(
  `^(?:[^.;\\n]{0,40}[.;]?\\s{0,2}\\b(?:this|these|the) (?:[a-z]{1,14} ){0,3}(?:ranges?|figures?|salar(?:y|ies)|pay|compensation|amounts?|numbers?|bands?))? ${OF_IT}${HOW} ${TOTAL}` +
    `|^[^.;\\n£$€]{0,70}\\(${TOTAL}\\)` +
    `|^(?: (?:per annum|per year|a year|pa))?(?: (?:in|as) |, (?:in |as )?)${TOTAL}(?=[.)]|,? incl)`,
  'i',
);

/** The same ahead of an amount: "The total compensation range for this role is £120,000". Global. */
export const TOTAL_AHEAD = new RegExp(
  `\\b${TOTAL}(?: (?:ranges?|package|band|for|this|the|role|position|job|is|of|between|from|in|annual|expected|target|up to)){1,8}(?=[ :]{0,2}$)`,
  'gi',
);
