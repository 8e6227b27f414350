import type { NearMatch } from '../../../text/claims/matches-near';
import { wording } from '../../../text/claims/wording';

/** Both are offered, or part-time hours are one way of several: "full or part-time", "part-time considered". */
const A_CHOICE = [
  'full[- ]time(?:,| or| and| /|/| &) ?part[- ]time|full or part[- ]time',
  'part[- ]time(?:,| or| and| /|/| &) ?(?:full|job share|compressed|remote|flexible)*',
  '(?:flexible|job share|compressed hours|hybrid)(?:,| or| and) ?part[- ]time',
  'part[- ]time (?:\\w{4,10} )?(?:is|are|may be|can be|will be|could be)? ?(?:also )?(?:considered|available|possible|welcome*|negotiable)',
  'part[- ]time (?:working|hours|options?|requests?)|(?:looking|wish|want|wanting) to work (?:with us )?(?:on a )?part[- ]time',
].join('|');

/** What says that the job is part-time, and no choice of the person. */
export const PART_TIME = [
  wording({
    says: true,
    cues: 'part-time|part time',
    stands: 'of-the-job',
    unless: A_CHOICE,
    phrases: ['Part-time, 3 days a week', 'This is a part time role.', 'Job type: Part-time', 'Permanent, part-time'],
    not: [
      'Full-time or part-time',
      'part-time hours are considered',
      'We welcome part-time applicants.',
      'Part-time working is possible.',
      'This is not a part-time role.',
      'Job types: Full-time, Part-time',
      'Flexible hours can include part-time, job share and compressed hours.',
      'We welcome people looking to work part-time.',
      'We sponsor a part-time MSc.',
    ],
  }),
];

const shareOf = ({ groups }: NearMatch): number | null => {
  const share = groups.percent ? Number(groups.percent) / 100 : Number(groups.share);
  return share > 0.05 && share < 1 ? share : null;
};
const daysOf = ({ groups }: NearMatch): number | null => {
  const days = Number(groups.days) || ['one', 'two', 'three', 'four'].indexOf((groups.days ?? '').toLowerCase()) + 1;
  return days > 0 && days < 5 ? days / 5 : null;
};

/** What says which share of full-time hours the job has. */
export const FULL_TIME_SHARE = [
  wording({
    says: shareOf,
    cues: 'fte|full-time equivalent|full time equivalent|wte',
    needs: /\d/g,
    pattern:
      /(?<![\d.,£])(?:(?<share>0?\.\d{1,2})|(?<percent>\d{2}) ?%) ?(?:of )?(?:fte|wte|full[- ]time equivalent)\b/gi,
    phrases: ['0.6 FTE', 'Part-time (.8 FTE)', '60% FTE', '0.5 full-time equivalent'],
    not: ['1.0 FTE', '£70,000 FTE', 'team of 10.5 FTE', '100% FTE'],
  }),
  wording({
    says: shareOf,
    cues: 'fte|wte',
    needs: /\d/g,
    pattern: /\b(?:fte|wte)[ :=(–-]{1,3}(?<share>0?\.\d{1,2})(?!\d)/gi,
    phrases: ['FTE: 0.6', 'FTE 0.8', 'WTE = 0.5'],
    not: ['FTE: 1.0', 'FTE: £60,000'],
  }),
  wording({
    says: daysOf,
    cues: 'part-time|part time',
    needs: /\bdays?\b/gi,
    pattern:
      /\bpart[- ]time\b[ ,:(–-]{1,4}(?<days>[1-4](?:\.5)?|one|two|three|four) days?(?: (?:a|per|each) week| weekly|\/week)?/gi,
    phrases: ['Part-time, 3 days a week', 'part time (two days per week)', 'Part-time: 2.5 days a week'],
    not: ['Part-time, 5 days a week', 'three days a week in the office'],
  }),
  wording({
    says: daysOf,
    cues: 'days a week|days per week|day week',
    pattern: /\b(?<days>[1-4](?:\.5)?|one|two|three|four) days? (?:a|per) week[ ,;:(–-]{1,4}part[- ]time\b/gi,
    phrases: ['3 days a week, part-time', 'two days per week (part time)'],
    not: ['3 days a week in the office', '5 days a week, part-time'],
  }),
];
