import type { Fact } from '../../../model/evidence';
import type { Ir35 } from '../../../model/job-posting';
import type { PagePosting } from '../../../model/page-posting';
import type { Ir35Status } from '../../../model/role-facts';
import { choose } from '../../../text/claims/claim';
import { claimsNear } from '../../../text/claims/claims-near';
import type { Near, NearMatch } from '../../../text/claims/matches-near';
import { declareCues, hasKeyword } from '../../../text/keyword-index';
import { allParts } from '../../../text/posting-parts';

const NAMED = 'ir ?-?35';
const SCOPE = '(?:[ -](?:of|from|the|scope|for)){0,4}';
/** A decision, by the cue that names it. Whether its context denies it is asked afterwards. */
const DETERMINED = new RegExp(
  [
    // "inside IR35"  "Outside of IR35"  "outside the scope of IR35"  "Inside-IR35"  "falls within IR35"
    `\\b(?<ahead>inside|outside|within)${SCOPE}[\\s-]{1,2}\\(?(?:the )?${NAMED}`,
    // "in scope of IR35"  "out of scope for IR35"  "in-scope IR35"  "Out of IR35"
    `\\b(?<scope>in[ -]scope|out[ -]of[ -]scope|out of)${SCOPE}[\\s-]{1,2}(?:the )?${NAMED}`,
    // "IR35: Inside"  "IR35 status - outside"  "IR35 determination: Inside"  "IR35 – out of scope"
    `${NAMED}(?: status| determination)?[\\s:(*–—-]{1,5}(?:is |deemed ){0,2}(?<behind>inside|outside|in[ -]scope|out[ -]of[ -]scope)\\b`,
    // "caught by IR35"  "subject to IR35"  "off-payroll working rules apply"
    `\\b(?<caught>caught by (?:the )?${NAMED}|subject to ${NAMED}(?! (?:status|determination|assessment|review))|off-payroll (?:working )?rules (?:will )?apply)`,
    // "£650 per day inside"  "£500pd (outside)"  "£70 p/h inside"  "Contract (Inside)"  "Umbrella (Inside)"
    '(?:(?:per (?:day|hour)|p[./]?[dh]|/ ?day|a day|daily)[\\s,(-]{1,3}|\\b(?:contract|umbrella) ?\\()(?<rate>inside|outside)\\b(?! (?:the|a|an|of|our|your|work|london)\\b)',
  ].join('|'),
  'gi',
);
// "inside or outside IR35"  "Inside/Outside IR35"  "in or outside of IR35"
const EITHER =
  /\b(?:in(?:side)?|out(?:side)?)(?: of)? ?(?:\/|or|&|and) ?(?:inside|outside|in|out)(?: of)?[ -]?ir ?-?35/gi;
// "IR35: Inside/Outside"  "IR35 status: inside or outside"  "IR35 - either"
const EITHER_BEHIND =
  /\bir ?-?35(?: status| determination)?[\s:(*-]{1,5}(?:either|both|inside ?(?:\/|or|&|and) ?outside|outside ?(?:\/|or|&|and) ?inside)\b/gi;
// "IR35 status: TBC"  "IR35 to be determined"  "IR35 determination pending"
const OPEN_BEHIND =
  /\bir ?-?35(?: status| determination| assessment)?[\s:(*-]{1,5}(?:is |has |yet |still |currently |not |yet ){0,3}(?:tbc|tbd|t\.b\.c|to be (?:confirmed|determined|decided|assessed|advised)|undetermined|under review|pending|unknown|unconfirmed|been determined|determined yet)\b/gi;
// "awaiting IR35 determination"  "subject to an IR35 assessment"  "pending IR35 status"
const OPEN_AHEAD =
  /\b(?:await(?:ing|s)|subject to|pending|undetermined|unconfirmed)(?: an?| the| its| final){0,2} ir ?-?35(?: status| determination| assessment| review)?\b/gi;

/**
 * What the posting says about IR35, the UK's off-payroll working rules: `inside`, `outside`, `either` where it offers
 * both or where two statements differ, `undetermined` where the decision is still to come. A decision counts for more
 * than a word that one is to come. Null where the posting says nothing.
 *
 * This is the whole answer, one of the further facts. `readIr35` below narrows it to the two answers that change the
 * pay.
 */
export function readIr35Status(page: PagePosting): Fact<Ir35Status> | null {
  const parts = allParts(page).filter(({ text }) => hasKeyword(text, DETERMINED_NEAR.cues));
  const either = choose(
    claimsNear(parts, EITHER_NEAR, ({ contextOf }) => (contextOf().firmness === 'conditional' ? null : 'either'), 1),
  );
  if (either) return either;
  const determined = claimsNear(parts, DETERMINED_NEAR, determination);
  const [first] = determined;
  const other = determined.find(({ value }) => value !== first?.value);
  if (other) return { ...other, value: 'either' };
  return first ?? choose(claimsNear(parts, OPEN_NEAR, () => 'undetermined', 1));
}

const NAME = declareCues('ir35', 'ir 35', 'ir-35', 'ir -35');
const REACH = { cues: NAME, before: 60, after: 70 };
const EITHER_NEAR: Near = { ...REACH, wordings: [EITHER, EITHER_BEHIND] };
const OPEN_NEAR: Near = { ...REACH, wordings: [OPEN_BEHIND, OPEN_AHEAD] };
const DETERMINED_NEAR: Near = {
  ...REACH,
  cues: declareCues(...NAME.words, 'inside', 'outside', 'within', 'off-payroll'),
  wordings: [DETERMINED],
};

/** What a decision says, in its context. A denial turns it round. */
function determination({ groups, contextOf }: NearMatch): Ir35 | null {
  const { isNegated, firmness } = contextOf();
  // "Where the role is marked as Outside IR35, …" is a standard sentence of agencies.
  if (firmness === 'conditional') return null;
  const { ahead, behind, rate, scope, caught } = groups;
  const isInside = caught !== undefined || !/^out/i.test(ahead ?? behind ?? rate ?? scope ?? '');
  return isInside === isNegated ? 'outside' : 'inside';
}

/** Whether the contract is inside or outside IR35; null where the posting says neither, or leaves it open. */
export function readIr35(page: PagePosting, status = readIr35Status(page)): Fact<Ir35> | null {
  if (status?.value !== 'inside' && status?.value !== 'outside') return null;
  return { value: status.value, evidence: status.evidence };
}
