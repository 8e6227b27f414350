import type { Fact } from '../../../model/evidence';
import type { PagePosting } from '../../../model/page-posting';
import { choose } from '../../../text/claims/claim';
import { claimsNear } from '../../../text/claims/claims-near';
import { declareCues } from '../../../text/keyword-index';
import { allParts } from '../../../text/posting-parts';

const WORK =
  '(?:(?:visa|work(?:ing)?|employment|skilled worker|tier ?2|uk|immigration|any|future|new|for|of|a|the|your|or|support|transfer|permit)[ ,/-]{1,2}){0,6}';
const GIVE = '(?:offer|provide|support|consider|facilitate|arrange|accept|give|process|assist with|take on)';
const REFUSED = [
  // "unable to offer visa sponsorship"  "we cannot sponsor visas"  "not in a position to provide sponsorship"
  new RegExp(
    `\\b(?:unable to|cannot|can ?not|can['’]t|not able to|do(?:es)? not|don['’]t|doesn['’]t|won['’]t|will not|no longer|not in a position to|not currently|not|are not)(?: currently| yet| be able to| at this time| able to){0,2} (?:${GIVE}|${GIVE.replaceAll('e|', 'ing|').replace('offer', 'offering')}|providing|offering)?[ ]?${WORK}sponsor(?:ship|ing)?\\b`,
    'gi',
  ),
  // "no visa sponsorship"  "without sponsorship"  "without the need for visa sponsorship"
  new RegExp(
    `\\b(?:no|without|not eligible for|ineligible for|never) (?:the need for |need for |requiring |needing |any need of |employer |company )?${WORK}sponsorship\\b(?! requirements are)`,
    'gi',
  ),
  // Some pages lose their line breaks: "Inside IR35No Sponsorship Available"
  /No (?:visa )?[Ss]ponsorship/g,
  // "sponsorship is not available"  "visa sponsorship: No"  "sponsorship cannot be offered"
  /\bsponsorship[\s:(*–-]{1,4}(?:is |are |will |for this (?:role|position|job|post) |at this time |can |currently ){0,4}(?:not|no\b|cannot|unavailable|isn['’]t|n\/a)/gi,
  // "cannot consider candidates who require sponsorship"  "not open to those needing a sponsored visa"
  /\b(?:cannot|can['’]t|unable to|not (?:currently |presently )?able to|do not|don['’]t|will not|won['’]t|not) (?:consider|accept|progress|hire|take|process|open to|suitable for|proceed with)[^.\n]{0,70}\bsponsor/gi,
  // "who do not require sponsorship"  "must not need visa sponsorship"
  new RegExp(
    `\\b(?:not|n['’]t|never) (?:now or in the future )?(?:require|need)s? (?:any )?${WORK}sponsor(?:ship|ing)\\b`,
    'gi',
  ),
  // "we do not hold a sponsor licence"  "we don't have a sponsorship licence"  "does not hold a UK sponsor licence"
  /(?:\bnot|n['’]t)(?: currently)? (?:hold|have) (?:an? )?(?:\w{1,12} ){0,2}sponsor(?:ship)? licen[cs]e\b/gi,
  // "does not meet the requirements for sponsorship"  "not eligible for a sponsored visa"
  /\bnot (?:meet|qualify|eligible)\b[^.\n]{0,50}\bsponsor/gi,
];
const OFFERED = [
  // "visa sponsorship available"  "Sponsorship is provided"  "Visa sponsorship: Yes"
  /\bsponsorship[\s:(*–-]{1,4}(?:is |can be |will be |are |for (?:this|the right|exceptional|suitable|strong|successful) (?:\w{1,10} )?(?:role|position|candidates?|job|post)s? |also |and relocation (?:support |assistance |package )?(?:is |are )?){0,4}(?:available|offered|provided|possible|yes\b|supported|considered|included)/gi,
  // "we offer visa sponsorship"  "we can provide sponsorship"  "happy to sponsor visas"
  new RegExp(
    `\\b(?:we(?:['’]ll| will| can| do| also| are able to| are happy to| are willing to| currently)?|happy to|able to|willing to|open to|can|will|do) (?:also )?(?:${GIVE}|offering|providing)?[ ]?${WORK}(?:sponsorship|sponsor (?:(?:an? |the )?(?:visas?|skilled|tier|work)|your|work|the right|candidates|international|tier|you\\b))`,
    'gi',
  ),
  // "this role is eligible for visa sponsorship"  "the position is also eligible for skilled worker sponsorship"
  new RegExp(`\\b(?:role|position|job|post|vacancy) is (?:also )?eligible for ${WORK}sponsorship\\b`, 'gi'),
  // A cell or a line of its own: "| Visa Sponsorship |"  "- Visa sponsorship"
  // "Visa sponsorship and relocation support"
  /(?:^|[\n|•✓✔✅]|\n- )[ \t]{0,3}(?:- )?(?:skilled worker |uk )?(?:visa|work permit) sponsorship(?: support)?(?: and relocation(?: support| package| assistance)?)?[ \t]{0,3}(?=$|[\n|•])/gi,
];
// "sponsorship may be available" leaves it open.
const LEFT_OPEN = /\b(?:may|might|could)\b/i;
// "Do you require sponsorship?" is a question to the candidate.
const ASKED = /^[^.\n]{0,40}\?/;
// "if you need a visa" is a condition.
const IF = /\b(?:do|will|would|if|should|whether) (?:you|the candidate|applicants?)\b[^.\n]{0,50}$/i;
const DENIED = /(?:\b(?:not|no|unable|cannot|never|without)|n['’]t|[a-z\d]No)\b[^.\n]{0,25}$/i;

const CUES = declareCues('sponsor');

/**
 * Whether the posting offers visa sponsorship or refuses it; null where it does not say. "You must have the right to
 * work in the UK" says nothing: it is the law for every employee, and employers with a sponsor licence write it too. A
 * posting that both offers and refuses it (for different places, say) gives null as well.
 */
export function readSponsorship(page: PagePosting): Fact<'offered' | 'refused'> | null {
  const parts = allParts(page);
  const near = { cues: CUES, before: 100, after: 90 };
  const refused = choose(
    claimsNear(parts, { ...near, wordings: REFUSED }, ({ lead, tail }) =>
      ASKED.test(tail) || IF.test(lead) ? null : ('refused' as const),
    ),
  );
  const offered = choose(
    claimsNear(parts, { ...near, wordings: OFFERED }, ({ text, lead, tail }) =>
      ASKED.test(tail) ||
      IF.test(lead) ||
      DENIED.test(lead) ||
      DENIED.test(text) ||
      LEFT_OPEN.test(lead.slice(-20) + text)
        ? null
        : ('offered' as const),
    ),
  );
  return refused && offered ? null : (refused ?? offered);
}
