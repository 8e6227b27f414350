import type { Wanted } from '../../text/posting-words';
import { AUTONOMOUS_VEHICLES, OF_OTHERS } from './domain';

/**
 * The employers of Big Tech that the lever with a figure does not name. The whole name must match, because others are
 * called Apple too.
 */
export const OTHER_BIG_TECH =
  /^(?:apple|microsoft|microsoft research)(?:,? (?:uk|emea|europe|london|ltd|limited|inc|llc|plc)\.?){0,3}$/i;

/**
 * Words that say that the employer itself is in fintech or autonomous vehicles. Experience of such employers is another
 * matter, and so are customers of that kind: missing an employer is the smaller error.
 */
export const SECTOR: Wanted = {
  wordings: [
    // "We’re a fast-growing London fintech"  "our client, a leading FinTech"  "within our profitable fintech"
    // "building the world’s leading cross-border fintech"
    /\b(?:we(?:['’]re| are)|our client(?: is|,)?|join|joining|is|as|at|with|within|building)(?: now)? (?:an?|our|the(?: world['’]s)?) (?:[\w-]{1,20},? ){0,5}fin-?tech\b/gi,
    // "a fintech company"  "FinTech scale-up"  "fin-tech firms"
    /\bfin-?tech (?:compan(?:y|ies)|business|start-?up|scale-?up|unicorn|firms?|leader|group|bank)\b/gi,
    // "our fintech products"
    /\bour (?:[\w-]{1,15} ){0,2}fin-?tech\b/gi,
    // A title that ends so: "Machine Learning Engineer - FinTech"  "ML Engineer (Fintech)"
    /[-–|(,/] ?fin-?tech\)?$/gi,
    ...AUTONOMOUS_VEHICLES,
  ],
  notAfter: new RegExp(
    `\\b(?:experience|worked|working|background|previously|former|ideally)\\b[^.\\n]{0,40}$|${OF_OTHERS.source}`,
    'i',
  ),
  notBefore: /^(?: \w{1,12})? (?:background|experience|clients?|customers?|knowledge)\b/i,
};
