/**
 * Plain words, in lower case, that the wordings of terms and facts cannot do without. All are found in one pass, so that a
 * further fact costs next to nothing. None may be the beginning of another.
 */
export const CUE_WORDS = [
  // of a term and its length
  ...[
    'month',
    'mth',
    'week',
    'wk',
    'year',
    'yr',
    'fixed',
    'ftc',
    'tenable',
    'secondment',
    'funded',
    'start',
    'commenc',
  ],
  // of where and how long one works
  ...[
    'office',
    'on-site',
    'onsite',
    'on site',
    'in-person',
    'in person',
    'hybrid',
    'hub',
    'remote',
    'home',
    'wfh',
    'blended',
  ],
  ...['day', 'time', 'anywhere', 'telecommut', 'location', 'hour', 'hrs'],
  // of the contract
  ...[
    'contract',
    'perm',
    'temp',
    'intern',
    'placement',
    'apprentice',
    'freelance',
    'cover',
    'ktp',
    'rate',
    'paye',
    'studentship',
  ],
  ...[
    'umbrella',
    'ir35',
    'ir 35',
    'ir-35',
    'inside',
    'outside',
    'benefit',
    'pension',
    'leave',
    'holiday',
    'salar',
    'package',
  ],
  ...['paid', 'life ', 'unlimited', '401k', 'private ', 'equity', 'sick pay'],
  // of the person
  ...[
    'degree',
    'phd',
    'ph.d',
    'doctora',
    'dphil',
    'd.phil',
    'master',
    'bachelor',
    'msc',
    'm.sc',
    'bsc',
    'b.sc',
    'beng',
    'meng',
  ],
  ...['b.eng', 'm.eng', 'mphil', 'mres', 'm.s.', 'b.s.', 'bs/', 'ba/', ' bs ', ' ms ', 'postgraduate', 'sponsor'],
  ...[
    'clear',
    'vett',
    'bpss',
    'nppv',
    'edv',
    'security check',
    'terroris',
    'experience',
    'senior',
    'junior',
    'lead',
    'principal',
  ],
  ...['graduate', 'entry', 'manage'],
  // of the advert
  ...['repost', 're-post', 'applica', 'applied', 'apply', 'clos', 'deadline', 'end date', 'expir'],
] as const;
/** One of `CUE_WORDS`. */
export type CueWord = (typeof CUE_WORDS)[number];

/** "m(?:ast|on)" rather than "mast|mon": a letter is looked at once. */
function alternatives(words: readonly string[]): string {
  const byFirst = new Map<string, string[]>();
  for (const word of words) {
    const [first = ''] = word;
    byFirst.set(first, [...(byFirst.get(first) ?? []), word.slice(1)]);
  }
  const branches = [...byFirst].map(([first, rest]) => {
    const head = first.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
    return rest.length === 1
      ? head + (rest[0] ?? '').replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
      : head + alternatives(rest);
  });
  return branches.length === 1 ? (branches[0] ?? '') : `(?:${branches.join('|')})`;
}

/** Global, for lower-case text. */
export const ANY_CUE = new RegExp(alternatives(CUE_WORDS), 'g');
