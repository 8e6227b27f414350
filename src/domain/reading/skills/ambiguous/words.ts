import type { NameRule } from './name-rule';

/**
 * What shows that a language is asked for, and not programming itself: "programming in Python", "coding skills with
 * Java".
 */
const LANGUAGE_FOLLOWS =
  /^\s{0,3}(?:languages?\b|(?:skills?|experience|expertise|knowledge|ability)?\s{0,3}(?:in|with|using|at least)\b)/i;

/** Rules for methods and practices whose names are everyday words, by the name in lower case. */
export const AMBIGUOUS_WORDS: Readonly<Record<string, NameRule>> = {
  'edge ai': { notBefore: /\b(?:cutting|bleeding|leading)[\s-]$/i },
  automation: { notBefore: /\b(?:home|building)\s{1,3}$/i },
  // The plural is left out: "find regressions" is about software that got worse.
  regression: { spelled: /n$/i },
  quantitative: {
    notAfter:
      /^\s{0,3}(?:support|customer|market|fields?|disciplines?|backgrounds?|subjects?|degree|trading|hedge|funds?|data|evidence|insights?|and qualitative (?:data|insights?))\b/i,
  },
  streaming: { notAfter: /^\s{0,3}(?:to|services?|tv|video|content|media|giants?|subscri\w{0,9}|shows)\b/i },
  authorisation: { notBefore: /\b(?:work|employment)\s{1,3}$/i },
  // "programming skills in Python" asks for Python, not for programming.
  programming: { notAfter: LANGUAGE_FOLLOWS },
  coding: {
    notBefore: /\b(?:clinical|medical|colou?r|automated|agentic|AI)\s{1,3}$/i,
    notAfter: LANGUAGE_FOLLOWS,
  },
  'ml framework': { notAfter: /^\s{0,3}(?:\(|such as|like|,? ?e\.?g|including)/i },
  'ml library': { notAfter: /^\s{0,3}(?:\(|such as|like|,? ?e\.?g|including)/i },
  mathematical: {
    needs: {
      after:
        /^(?: (?:and|&|or) \w{4,16})? (?:skills?|abilit\w{1,4}|background|foundations?|knowledge|understanding|reasoning)\b/i,
    },
  },
  unsupervised: {
    needs: { after: /^(?: (?:and|or) [\w-]{4,20})? (?:learning|methods?|models?|techniques?|approaches)\b/i },
  },
  // "Batch normalisation" is a layer of a network.
  normalisation: {
    notBefore: /\b(?:batch|layer|group|instance|weight|score|text|audio|image|signal|feature)\s{1,3}$/i,
  },
  // "A solid grounding in SQL" is knowledge.
  grounding: { notBefore: /\b(?:solid|strong|good|thorough|firm|an?)\s{1,3}$/i, notAfter: /^\s{1,3}in\b/i },
  algorithms: { notBefore: /\b(?:learning|ML|AI|custom|robust|related|these|the|our)\s{1,3}$/i },
  'stand-ups': { spelled: /s$/i },
  lean: {
    spelled: /^Lean$/,
    needs: {
      listed: true,
      before: /\b(?:agile|six sigma|kanban|scrum)\s{0,3}[,/&]?\s{0,3}(?:and|or)?\s{0,3}$/i,
      after: /^\s{0,3}(?:methodolog|principles|manufacturing|six|practices|startup)/i,
    },
  },
  agent: {
    notBefore:
      /\b(?:estate|letting|travel|support|call cent(?:re|er)|recruitment|insurance|sales|real estate|human|change|free|customer service|recruiting|third[- ]party|service|employment|an|live|transfer)\s{1,3}$/i,
    notAfter:
      /^\s{0,3}(?:of change|fees|provocateur|for (?:the|our|a)|acting|performance|productivity|[-–]?based mod)/i,
  },
  transformers: { notBefore: /\b(?:power|electrical|voltage|current|distribution|game|digital)[\s-]{1,3}$/i },
  transformer: {
    notBefore: /\b(?:power|electrical|voltage|current|distribution)[\s-]{1,3}$/i,
    notAfter: /^\s{0,3}(?:station|oil|substation)/i,
  },
  // A capital in the singular begins a sentence: "Embedding health in schools".
  embedding: {
    spelled: /^embeddings?$|^Embeddings$|^EMBEDDINGS?$/,
    notAfter:
      /^\s{1,3}(?:(?:[a-z]{1,15}\s){0,3})(?:into|within|in|across|throughout|a culture|the|our|ai\b|data|best|automation|guardrails|governance|security|quality|responsible)/i,
  },
  embedded: {
    notAfter: /^\s{1,3}(?:in|into|within|with|across|throughout|at|as)\b/i,
    notBefore: /\b(?:be|is|are|been|deeply|become|fully|being)\s{1,3}$/i,
    needs: {
      after:
        /^\s{0,3}(?:systems?|software|devices?|linux|C\b|platforms?|engineer|development|hardware|programming|environments?)/i,
      listed: true,
    },
  },
  experiment: { spelled: /s$/i, notAfter: /^\s{1,3}with\b/i },
  governance: {
    notBefore:
      /\b(?:corporate|clinical|project|programme|company|environmental)[\s,]{1,3}(?:social\s{0,3},?\s{0,3}(?:and\s{1,3})?)?$/i,
  },
  classification: { notBefore: /\b(?:degree|job|security)\s{1,3}$/i },
  research: {
    needs: {
      before:
        /\b(?:conduct\w{0,9}|applied|perform\w{0,9}|experience (?:in|with|of)|experience|ML|AI|scientific|original|learning|independent|publish\w{0,9}|academic|carry out|carrying out|undertake|undertaking|quantitative)\s{1,3}(?:(?:and|or|cutting-edge|novel|in)\s{1,3})?$/i,
      after: /^\s{0,3}(?:skills|experience|papers?|projects?|background|methods?|principles)/i,
    },
    notAfter:
      /^\s{0,3}(?:engineer|scientist|institut|cent(?:re|er)|fellow|group|organi[sz]ation|council|lab\b|labs\b|park|shows|firm|company|associate|assistant|director|university)/i,
    notBefore: /\b(?:&|clinical|user|market|our|UK|equity)\s{1,3}$/i,
  },
  statistics: {
    notAfter: /^\s{0,3}(?:show|from the|authority|office|canada)/i,
    notBefore: /\b(?:for national|national|labou?r|these|official)\s{1,3}$/i,
  },
  search: {
    notBefore: /\b(?:job|your|executive|in|the|literature|talent|we|public)\s{1,3}$/i,
    notAfter: /^\s{0,3}(?:for|firm|consult|and selection|process|committee)/i,
    needs: {
      listed: true,
      after: /^\s{0,3}(?:infrastructure|technolog|engine|quality|relevance|and recommend|systems?|platform)/i,
    },
  },
  ranking: {
    notBefore: /\b(?:high|top|our|world|university|league)[\s-]{1,3}$/i,
    notAfter: /^\s{0,3}(?:among|as|in the|member)/i,
  },
  attribution: { notAfter: /^\s{0,3}(?:of)\b/i },
  evaluation: { notAfter: /^\s{0,3}(?:of your|of candidates|process|period)/i },
  prediction: { notAfter: /^\s{0,3}(?:of the future)/i },
  alignment: {
    needs: {
      before: /\b(?:AI|model|LLM|safety|and)\s{1,3}$/,
      after: /^\s{0,3}(?:research|techniques|of (?:LLM|model|AI))/i,
    },
  },
  agile: {
    spelled: /^Agile$|^AGILE$|^agile$/,
    notBefore: /\b(?:small|dynamic|nimble|flexible|fast[- ]paced|friendly),?\s{1,3}(?:and\s)?$/i,
    notAfter: /^\s{0,3}(?:working (?:policy|arrangements|hours)|company|business|mind|organisation)/i,
  },
  sprint: { notBefore: /\b(?:at|nokia|t-mobile|from)\s{1,3}$/i },
  security: {
    notAfter:
      /^\s{0,3}(?:clearance|clear|cleared|vetting|check|guard|number|officer|background|screening|of (?:tenure|employment))/i,
    notBefore: /\b(?:social|national|job|homeland|financial|food|income|energy|border)\s{1,3}$/i,
  },
  compliance: { notBefore: /\b(?:in)\s{1,3}$/i, notAfter: /^\s{0,3}(?:officer|with (?:applicable|all|local))/i },
  container: { spelled: /^containers?$/i, notAfter: /^\s{0,3}(?:ship|port|terminal|vessel)/i },
  cloud: {
    notBefore: /\b(?:oracle|sales|word|tag|adobe|creative|service|marketing|point|salesforce)\s{1,3}$/i,
    notAfter: /^[\s-](?:based|hosted|agnostic|first)\b/i,
  },
  'or-tools': { spelled: /^OR/ },
  queue: { spelled: /s$/ },
  pipeline: {
    notBefore:
      /\b(?:sales|talent|drug|oil|gas|recruitment|product|hiring|deal|business|candidate|revenue|leadership|our)\s{1,3}$/i,
  },
  report: {
    needs: {
      before:
        /\b(?:build|building|create|creating|produce|producing|develop|developing|automated|generate|generating|dashboards? and|maintain|maintaining|design|delivering|dashboards,)\s{1,3}(?:\w{1,15}\s{1,3})?$/i,
      after: /^\s{0,3}(?:and dashboards?)/i,
    },
    notAfter: /^\s{1,3}(?:to|directly|into|for work)\b/i,
  },
  reporting: { notAfter: /^\s{0,3}(?:to|directly|into|line|lines)\b/i },
  testing: {
    notAfter: /^\s{0,3}(?:times|ground|positive|new\b|different|ideas)/i,
    notBefore: /\b(?:drug|covid|genetic)\s{1,3}$/i,
  },
  code: {
    needs: {
      before:
        /\b(?:clean|quality|write|writing|efficient|maintainable|python|production|robust|scalable|hands-on|readable|of)\s{1,3}$/i,
    },
    notAfter: /^\s{0,3}(?:of conduct|of practice)/i,
    notBefore: /\b(?:dress|post|zip|promo|QR|bar)\s{1,3}$/i,
  },
  script: { spelled: /s$/i },
  // The singular is an adjective, a verb or a computer.
  prompt: { spelled: /s$/i },
  notebook: { spelled: /s$/i, notBefore: /\b(?:jupyter|databricks|colab|sagemaker|fabric|synapse|zeppelin)\s{1,3}$/i },
};
