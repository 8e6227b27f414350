/**
 * What the words around a cue do to it, after NegEx and ConText (Chapman et al. 2001; Harkema, Dowling and Chapman
 * 2009): a trigger governs the cues before or after it, up to the end of its clause.
 */
export interface Trigger {
  /** What it does: it denies the cue, or makes it less than firm, or says that it is not the role's. */
  readonly sets: 'negated' | 'conditional' | 'possible' | 'past' | 'interview' | 'benefit' | 'others';
  /** On which side of the cue it stands. Its scope ends where the clause does. */
  readonly stands: 'before' | 'after';
  /** How many UTF-16 units may stand between it and the cue; without it, any in the clause. */
  readonly within?: number;
  /** In lower case, with straight quotes and bars between. "*" at the end stands for the rest of a word. */
  readonly phrases: string;
  /** Phrases that hold a trigger and are none. */
  readonly not?: string;
}

/** What comes before the job itself. */
const HIRING =
  'interview*|onboarding|induction|assessment centre|assessment day|selection process|hiring process|recruitment process|first stage|final stage|training day*';
/** Times and places of a perk. */
const NOT_ALWAYS =
  'weeks a year|weeks per year|weeks every|weeks each year|days a year|days per year|weeks of|abroad|overseas|from anywhere for|anywhere in the world|over christmas|in august|every august|every summer|summer fridays';

/** One entry for each kind of trigger. Its phrases are read aloud as they stand in adverts. */
export const TRIGGERS: readonly Trigger[] = [
  {
    sets: 'negated',
    stands: 'before',
    phrases: "not|n't|no|never|without|cannot|neither|nor|unable to|no longer|rather than|instead of|unfortunately",
    not: "not only|not just|n't just|n't only|not simply|not limited to|not to mention|not forgetting|whether or not|if not|no more than|no less than|no fewer than|no later than|no problem|no doubt|why not|don't hesitate|do not hesitate|can't wait|don't worry|no matter",
  },
  {
    sets: 'negated',
    stands: 'after',
    phrases:
      "(?:is|are|be|was|will be|can be)(?:n't| not| no longer)|not (?:possible|available|offered|an option|permitted|supported|applicable|allowed|currently|required|needed)|unavailable|won't be|cannot be|can't be|will not be|do(?:es)? not apply|do(?:es)?n't apply",
  },
  {
    sets: 'conditional',
    stands: 'before',
    phrases: 'if|whether|where|when|should you|in case',
    not: "where you'll|where you will|where we|when you join|when you're not",
  },
  {
    sets: 'possible',
    stands: 'before',
    within: 25,
    phrases: 'may be|might be|could be|open to|potential for|option of|option to|option for',
  },
  {
    // What the job may become: "temp to perm", "a view to permanent".
    sets: 'possible',
    stands: 'before',
    within: 14,
    phrases:
      '(?:temp|contract)[ -]to|temporary to|conversion to|convert to|view to|could go|may go|to go|becom(?:e|ing)|lead(?:ing)? to|track to|transition to|secure|progress (?:in)?to|progression to|grow into',
  },
  {
    sets: 'possible',
    stands: 'after',
    within: 25,
    phrases:
      'possible|possibility|optional|option|options|on request|for exceptional|for the right|may be|might be|could be|considered|negotiable|by arrangement',
    not: '(?:possible|(?:possibility|option) (?:of|to)) exten*|possible start',
  },
  {
    sets: 'past',
    stands: 'before',
    phrases: 'previously|formerly|used to|in the past|during the pandemic|during covid*',
  },
  {
    sets: 'interview',
    stands: 'before',
    phrases: HIRING,
    not: `(?:after|following|beyond) (?:the |your |an )?(?:${HIRING})`,
  },
  { sets: 'interview', stands: 'after', within: 15, phrases: HIRING },
  { sets: 'benefit', stands: 'before', within: 12, phrases: NOT_ALWAYS },
  { sets: 'benefit', stands: 'after', within: 25, phrases: NOT_ALWAYS },
  {
    sets: 'others',
    stands: 'before',
    within: 25,
    phrases:
      'our customers|our clients|our users|other teams|sister team|another team|wider team|wider company|some of our team|some of the team|colleagues|patients|competitors|other roles|employment agency|employment business|agency for|we supply|reports? to|reporting (?:in)?to|office of|assistant to|working with|working for|supporting',
  },
  {
    sets: 'others',
    stands: 'after',
    within: 2,
    phrases: 'colleague*|customer*|client*|user*|patient*|worker*|employee*|teams|locations',
  },
];
