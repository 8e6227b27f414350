import type { NameRule } from './name-rule';

/** "programming in Python", "coding skills with Java", "programming languages such as". */
const LANGUAGE_FOLLOWS =
  /^\s*(?:languages?\b|(?:skills?|experience|expertise|knowledge|ability)?\s*(?:in|with|using|at least)\b)/i;

/** Methods, practices and soft skills whose names are everyday words. By the name in small letters. */
export const AMBIGUOUS_WORDS: Readonly<Record<string, NameRule>> = {
  // "programming skills in Python" asks for Python.
  programming: { notAfter: LANGUAGE_FOLLOWS },
  coding: { notAfter: LANGUAGE_FOLLOWS },
  'ml framework': { notAfter: /^\s*(?:\(|such as|like|,? ?e\.?g|including)/i },
  'ml library': { notAfter: /^\s*(?:\(|such as|like|,? ?e\.?g|including)/i },
  algorithms: { notBefore: /\b(?:learning|ML|AI|custom|robust|these|the|our)\s+$/i },
  stakeholder: {
    notBefore: /\bother\s+$/i,
    needs: {
      before:
        /\b(?:with|manag\w+|engag\w+|influenc\w+|senior|advis\w+|external|internal|key|business|present to|communicate to|support|to)\s+(?:\w+\s+)?$/i,
    },
  },
  'stand-ups': { spelled: /s$/i },
  lean: {
    spelled: /^Lean$/,
    needs: {
      listed: true,
      before: /\b(?:agile|six sigma|kanban|scrum)\s*[,/&]?\s*(?:and|or)?\s*$/i,
      after: /^\s*(?:methodolog|principles|manufacturing|six|practices|startup)/i,
    },
  },
  agent: {
    notBefore:
      /\b(?:estate|letting|travel|support|call cent(?:re|er)|recruitment|insurance|sales|real estate|human|change|free|customer service|recruiting|third[- ]party|service|employment|an|live|transfer)\s+$/i,
    notAfter: /^\s*(?:of change|fees|provocateur|for (?:the|our|a)|acting|[-–]?based mod)/i,
  },
  transformers: { notBefore: /\b(?:power|electrical|voltage|current|distribution|game|digital)[\s-]+$/i },
  transformer: {
    notBefore: /\b(?:power|electrical|voltage|current|distribution)[\s-]+$/i,
    notAfter: /^\s*(?:station|oil|substation)/i,
  },
  embedding: {
    spelled: /embeddings?$/i,
    notAfter:
      /^\s+(?:(?:[a-z]+\s){0,3})(?:into|within|in|across|throughout|a culture|the|our|ai\b|data|best|automation)/i,
  },
  embedded: {
    notAfter: /^\s+(?:in|into|within|with|across|throughout|at|as)\b/i,
    notBefore: /\b(?:be|is|are|been|deeply|become|fully|being)\s+$/i,
    needs: {
      after:
        /^\s*(?:systems?|software|devices?|linux|C\b|platforms?|engineer|development|hardware|programming|environments?)/i,
      listed: true,
    },
  },
  experiment: { spelled: /s$/i, notAfter: /^\s+with\b/i },
  hiring: {
    needs: {
      before:
        /\b(?:mentoring|leading|management|coaching|experience (?:in|with|of)|recruitment|interviewing)\s*(?:,|and|&|\/)?\s*$/i,
      after: /^\s*(?:experience|and (?:develop|mentor|manag|grow|build|train))/i,
    },
  },
  governance: {
    notBefore: /\b(?:corporate|clinical|project|programme|company|environmental)[\s,]+(?:social\s*,?\s*(?:and\s+)?)?$/i,
  },
  classification: { notBefore: /\b(?:degree|job|security)\s+$/i },
  research: {
    needs: {
      before:
        /\b(?:conduct\w*|applied|perform\w*|experience (?:in|with|of)|experience|ML|AI|scientific|original|learning|independent|publish\w*|academic|carry out|carrying out|undertake|undertaking|quantitative)\s+(?:(?:and|or|cutting-edge|novel|in)\s+)?$/i,
      after: /^\s*(?:skills|experience|papers?|projects?|background|methods?|principles)/i,
    },
    notAfter:
      /^\s*(?:engineer|scientist|institut|cent(?:re|er)|fellow|group|organi[sz]ation|council|lab\b|labs\b|park|shows|firm|company|associate|assistant|director|university)/i,
    notBefore: /\b(?:&|clinical|user|market|our|UK|equity)\s+$/i,
  },
  statistics: {
    notAfter: /^\s*(?:show|from the|authority|office|canada)/i,
    notBefore: /\b(?:for national|national|labou?r|these|official)\s+$/i,
  },
  present: {
    spelled: /^present$/i,
    notBefore: /\b(?:at|the|be|is|are|was|were|to|currently|always)\s+$/i,
    needs: {
      after:
        /^\s+(?:results?|findings|technical|insights|complex|data|analy|your|ideas|recommendations|work|solutions|conclusions)/i,
    },
  },
  presenting: { notAfter: /^\s*(?:symptom|complaint|problem)/i },
  influence: {
    needs: { before: /\b(?:to|and|ability to|can|will|help)\s+$/i },
    notAfter: /^\s+(?:of|on how|the future|our)\b/i,
  },
  search: {
    notBefore: /\b(?:job|your|executive|in|the|literature|talent|we)\s+$/i,
    notAfter: /^\s*(?:for|firm|consult|and selection|process|committee)/i,
    needs: {
      listed: true,
      after: /^\s*(?:infrastructure|technolog|engine|quality|relevance|and recommend|systems?|platform)/i,
    },
  },
  ranking: {
    notBefore: /\b(?:high|top|our|world|university|league)[\s-]+$/i,
    notAfter: /^\s*(?:among|as|in the|member)/i,
  },
  attribution: { notAfter: /^\s*(?:of)\b/i },
  evaluation: { notAfter: /^\s*(?:of your|of candidates|process|period)/i },
  prediction: { notAfter: /^\s*(?:of the future)/i },
  alignment: {
    needs: { before: /\b(?:AI|model|LLM|safety|and)\s+$/, after: /^\s*(?:research|techniques|of (?:LLM|model|AI))/i },
  },
  agile: {
    spelled: /^Agile$|^AGILE$|^agile$/,
    notAfter: /^\s*(?:working (?:policy|arrangements|hours)|company|business|mind|organisation)/i,
  },
  sprint: { notBefore: /\b(?:at|nokia|t-mobile|from)\s+$/i },
  security: {
    notAfter:
      /^\s*(?:clearance|clear|cleared|vetting|check|guard|number|officer|background|screening|of (?:tenure|employment))/i,
    notBefore: /\b(?:social|national|job|homeland|financial|food|income|energy|border)\s+$/i,
  },
  compliance: { notBefore: /\b(?:in)\s+$/i, notAfter: /^\s*(?:officer|with (?:applicable|all|local))/i },
  container: { spelled: /^containers?$/i, notAfter: /^\s*(?:ship|port|terminal|vessel)/i },
  cloud: { notBefore: /\b(?:oracle|sales|word|tag|adobe|creative|service|marketing|point|salesforce)\s+$/i },
  queue: { spelled: /s$/ },
  pipeline: {
    notBefore:
      /\b(?:sales|talent|drug|oil|gas|recruitment|product|hiring|deal|business|candidate|revenue|leadership|our)\s+$/i,
  },
  report: {
    needs: {
      before:
        /\b(?:build|building|create|creating|produce|producing|develop|developing|automated|generate|generating|dashboards? and|maintain|maintaining|design|delivering|dashboards,)\s+(?:\w+\s+)?$/i,
      after: /^\s*(?:and dashboards?)/i,
    },
    notAfter: /^\s+(?:to|directly|into|for work)\b/i,
  },
  reporting: { notAfter: /^\s*(?:to|directly|into|line|lines)\b/i },
  organised: { needs: { before: /\b(?:highly|well|be|and|very|self|extremely)[\s-]+$/i } },
  strategic: {
    notAfter:
      /^\s*(?:partner|priorit|business|hire|growth|importance|clients?|initiative|account|goal|objective|advantage|investment|alliance|decision|direction|roadmap|value)/i,
    needs: { before: /\b(?:be|both|highly|think|and)\s+$/i },
  },
  leader: {
    notBefore:
      /\b(?:a|the|world|global|market|industry|recognised|recognized|category|business|as|senior|our|team)[\s-]+$/i,
    needs: { before: /\b(?:natural|strong|effective|inspiring|people|collaborative|hands-on|proven)[\s-]+$/i },
  },
  leadership: {
    notBefore: /\b(?:senior|our|the|executive|market|to|product|with|global|company|new|industry|world)[\s-]+$/i,
    notAfter: /^\s*(?:team|group|positions?|development program|roles?\b|meeting|position|opportunit)/i,
  },
  testing: { notAfter: /^\s*(?:times|ground|positive)/i, notBefore: /\b(?:drug|covid|genetic)\s+$/i },
  code: {
    needs: {
      before:
        /\b(?:clean|quality|write|writing|efficient|maintainable|python|production|robust|scalable|hands-on|readable|of)\s+$/i,
    },
    notAfter: /^\s*(?:of conduct|of practice)/i,
    notBefore: /\b(?:dress|post|zip|promo|QR|bar)\s+$/i,
  },
  script: { spelled: /s$/i },
  transcription: { notBefore: /\b(?:reverse|gene|DNA|RNA)\s+$/i },
  coach: { notBefore: /\b(?:a|the|your|agile|career|life|football)\s+$/i },
  mentor: { notBefore: /\b(?:a|your|dedicated|the|assigned|personal)\s+$/i },
  workshop: { spelled: /s$/i },
  optimisation: {
    needs: {
      before:
        /\b(?:simulation|statistics|mathematics|forecasting|learning|research|mathematical|modelling|modeling)\s*(?:,|and|&)\s*$/i,
      after: /^\s*(?:techniques?|algorithms?|methods?|problems|theory|models?|solvers?)/i,
    },
  },
};
