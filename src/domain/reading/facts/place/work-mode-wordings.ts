import type { WorkMode } from '../../../model/job-posting';

/** For the short parts of a page (title, place, labels), where the word alone says it. */
export const SHORT_WORDINGS: readonly (readonly [WorkMode, RegExp])[] = [
  // "Hybrid"  "London/Hybrid"  "Hybrid work"
  ['hybrid', /\bhybrid\b(?! cloud)/i],
  // "Remote (UK)"  "Work from home"  "TELECOMMUTE"
  [
    'remote',
    /\b(?:remote(?:ly)?|work from home|wfh|home[- ]based|telecommute)\b(?! (?:possible|considered|sensing|control))/i,
  ],
  // "On-site"  "In-Office"  "Office based"
  ['on-site', /\b(?:on-?site|in[- ]office|in[- ]person|office[- ]based)\b/i],
];

const DAYS = '(?:[1-4]|one|two|three|four)\\+?(?: ?(?:-|–|to|or|/) ?(?:[2-5]|two|three|four))?(?: ?x)?';
const OFFICE =
  '(?:in[- ](?:the |our |your )?(?:\\w{1,14} ){0,3}office|on[- ]?site|office[- ]based|in[- ]office|from (?:the|our) (?:\\w{1,12} )?office|office days?|at (?:the|our) (?:\\w{1,12} )?office|travel(?:ling)? to (?:the |our )?(?:\\w{1,12} )?office)';

/** Hybrid work by its name, or as a mix of home and office. Example phrases stand above each pattern. */
export const HYBRID_WORDINGS = [
  // "hybrid working"  "Hybrid role"  "a hybrid remote role"
  '\\bhybrid[ -](?:remote|work(?:ing|place|er)?|role|position|opportunity|approach|environment|model\\b|basis|pattern|schedule|set-?up|arrangement|policy|by agreement|permanent|from|in (?:our|the)|way|manner|fashion|capacity|/ ?remote)',
  // "#LI-Hybrid"  "(hybrid)"  "London/Hybrid"
  '#li-hybrid|[(|/,:-] ?hybrid\\b(?! (?:cloud|retrieval|search|intelligence|musician|model))|\\bhybrid ?(?:[)|,/:-]|\\n|$)',
  // "a mix of home and office"  "office and home-based working"  "time between home and the office"
  '\\b(?:home|remote) (?:and|&|/) (?:the )?(?:office|onsite|on-site)\\b|\\boffice (?:and|&|/) (?:home|remote)\\b|working from home and in|\\bblended working\\b|offices?/home\\b|work remotely, or at our',
  // "On-site/Remote"  "remote/office"  "some on-site travel"
  '(?:on-?site|office)/remote|remote/(?:on-?site|office)|some on-?site',
] as const;

/** Hybrid work by the days in an office, or at home. */
export const OFFICE_DAYS_WORDINGS = [
  // "3 days a week onsite"  "2 days per week in the office"  "4 days onsite"  "one office day a week"
  `\\b${DAYS} ?(?:days? |x )?(?:(?:(?:a|per|each|every) (?:week|month)|p/?w|/ ?week|weekly|/ ?month)[ ,]{0,2})?(?:working )?${OFFICE}`,
  // "onsite twice a week"  "on site: 2 days per week"  "in the office a minimum of 2 times each month"
  `(?:on[- ]?site|office)[\\s:,(-]{0,5}(?:\\w{1,12} ){0,5}(?:once|twice|${DAYS} (?:days?|times?)) ?(?:a|per|each|every|/)? ?(?:week|month)`,
  // "2 days/week in the office"  "2 days per week on site"  "1 day a week in London"
  `\\b${DAYS} (?:office )?days? ?(?:/|a|per) ?(?:week|month)(?= in| on|-?site)`,
  // "London - 3x a week"  "60% of their working time in the office"  "40% of your time on site"
  '\\b\\dx a week\\b|\\d{2}% of (?:their|your|the)? ?(?:\\w{1,10} )?time (?:in|at|on)',
  // "office attendance: 2 days"  "WFH 3 days a week"  "work from home up to 2 days per week"
  `\\b(?:office attendance|wfh|home working|work(?:ing)? from home)[ :,-]{1,3}(?:\\w{1,10} ){0,2}${DAYS} (?:days?|times?)`,
  // "2 days from home"  "1-2 days per week from our Leeds hub"  "two days remote"
  `\\b${DAYS} days? (?:(?:a|per|each) week )?(?:wfh\\b|remote|(?:working )?(?:from|at) (?:home|our|the))`,
  // "40% onsite"  "60% remote"  "2 days a month in London"
  '\\b[2-8]\\d?% (?:on[- ]?site|in[- ]office|office|remote)|\\b\\d{1,2} days? (?:a|per|each) month (?:in|on|at)',
  // "Office attendance: 8 days a month"  "in our London WeWork a few days/month"  "3/2 split"
  '\\b(?:office|wework|hub|attendance)[^.\\n]{0,12} (?:\\d|1\\d|a few|a couple of) days? ?(?:/|a|per|each) ?(?:week|month)|\\b[1-4]/[1-4] split\\b',
  // "In the office Tuesday to Thursday"  "in our office on Mondays and Wednesdays"
  '\\bin[- ](?:the|our) office,? (?:on |from |every )?(?:(?:tues|wednes|thurs)days?|(?:mon|fri)days? (?:and|or|to|-|–|&) (?:tues|wednes|thurs)days?)\\b',
] as const;

/** Remote work in words that leave no doubt, whatever else the posting says. */
export const FULLY_REMOTE = [
  // "fully remote"  "100% remote"  "completely remote"
  '\\b(?:fully|100%|completely) remote\\b',
] as const;

/** Remote work, including jobs with rare visits to an office. */
export const REMOTE_WORDINGS = [
  // "#LI-Remote"  "UK-remote"  "Europe remote"
  '#li-remote|\\b(?:uk|us|eu|europe)[- ]remote\\b',
  // "remote in the UK"  "remote within Europe"  "remote with occasional travel"
  '\\bremote[- ](?:based|in (?:the )?(?:uk|us|eu|united)|within|across|with (?:occasional|quarterly|monthly|some|rare|travel))|\\bremote \\((?:uk|us|eu)',
  // "this role is remote"  "the team are fully remote"  "positions can be remote"
  '\\b(?:role|position|job|opportunity|team) (?:is|are|will be|can be) (?:\\w{1,12} ){0,2}(?:remote\\b(?!ly? or)|home[- ]based\\b)|\\bthis is a (?:\\w{1,12}[ -]){0,3}remote\\b',
  // "work from anywhere"  "work from the comfort of your own home"; but "work from anywhere for four weeks" is a perk.
  '\\bwork from anywhere\\b(?! (?:for|up|scheme|policy|week|day|\\d|in the world))|\\bwork(?:ing)? (?:fully |completely )?(?:remotely )?from (?:home|anywhere in the uk|the comfort)\\b|comfort of your (?:own )?home\\b',
  // "entirely remote"  "permanently home-based"  "mostly remote"
  '\\b(?:fully|100%|completely|entirely|permanently|mostly|primarily) (?:remote|home[- ]based|work from home)\\b',
  // "remote-first"  "a remote role"  "remote contract"
  '\\bremote[- ](?:first|only|role|position|job|opportunity|contract)\\b|\\bremote working\\b(?! (?:abroad|is not|not|isn|will not|cannot|unavailable))|work(?:ing)? remotely\\b',
  // "Location: Remote"  "Working pattern - home based"  "Office: fully remote"
  '\\b(?:location|work(?:ing)? (?:location|pattern|mode|style)|office|place)[\\s:*-]{1,6}(?:fully )?(?:remote|home[- ]based|work from home)\\b',
  // "a fully distributed team"  "we are a distributed-first company"  "fully distributed workforce"
  '\\b(?:fully distributed|distributed-first) (?:team|company|workforce|organi[sz]ation|start-?up)\\b',
  // "a home-based role"  "home based with travel"  "home-based position"
  '\\bhome[- ]based (?:role|position|with)\\b',
] as const;

/** Work on site all of the time. */
export const FULLY_ON_SITE = [
  // "#LI-Onsite"  "full-time on-site"  "full time onsite"
  '#li-onsite|\\b(?<!roles require )full[- ]time on[- ]?site\\b',
] as const;

/** Work on site. */
export const ON_SITE_WORDINGS = [
  // "#LI-Onsite"  "working on site full-time"  "in-person in Leith"
  '#li-onsite|\\bwork(?:ing)? on[- ]?site full[- ]time\\b|\\bin[- ]person in\\b',
  // "100% on-site"  "5 days a week in the office"  "primarily office-based"
  '\\b(?:fully|full[- ]time|100%|5 days|five days|primarily|mainly)[ ,-]{1,2}(?:\\w{1,8} ){0,3}(?:on[- ]?site|office[- ]based|in[- ]office|in (?:the|our) (?:\\w{1,12} )?office)\\b',
  // "a non-remote role"
  '\\bnon-remote\\b',
  // "an office-based role"  "on-site only"  "onsite position"
  '\\boffice[- ]based (?:role|position|job|in\\b)|\\b(?:on-?site|office[- ]based) (?:only|role|position)\\b|\\bis an office based\\b',
  // "based onsite in Leeds"  "on-site 5 days per week"  "on site in Derby full time"
  '\\bbased (?:fully )?on[- ]?site\\b|\\bon[- ]?site,? (?:5|five) days\\b|\\bon[- ]?site in \\w{2,20},? full[- ]time\\b',
  // "an in-person role"  "we are an in-office company"  "a lab-based position"
  '\\bin[- ](?:person|office) (?:role|position|job|company|culture|team)\\b|\\b(?:site|lab)[- ]based (?:role|position|job)\\b|\\bwork(?:ing)? in[- ]person\\b',
  // "in the office Monday to Friday"  "into our York office Mondays through Fridays"
  '\\boffice,? (?:from )?mon(?:days?)? ?(?:to|-|–|through) ?fri',
  // "work in the office, Monday to Friday"  "working from our Bath office"  "in our offices located in Hull"
  '\\bwork in[- ](?:the )?office,? (?:monday|5)|\\bwork(?:ing)? from our (?:[\\w,]{1,14} ){1,3}office\\b|\\bin our offices? located in\\b',
] as const;

/** Remote or hybrid work by its name alone: where it is denied, the work is on site. "Not fully remote" denies less. */
export const HOME_WORDS_ALONE =
  /(?<!fully |100% |completely |entirely )\b(?:remote|hybrid|home[- ]working)\b(?! (?:cloud|sensing|control))/gi;

/** A cell, or a sentence, that holds only this: "Remote."  "| Remote |"  "Remote - £550pd"  "(Office based)" */
export const CELL =
  /(?:^|[\n|•·;(/]|[.–—:-] )[ \t*]{0,3}(?:fully |100% )?(?:(?<remote>remote|home[- ]based|wfh)|(?<hybrid>hybrid)|(?<onSite>on-?site|office[- ]based|in[- ]office))(?: working| work| role| \(uk\)| uk)?[ \t*]{0,3}(?=$|[\n|•·;.)/]| [–—-] )/gi;
/** The same between commas, in a short line: "6 months, remote, outside IR35" */
export const LISTED_CELL =
  /(?:^|,)[ \t*]{0,3}(?:fully |100% )?(?:(?<remote>remote|home[- ]based|wfh)|(?<hybrid>hybrid)|(?<onSite>on-?site|office[- ]based|in[- ]office))(?: working| work)?[ \t*]{0,3}(?=$|[,.])/gi;

/** The bare words in running text. They count where nothing behind them makes them the name of something else. */
export const HYBRID_ALONE =
  /\bhybrid\b(?=[ ,.;)]{1,2}(?:work|role|position|team|set|and|or|but|with|,|office|in\b|from|based|schedule|culture|$)|\s*$)/gi;
export const REMOTE_ALONE =
  /(?:\bremotely\b|(?<=\b(?:is|are|be|work|working|based|role|position|job|currently|all) )remote\b)(?! ?-?(?:sensing|control|desktop|access|monitoring|procedure|teams?\b|stakeholders|sites?\b|locations?|environments?|devices?|servers?|sensors?|communit|areas?|support|colleagues|workers|users|patients|and distributed|first\b))(?! (?:and|or) (?:hybrid|on))/gi;
