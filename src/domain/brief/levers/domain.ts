import type { Wanted } from '../../text/posting-words';

/** Words for vehicles that drive themselves. */
export const AUTONOMOUS_VEHICLES: readonly RegExp[] = [
  // "autonomous vehicles"  "autonomous driving"; but not "autonomous agents"
  /\bautonomous (?:\w{1,12} )?(?:vehicles?|driving|cars?|trucks?|mobility)\b/gi,
  // "self-driving software"  "driverless cars"  "robotaxis"
  /\bself[- ]driving\b|\bdriverless (?:cars?|vehicles?|taxis?)\b|\brobotaxis?\b/gi,
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
    // "detect card fraud"  "preventing fraud"; but not "fight recruitment fraud"
    /\b(?:detect|prevent|fight|catch|stop|predict)(?:ing)? (?:(?!(?:recruitment|job|hiring|employment|identity) )[\w-]{1,15} ){0,2}fraud\b/gi,
    ...AUTONOMOUS_VEHICLES,
  ],
  // Checks on the candidate, and warnings of false adverts.
  notAfter: /\b(?:recruitment|job|hiring|employment|cifas|beware)\b[^.\n]{0,20}$/i,
  notBefore: /^ (?:checks?|screening|agenc|databases?|services?|polic|training)/i,
};
