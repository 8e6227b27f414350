import { wording } from '../../text/claims/wording';

const RESEARCH = '(?:(?:cutting-edge|AI|ML|applied|academic|pure) ){0,2}research';

/** What says that nobody outside could see the work. */
export const INTERNAL_ONLY = [
  wording({
    says: 'internal-only',
    cues: 'internal',
    pattern:
      /\binternal[- ]only\b|\binternal (?:tools?|tooling|use|users|projects|products?|systems|platforms?) only\b|\b(?:only|purely|solely|exclusively|entirely) (?:(?:for|on|an?|used|by|in) ){0,2}internal(?:ly| teams| users)?\b|\binternal[- ]facing\b/gi,
    phrases: [
      'internal tools only',
      'This is internal-only work.',
      'for internal use only',
      'purely internal models',
      'solely for internal teams',
      'an internal-facing platform',
      'exclusively internal products',
      'used only internally',
      'internal systems only',
      'entirely internal',
    ],
    not: [
      'internal tools',
      'not only internal tools',
      'internal medicine',
      'not purely internal: customers use it',
      'internal applicants are welcome',
      'Only good internet is needed.',
    ],
  }),
  wording({
    says: 'internal-only',
    cues: 'internal',
    pattern:
      /\b(?:build(?:s|ing)?|develop(?:s|ing)?|maintain(?:s|ing)?|deliver(?:s|ing)?|creat(?:e|es|ing)|deploy(?:s|ing)?) (?:(?!with\b|by\b|from\b|using\b)[\w,&-]{1,14} ){0,7}(?:internal (?:(?:AI|ML|data|productivity|developer|business) )?(?:tools?|tooling|applications?|chatbots?|assistants?|dashboards?)\b|for (?:our )?internal (?:teams|users|stakeholders|use\b|customers))/gi,
    phrases: [
      'Build internal tools.',
      'developing models for internal teams',
      'maintain AI agents and workflows for internal users',
      'deliver internal dashboards',
      'create internal AI assistants',
      'building internal developer tooling',
      'deploy chatbots for internal use',
      'Develop internal applications.',
      'build models for our internal stakeholders',
      'creating an internal chatbot',
    ],
    not: [
      'Collaborate with internal teams.',
      'We do not build internal tools.',
      'internal and external stakeholders',
      'Use internal tools.',
      'develop yourself with internal training',
      'Present to internal stakeholders.',
    ],
  }),
  wording({
    says: 'internal-only',
    denied: 'internal-only',
    cues: 'publish|share|discuss',
    pattern:
      /(?:\b(?:cannot|can not|may not|must not|unable to|not (?:allowed|permitted|able) to|do not|does not|never)|n['’]t) (?:publish (?:papers|research|our|your|any|results|externally|work)|(?:share|discuss) (?:your work|the work|our work|results|anything) (?:outside|externally|publicly|in public))\b/gi,
    phrases: [
      'We do not publish papers.',
      'You cannot publish your results.',
      'We don’t publish research.',
      'unable to publish any of it',
      'You may not discuss the work outside.',
      'not permitted to publish work',
      'must not share results externally',
      'never publish results',
      'The firm does not publish research.',
      'You can’t discuss your work in public.',
    ],
    not: [
      'We publish papers.',
      'We do not publish salaries.',
      'Share your work.',
      'do not share your password',
      'not published yet',
      'Discuss results with us.',
    ],
  }),
  wording({
    says: 'internal-only',
    cues: 'confidential|classified|in-house|in house',
    pattern:
      /\b(?:work|models|research|code|projects) (?:is|are) (?:(?:strictly|highly|all|always) )?(?:confidential|classified)\b|\b(?:stays?|kept|remains?) (?:strictly |entirely )?in[- ]house\b/gi,
    phrases: ['Our work is confidential.', 'The models are strictly confidential.', 'All of it stays in house.'],
    not: ['We keep your data confidential.', 'The work is not confidential.', 'an in-house chef', 'in-house training'],
  }),
];

/** What says that those who could write a letter would be people from product management. */
export const PRODUCT_LETTERS = [
  wording({
    says: 'product-letters',
    cues: 'product|chief product|head of product|vp',
    pattern:
      /\b(?:report(?:s|ing)?(?: directly)? (?:in)?to|managed by|line manager:?) (?:(?:the|our|an?|senior|lead) ){0,3}(?:product (?:manager|owner|director|lead)|head of product|chief product officer|VP(?: of)? product|director of product)\b/gi,
    phrases: [
      'You report to the Head of Product.',
      'reporting to our Product Manager',
      'reports into the Chief Product Officer',
      'managed by a senior product manager',
      'reporting directly to the VP of Product',
    ],
    not: ['You report to the Head of AI.', 'You do not report to a product manager.', 'Product reports are weekly.'],
  }),
  wording({
    says: 'product-letters',
    cues: 'product manage|product owner',
    pattern:
      /\b(?:work(?:s|ing)?|collaborat(?:e|es|ing)|partner(?:s|ing)?|alongside|liais(?:e|ing)|pair(?:ing)?)\b[^.\n;]{0,60}\bproduct (?:managers?|owners?)\b/gi,
    unless: 'work*[^.\\n]{0,30} as an? product*',
    phrases: [
      'Work every day with a Product Owner.',
      'collaborate with engineers and product managers',
      'partner with product managers',
      'working alongside designers and a product manager',
      'You pair with a product owner.',
    ],
    not: [
      'You have worked as a product manager.',
      'Product managers are hired next year.',
      'work across Sales and Product Management',
      'You won’t work with product managers.',
    ],
  }),
];

/** What says that the role is research and engineering at once, for which different criteria apply. */
export const RESEARCH_OR_ENGINEERING = [
  wording({
    says: 'research-or-engineering',
    cues: 'research',
    pattern: new RegExp(
      `\\b(?:between|both|mix(?:ture)? of|blend(?:s|ing)?(?: of)?|combin(?:e|es|ing|ation of)|intersection of|bridg(?:e|es|ing)|crossover of|straddl(?:e|es|ing)) (?:the gap between )?${RESEARCH}(?: and|,| with|/) ?(?:(?:software|ML|machine learning|hands-on|data|production|applied) )?(?:engineering|production|products?|practice|real[- ]\\s?world|applications|industry|development|shipping|building|delivery)\\b`,
      'gi',
    ),
    phrases: [
      'You sit between research and engineering.',
      'bridging research and production',
      'a mix of research and software engineering',
      'bridge the gap between cutting-edge research and industry',
      'at the intersection of research and engineering',
      'both research and engineering',
      'combining applied research with engineering',
      'a bridge: bridging ML research and real-\nworld use',
      'a blend of research and product',
      'blending research and ML engineering',
      'straddles research and production',
      'You will split your time between research and shipping features.',
    ],
    not: [
      'research and development',
      'Research engineers wanted.',
      'between jobs',
      'not both research and engineering',
      'market research and product design',
      'researching engineering firms',
    ],
  }),
  wording({
    says: 'research-or-engineering',
    cues: 'research',
    pattern:
      /\b(?:from|tak(?:e|es|ing)|turn(?:s|ing)?|translat(?:e|es|ing)|transition(?:s|ing)?|transform(?:s|ing)?|mov(?:e|es|ing)) (?:(?:our|the|new|novel|state-of-the-art|cutting-edge|latest|AI|ML|academic|your) ){0,3}research (?:(?:breakthroughs?|ideas?|results|prototypes?|papers|findings|code|outputs?) )?(?:all the way )?(?:to|into) (?:[\w-]{1,14} ){0,2}(?:production|products?|features|systems|practice)\b/gi,
    phrases: [
      'from research to production',
      'turn research into product features',
      'taking research prototypes into production',
      'Translate the latest research into working systems.',
      'transition research code to production',
      'moving novel research into practice',
      'turning research breakthroughs into products',
      'take our research all the way to production',
      'transform academic research into features',
      'from AI research to product',
    ],
    not: [
      'from research to retirement',
      'We never take research into production.',
      'translate research papers into French',
      'research into production methods',
      'move to a research institute',
      'turn to research',
    ],
  }),
];
