import { wording } from '../../../text/claims/wording';
import { OFFICE_DAYS } from './office-days-wordings';

/** Hybrid work by its name, as a mix of home and office, or by the days in an office. */
export const HYBRID = [
  wording({
    says: 'hybrid',
    cues: 'hybrid',
    unless:
      'hybrid (?:cloud|retrieval|search|intelligence|musician|model(?:s|l)|quantum|recommend|architecture|system)*|hybrid \\([^)\n]{0,30}\\) (?:system|model|search|retrieval|approach)*',
    pattern:
      /\bhybrid(?=[ ,/-]{1,2}(?:remote|work|role|position|opportunity|approach|environment|model\b|basis|pattern|schedule|set-?up|arrangement|policy|by agreement|permanent|contract|team|office|culture|from|in\b|based|first|way|manner|fashion|capacity|and\b|or\b|but\b|with\b)|[ \t*]{0,3}(?:$|[\n|•·;:.,/)(\]]| ?[–—-] ))|(?<=[(|/,:–-] ?)hybrid\b/gi,
    phrases: ['A hybrid role', 'London/Hybrid', 'We work hybrid, with a fixed day each.', '| Hybrid |'],
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
    cues: 'li-hybrid|home and|home &|remote and|office and|office &|office/|offices/|working from home and|blended working|work remotely|remote/|on-site/|onsite/|some on-site|some onsite|home/',
    pattern:
      /#li-hybrid|\b(?:home|remote) (?:and|&|\/) (?:the )?(?:office|onsite|on-site)\b|\boffices?(?: (?:and|&) |\/)(?:home|remote)\b|working from home and in|\bblended working\b|work remotely, or at our|on-?site\/remote|remote\/(?:on-?site|office)|some on-?site/gi,
    phrases: ['#LI-Hybrid', 'a mix of home and office', 'office and home-based working', 'On-site/Remote'],
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
