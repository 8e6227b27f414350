import { wording } from '../../text/claims/wording';

/** A change that can be counted, and what it is counted in. */
const CHANGE =
  '(?:cut(?:s|ting)?|halv(?:e|es|ed|ing)|reduc(?:e|es|ed|ing)|improv(?:e|es|ed|ing)|lower(?:s|ed|ing)?|increas(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|boost(?:s|ed|ing)?|lift(?:s|ed|ing)?|optimi[sz](?:e|es|ed|ing))';
const COUNTED =
  '(?:latency|latencies|model accuracy|accuracy|conversions?(?: rates?)?|churn|click-through(?: rates?)?|false positives|fraud losses|waiting times|inference (?:costs?|times?)|response times?|throughput|time to (?:decision|diagnosis))';

/** What says that the effect of the work on users or the business is measured. */
export const IMPACT = [
  wording({
    says: 'impact',
    cues: 'latenc|accuracy|model accuracy|conversion|churn|click-through|false positive|fraud loss|waiting time|inference|response time|throughput|time to',
    pattern: new RegExp(`\\b${CHANGE} (?:[\\w%,-]{1,14} ){0,4}${COUNTED}\\b`, 'gi'),
    phrases: [
      'Cut latency by half for real users.',
      'You raise the conversion rate of our search.',
      'reducing inference costs',
      'improve model accuracy at scale',
      'Lower false positives for our fraud team.',
      'halved waiting times in two clinics',
      'optimise accuracy, latency and cost',
      'boost click-through rates',
      'Increase throughput of the scoring service.',
      'reduced churn',
    ],
    not: [
      'low latency networks',
      'attention to accuracy',
      'Optimise your day.',
      'We do not improve latency here.',
      'conversion of units',
      'churn prediction models',
    ],
  }),
  wording({
    says: 'impact',
    cues: 'measur',
    pattern:
      /\bmeasur(?:able|ed|ably|ing|e) (?:(?:the|our|your|its|real|and|clear|positive|online|ML|model) ){0,2}(?:(?:business|user|customer|commercial|clinical|product|real-world|financial) )?(?:impact|value|outcomes?|uplift|benefits?|results|improvements?|effect)\b/gi,
    phrases: [
      'Bring measurable commercial value.',
      'You measure the impact of each model.',
      'measurable outcomes for patients',
      'measured uplift',
      'measurable improvements',
      'measuring online impact',
      'measurable user impact',
      'with measurable results',
      'We measure clinical benefit.',
      'measure the business impact of what you ship',
    ],
    not: [
      'no measurable impact',
      'measure twice',
      'high-impact team',
      'measuring instruments of great value',
      'a measured tone',
      'impact driver',
    ],
  }),
  wording({
    says: 'impact',
    cues: 'a/b|ab test|online experiment|split test|controlled experiment',
    pattern: /\b(?:A\/B|AB|split)[- ]test(?:s|ing|ed)?\b|\b(?:online|controlled) experiment(?:s|ation)?\b/gi,
    phrases: [
      'A/B tests decide what ships.',
      'AB testing of models',
      'run online experiments',
      'controlled experimentation',
      'design split tests',
    ],
    not: ['no A/B testing', 'unit tests', 'an experiment with paint'],
  }),
];

/** What says how many people are served. Alone it says something of the company, and nothing of the role. */
export const USERS = [
  wording({
    says: 'users',
    cues: 'used|serv|reach',
    pattern:
      /\b(?:used (?:\w{1,10} )?by|serv(?:e|es|ing)|reach(?:es|ing)?) (?:(?:over|more than|many|tens of|hundreds of|up to|around) ){0,2}(?:(?:millions|thousands)\b(?! of (?:pounds|dollars|euros))(?: of \w{1,14})?|(?:[\d.,]{1,9} ?(?:k|m|million|bn)|\d{4,9}|\d{1,3},\d{3}) (?:\w{1,12} ){0,2}(?:users|people|customers|patients|readers|players)\b)/gi,
    phrases: [
      'a translator used by millions at breakfast',
      'models that serve 2 million users',
      'recommendations reaching tens of millions of readers',
      'used daily by thousands of clinicians',
      'serving over 300,000 patients',
    ],
    not: ['used by our team', 'serve two customers', 'It is not used by millions.', 'reach millions of pounds'],
  }),
];
