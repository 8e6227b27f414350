/**
 * What the words around a cue do to it, after NegEx and ConText (Chapman et al. 2001; Harkema, Dowling and Chapman
 * 2009): a trigger governs the cues before or after it, up to the end of its clause.
 */
export interface Trigger {
  /** `polarity` negated: the cue is denied. The others are attributes of `Context`. */
  readonly sets: 'negated' | 'conditional' | 'possible' | 'past' | 'interview' | 'benefit' | 'others';
  /** Where the trigger stands: `before` the cue, `after` it, or on either side in the same sentence. */
  readonly stands: 'before' | 'after' | 'beside';
  /** How many UTF-16 units may stand between it and the cue; without it, any in the clause. */
  readonly within?: number;
  /** In lower case, with straight quotes. "*" at the end stands for the rest of a word. */
  readonly phrases: readonly string[];
  /** Phrases that hold a trigger and are none. */
  readonly not?: readonly string[];
}

const VERBS = ['is', 'are', 'be', 'was', 'will be', 'can be'];
const POSSIBLE = ['possible', 'available', 'offered', 'an option', 'permitted', 'supported', 'applicable', 'allowed'];

/** One entry for each kind of trigger. Its phrases are read aloud as they stand in adverts. */
export const TRIGGERS: readonly Trigger[] = [
  {
    sets: 'negated',
    stands: 'before',
    phrases: [
      ...['not', "n't", 'no', 'never', 'without', 'cannot', 'neither', 'nor', 'unable to', 'no longer'],
      ...['rather than', 'instead of', 'unfortunately'],
    ],
    not: [
      ...[
        'not only',
        'not just',
        "n't just",
        "n't only",
        'not simply',
        'not limited to',
        'not to mention',
        'not forgetting',
        'whether or not',
        'if not',
      ],
      ...['no more than', 'no less than', 'no fewer than', 'no later than', 'no problem', 'no doubt', 'why not'],
      ...["don't hesitate", 'do not hesitate', "can't wait", "don't worry", 'no matter'],
    ],
  },
  {
    sets: 'negated',
    stands: 'after',
    phrases: [
      ...VERBS.flatMap((verb) => ["n't", ' not', ' no longer'].map((no) => `${verb}${no}`)),
      ...POSSIBLE.map((what) => `not ${what}`),
      ...[
        'not currently',
        'unavailable',
        "won't be",
        'cannot be',
        "can't be",
        'will not be',
        'not required',
        'not needed',
      ],
      ...['does not apply', 'do not apply', "doesn't apply", "don't apply"],
    ],
  },
  {
    sets: 'conditional',
    stands: 'before',
    phrases: ['if', 'whether', 'where', 'when', 'should you', 'in case'],
    not: ["where you'll", 'where you will', 'where we', 'when you join', "when you're not"],
  },
  {
    sets: 'possible',
    stands: 'beside',
    phrases: [
      'may be',
      'might be',
      'could be',
      'considered',
      'negotiable',
      'by arrangement',
      'open to',
      'potential for',
    ],
    not: ['considered for interview', 'be considered for'],
  },
  {
    sets: 'possible',
    stands: 'after',
    within: 12,
    phrases: [
      'possible',
      'possibility',
      'optional',
      'option',
      'options',
      'on request',
      'for exceptional',
      'for the right',
    ],
  },
  {
    sets: 'past',
    stands: 'before',
    phrases: ['previously', 'formerly', 'used to', 'in the past', 'during the pandemic', 'during covid*'],
  },
  {
    sets: 'interview',
    stands: 'beside',
    phrases: [
      ...['interview*', 'onboarding', 'induction', 'assessment centre', 'assessment day', 'selection process'],
      ...['hiring process', 'recruitment process', 'first stage', 'final stage', 'video call', 'training day*'],
    ],
  },
  {
    sets: 'benefit',
    stands: 'beside',
    phrases: [
      ...['weeks a year', 'weeks per year', 'weeks every', 'days a year', 'days per year', 'weeks each year', 'abroad'],
      ...['from anywhere for', 'anywhere in the world', 'overseas', 'over christmas', 'in august', 'every august'],
      ...['every summer', 'summer fridays', 'weeks of'],
    ],
  },
  {
    sets: 'others',
    stands: 'before',
    within: 25,
    phrases: [
      ...['our customers', 'our clients', 'our users', 'other teams', 'sister team', 'another team', 'wider team'],
      ...[
        'wider company',
        'some of our team',
        'some of the team',
        'colleagues',
        'patients',
        'competitors',
        'other roles',
      ],
    ],
  },
  {
    sets: 'others',
    stands: 'after',
    within: 2,
    phrases: ['colleague*', 'customer*', 'client*', 'user*', 'patient*', 'worker*', 'employee*', 'teams', 'locations'],
  },
];
