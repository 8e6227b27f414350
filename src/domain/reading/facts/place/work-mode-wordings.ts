import { wording } from '../../../text/claims/wording';
import { OFFICE_DAYS } from './office-days-wordings';

/** What is called hybrid and is no work mode. */
const NOT_OF_WORK =
  'hybrid (?:cloud|retrieval|search|intelligence|musician|model(?:s|l)|quantum|recommend|architecture|system)*|hybrid \\([^)\n]{0,30}\\) (?:system|model|search|retrieval|approach)*';
/** Words that leave no doubt, whatever else the posting says. */
export const SURELY = [
  wording({
    says: 'remote',
    cues: 'fully remote|100% remote|completely remote',
    phrases: ['This role is fully remote.', 'A 100% remote position'],
    not: ['This is not a fully remote role.', 'All interviews are fully remote.', 'fully remote colleagues'],
  }),
  wording({
    says: 'on-site',
    cues: 'li-onsite|on-site|onsite|on site',
    pattern: /#li-onsite|(?<!roles require )\bfull[- ]time on[- ]?site\b/gi,
    phrases: ['#LI-Onsite', 'a full-time on-site role'],
    not: ['an on-site gym'],
  }),
];

/** Hybrid work by its name, as a mix of home and office, or by the days in an office. */
export const HYBRID = [
  wording({
    says: 'hybrid',
    cues: 'hybrid',
    unless: NOT_OF_WORK,
    stands: 'of-the-job',
    phrases: ['A hybrid role', '| Hybrid |', 'We offer a hybrid working pattern.'],
    not: [
      'hybrid cloud',
      'Hybrid (rules and ML) systems',
      'You build hybrid models.',
      'Hybrid is not possible.',
      'a hybrid quantum model',
    ],
  }),
  wording({
    says: 'hybrid',
    cues: 'hybrid',
    unless: NOT_OF_WORK,
    pattern: /\bhybrid(?=[ \t*]{0,3}(?:$|[\n|•·;:.,/)(\]]| ?[–—-] ))|(?<=[(|/,:–-] ?)hybrid\b/gi,
    phrases: ['London/Hybrid', 'We work hybrid, with a fixed day each.', 'Leeds (hybrid working)'],
    not: ['a hybrid system'],
  }),
  wording({
    says: 'hybrid',
    cues: 'hybrid',
    unless: NOT_OF_WORK,
    pattern:
      /\bhybrid(?=[ ,/-]{1,2}(?:remote|permanent|team|office|by agreement|from|in|based|first|way|fashion|and|or|but|with|model)\b)/gi,
    phrases: ['hybrid in Leeds', 'a hybrid team', 'hybrid or remote', 'hybrid by agreement'],
    not: ['a hybrid plane'],
  }),
  wording({
    says: 'hybrid',
    cues: 'li-hybrid|blended working|work remotely, or at our|working from home and in|some on-site|some onsite|on-site/remote|onsite/remote|remote/on-site|remote/onsite|remote/office',
    phrases: ['#LI-Hybrid', 'On-site/Remote', 'some on-site work', 'blended working'],
    not: ['a hybrid of both'],
  }),
  wording({
    says: 'hybrid',
    cues: 'home and|home &|home/|remote and|remote/|remote &|office and|office &|office/|offices and|offices &|offices/',
    pattern:
      /\b(?:home|remote) ?(?:and|&|\/) ?(?:the )?(?:office|on-?site)\b|\boffices? ?(?:and|&|\/) ?(?:home|remote)\b/gi,
    phrases: ['a mix of home and office', 'office and home-based working', 'office/home'],
    not: ['a home and garden shop'],
  }),
  wording({
    says: 'hybrid',
    cues: 'hybrid',
    stands: 'in-labels',
    unless: 'hybrid cloud',
    phrases: ['Bath Hybrid £45k', 'Hybrid'],
    not: ['Hybrid Cloud Engineer'],
  }),
  ...OFFICE_DAYS,
];
