import type { Wanted } from '../../text/posting-words';

const DRIVERLESS =
  '(?:autonomous (?:\\w{1,12} )?(?:vehicles?|driving|cars?|trucks?|mobility)|self[- ]driving|driverless (?:cars?|vehicles?|taxis?)|robotaxis?)';

/**
 * Words that say that vehicles which drive themselves are what the employer makes. A list of uses is none ("from gaming
 * to self-driving cars"), and nor are customers.
 */
export const AUTONOMOUS_VEHICLES: readonly RegExp[] = [
  // "We build autonomous vehicles"  "our self-driving stack"  "the future of autonomous driving"; but not "autonomous agents"
  new RegExp(
    `\\b(?:build|develop|deploy|creat|design|pioneer)(?:e|s|ing)? (?:[\\w-]{1,15} ){0,3}${DRIVERLESS}\\b|\\b(?:our|future of|leaders? in) (?:[\\w-]{1,15} ){0,2}${DRIVERLESS}\\b`,
    'gi',
  ),
  // "self-driving software"  "an autonomous vehicle company"  "autonomous driving start-up"
  new RegExp(
    `\\b${DRIVERLESS} (?:compan(?:y|ies)|business|start-?ups?|scale-?ups?|technology|software|stack|team)\\b`,
    'gi',
  ),
];

/** Words that show one of the domains that the advice names: recommendations, fraud detection, autonomous vehicles. */
export const DOMAIN: Wanted = {
  wordings: [
    // "recommender systems"  "recommendation engines"  "recommendations team"; but not "recommendations for the board"
    /\brecommend(?:ers?|ations?) (?:[\w-]{1,15} )?(?:systems?|engines?|models?|algorithms?|platforms?|teams?|products?)\b/gi,
    // "personalised recommendations"  "product recommendations"
    /\b(?:personali[sz]ed|product|content|movie|music|real[- ]time) recommendations\b/gi,
    // "fraud detection"  "fraud models"  "anti-fraud"
    /\bfraud[- ](?:detection|prevention|models?|systems?|analytics|team)\b|\banti-fraud\b/gi,
    // "detect card fraud"  "predicting fraud"; but not "detect recruitment fraud"
    /\b(?:detect|catch|predict)(?:ing)? (?:(?!(?:recruitment|job|hiring|employment|identity) )[\w-]{1,15} ){0,2}fraud\b/gi,
    // "perception for autonomous vehicles"  "experience of autonomous driving"
    new RegExp(
      `\\b(?:perception|planning|prediction|models?|software|experience|knowledge|background) (?:for|of|in|with) (?:[\\w-]{1,15} ){0,2}${DRIVERLESS}\\b`,
      'gi',
    ),
    ...AUTONOMOUS_VEHICLES,
  ],
  // Checks on the candidate, and warnings of false adverts.
  notAfter: /\b(?:recruitment|job|hiring|employment|cifas|beware)\b[^.\n]{0,20}$/i,
  notBefore: /^ (?:checks?|screening|agenc|databases?|services?|polic|training)/i,
};
