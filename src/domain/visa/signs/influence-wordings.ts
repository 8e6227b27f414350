import { wording } from '../../text/claims/wording';

/** Thousands of teams are a market of customers, and no influence inside the company. */
const GROUPS = '(?:teams|squads|departments|business units|data scientists|researchers|engineers|tribes)';
const COMPANY =
  '(?:the|our) (?:(?:whole|entire|wider) )?(?:(?:engineering|tech|data) )?(?:company|organi[sz]ation|org|business|group|firm)';

/** What says that the work is used or followed beyond the own team. */
export const INFLUENCE = [
  wording({
    says: 'influence',
    cues: 'used|adopted|relied|shared|reused|depended|consumed|powers|serves',
    pattern: new RegExp(
      `\\b(?:(?:used|adopted|relied (?:up)?on|shared|reused|depended on|consumed) (?:daily |widely |every day )?(?:by|across|between)|(?:platform|library|infrastructure|tooling|stack|store) (?:that )?(?:powers|serves)) (?:${COMPANY}|(?:(?!our|customers|clients|thousands|hundreds|millions|of)[\\w-]{1,12} ){0,3}${GROUPS})\\b`,
      'gi',
    ),
    phrases: [
      'a feature store used by four teams',
      'The ML platform you build is used by other teams.',
      'libraries adopted across squads',
      'shared between several teams',
      'relied on by product teams',
      'tools that are used by data scientists every day',
      'consumed by other departments',
      'used across the whole company',
      'reused by research teams',
      'depended on by ten engineering teams',
      'adopted by the whole engineering org',
      'Our ML platform powers 12 product squads.',
    ],
    not: [
      'used by thousands of engineering teams',
      'used by our customers',
      'It is not used by other teams.',
      'You work with other teams.',
      'shared offices',
      'Our platform serves customers.',
      'adopted children',
    ],
  }),
  wording({
    says: 'influence',
    cues: 'standard|best practi|guideline|convention|reference architecture',
    pattern:
      /\b(?:set(?:s|ting)?|defin(?:e|es|ing)|establish(?:es|ing)?|author(?:s|ed|ing)?|writ(?:e|es|ing)|driv(?:e|es|ing)|own(?:s|ing)?|rais(?:e|es|ing)|champion(?:s|ing)?|promot(?:e|es|ing)|shap(?:e|es|ing)|creat(?:e|es|ing)|introduc(?:e|es|ing)|embed(?:s|ding)?|govern(?:s|ing)?) (?:(?:and|&) \w{1,12} )?(?:(?!by\b|equity|equality|diversity|inclusi|agile|safety|hygiene|with\b|to\b|for\b|from\b|of\b|in\b|that\b|using\b)[\w/-]{1,16},? ){0,4}(?:standards|best practi[cs]es?|guidelines|conventions|reference architectures?)\b/gi,
    unless:
      'industry standards|standards of living|sets? the standards? in (?:our|the) industry|writ(?:e|ing) (?:[\\w-]{1,12},? ){1,4}best practi*',
    phrases: [
      'You will set internal standards.',
      'Define ML engineering standards.',
      'establish best practices for evaluation',
      'Author guidelines for model reviews.',
      'driving best practice',
      'raise coding standards',
      'Champion MLOps best practices.',
      'help define shared recipes, standards and libraries',
      'shaping our AI guidelines',
      'create and maintain reference architectures',
    ],
    not: [
      'Follow best practices.',
      'to a high standard',
      'sets the standards in the industry',
      'compliance standards',
      'promote safety and inclusion best practice',
      'You don’t set standards here.',
      'Write clean code to best practices.',
    ],
  }),
  wording({
    says: 'influence',
    cues: 'across',
    pattern: new RegExp(
      `\\b(?:influenc(?:e|es|ing)|lead(?:s|ing)?|mentor(?:s|ing)?|coach(?:es|ing)?|enabl(?:e|es|ing)|advis(?:e|es|ing)|alignment|adoption|technical direction|outcomes|evangeli[sz](?:e|es|ing)|practices)\\b[^.\\n;]{0,40}\\bacross (?:${COMPANY}|(?:[\\w-]{1,12} ){0,2}(?:teams|squads|departments|business units))\\b`,
      'gi',
    ),
    phrases: [
      'drive outcomes across teams',
      'influence technical decisions across squads',
      'mentoring engineers across several teams',
      'adoption of our tooling across the company',
      'set technical direction across teams',
      'Enable ML across the organisation.',
      'advise on models across the wider business',
      'leading change across departments',
      'coach scientists across product teams',
      'seeking alignment across research teams',
    ],
    not: [
      'Collaborate across teams.',
      'offices across the country',
      'You do not lead across teams.',
      'Hire across the world.',
      'drive faster choices across the whole business',
      'leading provider of food across Europe',
      'working across squads',
    ],
  }),
  wording({
    says: 'influence',
    cues: 'enabl|empower|influenc|communit|guild',
    pattern: new RegExp(
      `\\b(?:platforms?|tooling|tools|libraries|frameworks|infrastructure|patterns|services)\\b[^.\\n;]{0,30}\\b(?:enabl(?:e|es|ing)|empower(?:s|ing)?) (?:(?!our|customers|clients|your|thousands|hundreds|millions|of)[\\w&-]{1,12} ){0,3}${GROUPS}\\b|\\binfluenc(?:e|es|ing) (?:[\\w-]{1,18} ){0,2}teams\\b|\\bcommunit(?:y|ies) of practice\\b|\\b(?:ML|AI|data science|engineering) guild\\b`,
      'gi',
    ),
    phrases: [
      'shared tooling that enables engineering & product teams',
      'Build platforms to empower data scientists.',
      'influence neighbouring teams',
      'Run our community of practice.',
      'lead the ML guild',
      'infrastructure that enables research teams',
      'libraries enabling other squads',
      'communities of practice',
      'influencing product teams',
      'services which enable data scientists to ship',
    ],
    not: [
      'a platform that enables our customers',
      'an inclusive community',
      'no community of practice',
      'tools enabling thousands of engineers',
      'influencer marketing',
      'Enable two-factor login.',
    ],
  }),
];
