import type { JobPosting } from '../../model/job-posting';
import type { PagePosting } from '../../model/page-posting';
import { type PostingWords, postingWords, type Wanted } from '../../text/posting-words';

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

/** What is made for a domain, or brought to it. */
const WORK =
  '(?:models?|agents?|ml|ai|machine learning|algorithms?|perception|planning|prediction|simulation|software|systems?|pipelines?|data|platforms?|production)';

/** The text before words about somebody else: rivals, and those whom the employer serves. */
export const OF_OTHERS = /\b(?:rivals?|competitors?|companies like|customers?|clients?|partners?)\b[^.\n]{0,50}$/i;

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
    // "agents to production for autonomous vehicles"  "software that runs in our robotaxis"
    // but not "AI for self-driving cars, drones and healthcare"
    new RegExp(
      `\\b${WORK}\\b(?![^.,;\\n]{0,60}\\b(?:customers?|clients?)\\b)[^.,;\\n]{0,40}\\b(?:for|of|in|on|behind|into) (?:(?!and |or )[\\w-]{1,15} ){0,2}${DRIVERLESS}\\b(?!(?: \\w{1,12})?,)`,
      'gi',
    ),
    // A title that ends so: "Test Engineer - Autonomous Driving"
    new RegExp(`[-–|(,/] ?${DRIVERLESS}\\)?$`, 'gi'),
    // "search and recommendations"  "ranking & recommenders"
    /\b(?:search|ranking|discovery|personali[sz]ation) (?:and|&) recommend(?:ers|ations)\b/gi,
    // "machine learning behind our recommendations"  "models for recommendations"
    /\b(?:models|ml|ai|machine learning|algorithms)\b[^.,;\n]{0,40}\b(?:for|in|behind|powering) (?:[\w-]{1,15} ){0,2}recommendations\b(?! (?:to|for|from|by|letter))/gi,
    // "models against card fraud"  "machine learning to stop fraud"
    /\b(?:models|ml|ai|machine learning|algorithms)\b[^.,;\n]{0,40}\b(?:against|(?:to|that) (?:stops?|fights?|combats?|tackles?|prevents?|spots?)) (?:[\w-]{1,15} ){0,2}fraud\b/gi,
    ...AUTONOMOUS_VEHICLES,
  ],
  // Checks on the candidate, and warnings of false adverts; and others than the employer.
  notAfter: new RegExp(
    `\\b(?:recruitment|job|hiring|employment|cifas|beware)\\b[^.\\n]{0,20}$|${OF_OTHERS.source}`,
    'i',
  ),
  notBefore: /^ (?:checks?|screening|agenc|databases?|services?|polic|training)/i,
};

/** The domains as ids of the vocabulary. */
const SKILLS: readonly string[] = [
  'recommender-systems',
  'collaborative-filtering',
  'fraud-detection',
  'autonomous-driving',
];
// The vocabulary counts help for drivers ("ADAS") as autonomous driving too. There a person drives.
const HELP_FOR_DRIVERS = /adas|assist/i;

/** The words that show one of those domains: in the posting's sentences, else a skill of it that is asked for. */
export function domainWords({ skills }: Pick<JobPosting, 'skills'>, page: PagePosting): readonly PostingWords[] {
  const said = postingWords(page, DOMAIN);
  if (said.length > 0) return said;
  return skills
    .filter(({ id, requirement }) => SKILLS.includes(id) && requirement !== 'mentioned')
    .flatMap(({ mentions }) => mentions.slice(0, 1))
    .filter(({ text }) => !HELP_FOR_DRIVERS.test(text))
    .map((mention) => ({ ...mention, part: 'description' as const }));
}
