import type { NearMatch } from '../../../text/claims/matches-near';
import { wording } from '../../../text/claims/wording';

/** What says that part-time hours are a choice, which counts first, and what says that the job is part-time. */
export const PART_TIME = [
  wording({
    says: 'choice',
    cues: 'part-time|part time',
    pattern: /\bfull(?:[- ]time)?(?:,| or| and| \/|\/| &) ?part[- ]time/gi,
    phrases: ['Full-time or part-time', 'Job types: Full-time, Part-time', 'full/part-time'],
  }),
  wording({
    says: 'choice',
    cues: 'part-time|part time',
    pattern: /\bpart[- ]time(?:,| or| and| \/|\/| &) ?(?:full|job share|compressed|remote|flexible)/gi,
    phrases: ['part-time or full-time', 'can include part-time, job share and compressed hours'],
    not: ['This is a part-time role.'],
  }),
  wording({
    says: 'choice',
    cues: 'part-time|part time',
    pattern:
      /\b(?:flexible|job share|compressed hours|hybrid|including|offer|offering|consider|wish to work|looking to work) (?:and |or )?part[- ]time/gi,
    phrases: [
      'flexible and part-time working',
      'flexible hours of every kind, including part time',
      'We welcome people looking to work part-time.',
    ],
    not: ['This is a part-time role.'],
  }),
  wording({
    says: 'choice',
    cues: 'part-time|part time',
    pattern:
      /\bpart[- ]time (?:(?:working|hours|options?|requests?|applicants?) |)(?:(?:is|are|may be|can be|will be) |)(?:considered|available|possible|welcome|negotiable|working|hours|options|requests)\b/gi,
    phrases: ['Part-time hours are considered.', 'Part-time working is possible.', 'part-time requests are welcome'],
    not: ['Part-time, 3 days a week'],
  }),
  wording({
    says: 'job',
    cues: 'part-time|part time',
    stands: 'of-the-job',
    unless: 'part[- ]time (?:contractor|colleague|assistant|intern|student|worker|employee|team|staff)*',
    phrases: ['Part-time, 3 days a week', 'This is a part time role.', 'Job type: Part-time', 'Permanent, part-time'],
    not: [
      'You manage a part-time contractor working at home.',
      'We welcome part-time applicants.',
      'This is not a part-time role.',
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
  wording({
    says: shareOf,
    cues: 'of full time|of full-time',
    needs: /\d/g,
    pattern: /\b(?<percent>\d{2}) ?% of full[- ]time\b/gi,
    phrases: ['This post is 60% of full time.', '80 % of full-time hours'],
    not: ['100% of full time'],
  }),
  wording({
    says: daysOf,
    cues: 'day-a-week|day week role|day week post|day a week|days a week|day per week|days per week|day week',
    pattern:
      /\b(?<days>[1-3](?:\.5)?|one|two|three)[- ]days?(?: a| per|[- ]a)?[- ]week (?:role|post|position|job|contract)\b/gi,
    phrases: ['This is a 3 day a week role.', 'a three-day-a-week post', 'a 2 days per week contract'],
    not: ['3 days a week in the office', 'a 4 day week role'],
  }),
  wording({
    // Behind an amount: days in the office are never part of what is paid.
    says: (match) => (match.evidence.part === 'salary' ? daysOf(match) : null),
    cues: 'days a week|days per week|days/week',
    pattern: /\b(?<days>[1-4](?:\.5)?|one|two|three|four) days?(?: a| per|\/)? ?week\b/gi,
    phrases: [],
  }),
];
