/**
 * How to tell a skill from the plain word, the company or the verb that is spelled alike. All conditions that are given
 * must hold. The patterns see at most 40 characters on their side, so their work is bounded.
 */
export interface NameRule {
  /** What the name looks like in the text. */
  readonly spelled?: RegExp;
  /** What may not stand directly before or after. */
  readonly notBefore?: RegExp;
  readonly notAfter?: RegExp;
  /** One of these must hold: a telling word before or after, or another tool in the same list. */
  readonly needs?: { readonly before?: RegExp; readonly after?: RegExp; readonly listed?: true };
}

const CAPITAL = /^[A-Z]/;
const CAPITALS = /^[A-Z0-9/]{2,}s?$/;

/** Words that say that what follows is something one works with. */
const WITH =
  /(?:\b(?:in|with|using|use|like|of|via|as|language|languages|framework|frameworks|tools?|stack|or|and|etc|through|on|apache|amazon|aws|azure|google|into|e\.?g\.?|including|know|knows|write|writing|learn|learning)|[,/(:;&+•-])\s*[“"']?$/i;
/** Words that only follow the name of a tool or a language. */
const TOOL =
  /^[”"']?\s*(?:[,/)]|\(|(?:or|and)\s+[A-Z]|(?:programming|language|developer|engineer|script|code|coding|framework|library|API|SDK|cluster|pipeline|job|database|SQL|package|notebook|certif|experience|skills|is a plus|preferred|desirable)\b)/i;

/** A capital, and the company of tools or words that only tools have. */
const tool: NameRule = { spelled: CAPITAL, needs: { before: WITH, after: TOOL, listed: true } };
/** As `tool`, for words common enough that a preposition proves nothing: only a list of tools or a telling word does. */
const listedTool: NameRule = {
  spelled: CAPITAL,
  needs: {
    before:
      /\b(?:apache|using|languages?|frameworks?|tools? (?:like|such as)|programming in|code in|coding in|written in|proficien\w+ (?:in|with)|experience (?:in|with|of|using)|knowledge of|familiar\w* with|expertise in)\s*[:(]?\s*$/i,
    after: /^\s*(?:programming|language|developer|code|framework|library|API|SDK|cluster|jobs?|SQL|ecosystem)\b/i,
    listed: true,
  },
};
const capitals: NameRule = { spelled: CAPITALS };

/** By the name in small letters. */
export const AMBIGUOUS_NAMES: Readonly<Record<string, NameRule>> = {
  // One letter: only in a list of tools, or beside a word that says "language".
  r: {
    spelled: /^R$/,
    notBefore: /[&'’.]\s*$|\bH\s*$/,
    notAfter: /^\s*[&'’]|^\s*\.\w|^\s*\d|^-(?!squared)/,
    needs: {
      before: /\b(?:in|with|using|like|languages?|programming|of|python (?:or|and)|python\s*[/,&])\s*[:(]?\s*$/i,
      after:
        /^\s*(?:programming|language|studio|developer|package|shiny|scripts?|or python|and python|[,/] ?(?:python|sas|sql|matlab))\b/i,
      listed: true,
    },
  },
  c: {
    spelled: /^C$/,
    notBefore: /['’.&]\s*$|\b(?:series|grade|vitamin|class|category|band|level|plan|tier|hepatitis|objective)[\s-]*$/i,
    notAfter: /^\s*[&'’]|^\.\w|^-|^\s*\d|^\s*(?:level|suite|corp)/i,
    needs: {
      before:
        /\b(?:languages?|programming in|proficien\w+ in|experience (?:in|with)|knowledge of|written in|coding in|embedded)\s*[:(]?\s*$|[/,]\s*$/i,
      after: /^\s*(?:programming|language|developer|or C\+\+|and C\+\+|[/,]\s*C\+\+)/i,
      listed: true,
    },
  },
  go: {
    spelled: /^Go$/,
    notAfter: /^\s*(?:to\b|live|-|beyond|above|the\b|through|further|global|for\b|on\b|into|home|above)/i,
    notBefore: /\b(?:pokemon|pokémon|good to|ready to|to|let['’]?s|we|you)[\s-]*$/i,
    needs: {
      before: /\b(?:in|with|using|like|languages?|of|or|and)\s*[:(]?\s*$|[/,(]\s*$/i,
      after: /^\s*(?:programming|language|developer|engineer|services?|code|microservices|or|and)\b|^\s*[,/)]/i,
      listed: true,
    },
  },
  swift: { ...listedTool, notAfter: /^\s*(?:response|payment|message|network|delivery|action|code\b|mt\b)/i },
  rust: { ...listedTool, notAfter: /^\s*(?:belt|proof|-)/i },
  julia: {
    spelled: /^Julia$/,
    notAfter: /^\s+[A-Z][a-z]+(?!\w*,)/,
    needs: { listed: true, after: /^\s*(?:programming|language)\b/i },
  },
  scala: { spelled: CAPITAL, notBefore: /\b(?:la|teatro alla)\s+$/i },
  ruby: {
    spelled: CAPITAL,
    notAfter: /^\s*(?:on the|anniversary|[A-Z][a-z]+ (?:is|will))/,
    notBefore: /\b(?:contact|call|email)\s+$/i,
  },
  dart: listedTool,
  mojo: listedTool,
  perl: { spelled: CAPITAL },
  assembly: listedTool,
  shell: {
    spelled: /^[Ss]hell/,
    notAfter: /^\s*(?:plc|company|energy|garage|petrol|oil|uk\b)/i,
    notBefore: /\b(?:at|for|with|like|bp,?|clients?)\s+$/i,
    needs: {
      listed: true,
      before: /\b(?:bash|unix|linux|of|in|using|and|or)\s*[/,]?\s*$/i,
      after: /^\s*(?:script|commands?|programming)/i,
    },
  },
  spark: {
    spelled: CAPITAL,
    notBefore: /\b(?:the|a|your|that|to|will|can|we|creative)\s+$/i,
    notAfter:
      /^\s*(?:creativity|joy|interest|innovation|your|new|change|ideas|the|a|up|conversations?|curiosity|imagination)\b/i,
  },
  ray: {
    spelled: /^Ray$/,
    notAfter: /^\s*(?:tracing|[A-Z][a-z]+\b(?!.*,))/,
    notBefore: /\b(?:x|gamma|mr|contact|call|by|blu|sugar)[-\s.]*$/i,
    needs: {
      listed: true,
      before: /\b(?:using|with|on|like|as|and|or|in)\s*[(:]?\s*$|[,/(]\s*$/i,
      after: /^\s*(?:cluster|core|data|train|framework)\b/i,
    },
  },
  beam: { ...listedTool },
  chef: { ...listedTool, notBefore: /\b(?:head|sous|pastry|private|executive|a|our|the)\s+$/i },
  dash: { ...listedTool, notAfter: /^\s*(?:board|cam|of\b)/i },
  flask: { ...tool },
  prefect: { spelled: CAPITAL, notBefore: /\b(?:head|ford|school|a)\s+$/i },
  snowflake: { spelled: CAPITAL, notBefore: /\b(?:a|every|each|unique)\s+$/i },
  looker: { spelled: CAPITAL, notBefore: /\b(?:good|on)[-\s]*$/i },
  excel: {
    spelled: /^(?:Excel|EXCEL)$/,
    notBefore: /\b(?:to|you|you['’]ll|will|who|that|can|must|and|helps?|help you)\s+$|(?:^|[.!?]\s+|\n\s*)$/i,
    notAfter:
      /^\s+(?:at|in\s+(?:a|an|the|this|our|your|its|all|their|fast|every|delivering|your)|as\b|within|under|beyond|when)\b/i,
  },
  sas: { spelled: /^SAS$/, notAfter: /^\s*(?:airline|shoe|airways)/i, notBefore: /\b(?:ex|former)[-\s]+$/i },
  safe: { spelled: /^SAFe$/ },
  lean: {
    spelled: /^Lean$/,
    needs: {
      listed: true,
      before: /\b(?:agile|six sigma|kanban|scrum)\s*[,/&]?\s*(?:and|or)?\s*$/i,
      after: /^\s*(?:methodolog|principles|manufacturing|six|practices|startup)/i,
    },
  },
  oracle: {
    spelled: CAPITAL,
    notBefore: /\b(?:from|at|joined|acquired by|like google,?|test)\s+$/i,
    notAfter: /^\s*(?:park|arena|'s)/i,
  },
  spring: {
    spelled: /^Spring$/,
    notBefore: /\b(?:in|this|next|early|late|of|the|summer,?|winter,?)\s+$/i,
    notAfter: /^\s*(?:20\d\d|term|break|semester|street|week)/i,
    needs: { listed: true, before: /\bjava\b.{0,12}$/i, after: /^\s*(?:framework|boot|cloud|mvc|data)/i },
  },
  node: { spelled: /^(?:Node|node|NODE)$/, needs: { listed: true, after: /^\s*(?:backend|services?|server|api)/i } },
  express: {
    spelled: /^Express$/,
    notBefore: /\b(?:american|to|fed|orient)\s+$/i,
    notAfter: /^\s*(?:interest|entry|your|delivery)/i,
    needs: { listed: true },
  },
  react: { spelled: /^React$|^REACT$/, notAfter: /^\s*(?:to\b|quickly|fast)/i },
  angular: { spelled: CAPITAL, notAfter: /^\s*(?:momentum|velocity|resolution)/i },
  vue: { spelled: /^Vue|^VUE$/ },
  svelte: { spelled: CAPITAL },
  cursor: { ...tool, notBefore: /\b(?:the|a|your|mouse|database)\s+$/i },
  windsurf: listedTool,
  claude: { spelled: CAPITAL, notAfter: /^\s+(?:monet|[A-Z][a-z]+ (?:is|will|at))/i },
  gemini: { spelled: CAPITAL },
  llama: { spelled: /^L[lL]a[mM][aA]|^LLAMA/ },
  mistral: { spelled: CAPITAL },
  cohere: { spelled: /^Cohere$/, needs: { listed: true, before: WITH } },
  replicate: listedTool,
  falcon: listedTool,
  unity: { ...listedTool, notAfter: /^\s*(?:and|of|within|in)\b/i },
  segment: listedTool,
  mode: listedTool,
  hex: listedTool,
  heap: listedTool,
  linear: listedTool,
  notion: { ...tool, notBefore: /\b(?:the|a|any)\s+$/i },
  slack: { spelled: CAPITAL, needs: { listed: true, before: /\b(?:using|with|via|like|as)\s*[(:]?\s*$/i } },
  miro: { spelled: CAPITAL, needs: { listed: true, before: WITH } },
  domo: listedTool,
  comet: listedTool,
  stitch: listedTool,
  storm: listedTool,
  pulsar: { spelled: CAPITAL },
  consul: listedTool,
  vault: listedTool,
  puppet: listedTool,
  temporal: {
    ...listedTool,
    notAfter:
      /^\s*(?:data|model|pattern|reasoning|and|features|series|dynamics|graph|fusion|convolution|logic|anomal|sequence)/i,
  },
  domino: listedTool,
  soda: listedTool,
  luigi: listedTool,
  celery: { spelled: CAPITAL },
  chroma: listedTool,
  elastic: {
    spelled: /^Elastic$/,
    notAfter: /^\s*(?:net|ip|beanstalk|load|compute|container|kubernetes|map|scal|workforce)/i,
    needs: { listed: true, before: WITH },
  },
  lambda: {
    spelled: CAPITAL,
    notAfter: /^\s*(?:calculus|function of|architecture|school|labs)/i,
    needs: { listed: true, before: /\b(?:aws|using|with|like|as|including)\s*[(:]?\s*$|[,/(]\s*$/i, after: TOOL },
  },
  aurora: { ...listedTool },
  comprehend: listedTool,
  modal: listedTool,
  bedrock: { spelled: /^Bedrock$/, notBefore: /\b(?:the|a|our)\s+$/i },
  athena: {
    spelled: CAPITAL,
    notBefore: /\b(?:swan)\s+$/i,
    needs: { listed: true, before: /\b(?:aws|amazon|using|with|like|in)\s*[(:]?\s*$|[,/(]\s*$/i },
  },
  glue: { spelled: /^Glue$/, needs: { listed: true, before: /\b(?:aws|amazon|using|with)\s*[(:]?\s*$|[,/(]\s*$/i } },
  triton: { spelled: CAPITAL },
  'scale ai': { spelled: /^Scale/ },
  stan: { spelled: /^S(?:tan|TAN)$/, needs: { listed: true } },
  prophet: listedTool,
  lime: { spelled: /^LIME$/ },
  shap: { spelled: /^SHAP$/ },
  carla: { spelled: /^CARLA$/ },
  weka: { spelled: /^W(?:eka|EKA)$/ },
  pig: { ...listedTool },
  hive: { spelled: CAPITAL, notBefore: /\b(?:the|a)\s+$/i, needs: { listed: true, before: WITH } },
  impala: listedTool,
  druid: listedTool,
  pinot: { ...listedTool, notAfter: /^\s*(?:noir|grigio|gris)/i },
  presto: { spelled: CAPITAL, needs: { listed: true, before: WITH } },
  argo: { spelled: CAPITAL },
  mage: listedTool,
  feast: { ...listedTool },
  helm: { spelled: CAPITAL, notBefore: /\b(?:the|at)\s+$/i },
  loki: listedTool,
  sentry: { ...listedTool },
  packer: listedTool,
  nomad: listedTool,
  poetry: listedTool,
  maven: { spelled: CAPITAL },
  cypress: listedTool,
  postman: { spelled: CAPITAL, notBefore: /\ba\s+$/i },
  cucumber: listedTool,
  sass: { spelled: /^Sass$|^SASS$/, needs: { listed: true } },
  vite: { spelled: CAPITAL },
  whisper: { spelled: CAPITAL, needs: { listed: true, before: WITH } },
  copilot: { spelled: /^Co-?[pP]ilot/ },
  codex: { spelled: CAPITAL },
  braintrust: listedTool,
  arrow: listedTool,
  shiny: { spelled: /^Shiny$/, notAfter: /^\s*(?:new|happy|object)/i, needs: { listed: true, before: /\bR[\s,/]+$/ } },
  torch: { spelled: /^Torch$|^torch$/, notBefore: /\b(?:the|a|carry)\s+$/i, needs: { listed: true, before: WITH } },
  caffe: { spelled: CAPITAL },
  flax: listedTool,
  polars: { spelled: CAPITAL },
  altair: { spelled: CAPITAL, needs: { listed: true } },
  bokeh: { spelled: CAPITAL },
  singer: listedTool,
  blender: { spelled: CAPITAL },
  watson: { spelled: CAPITAL, needs: { listed: true, before: /\bibm\s*$/i } },
  vespa: { spelled: CAPITAL },
  avro: { spelled: CAPITAL },
  robyn: listedTool,
  nats: { spelled: /^NATS$/ },
  aider: { spelled: CAPITAL },
  workday: { spelled: /^Workday$/, notBefore: /\b(?:your|a|the|per|each|every|eight[- ]hour)\s+$/i },
  stripe: { spelled: CAPITAL, notBefore: /\b(?:every|like|at|from)\s+$/i },
  bloomberg: { spelled: CAPITAL, needs: { after: /^\s*(?:terminal|api)/i } },
  snowplow: { spelled: CAPITAL },
  marketo: { spelled: CAPITAL },
  terminal: { needs: { before: /\b(?:linux|unix|command line)\W+(?:\w+\W+)?$/i } },
  azure: { notAfter: /^\s*(?:blue|sky|sea|coast)/i },
  ide: { spelled: /^IDEs?$/ },
  hf: { spelled: /^HF$/, needs: { listed: true } },
  ts: { spelled: /^TS$/, needs: { listed: true }, notAfter: /^\s*[/-]?\s*SCI/ },
  js: { spelled: /^JS$/ },
  elk: { spelled: /^ELK$/ },
  gis: { spelled: /^GIS$/ },
  qt: { spelled: /^Qt$/ },
  ado: { spelled: /^ADO$/ },
  rest: { spelled: /^REST$/, notAfter: /^\s*(?:of)\b/i },
  ros: { spelled: /^ROS$/ },
  iam: capitals,
  crm: { spelled: /^CRMs?$/ },
  erp: { spelled: /^ERPs?$/ },
  slam: capitals,
  bert: { spelled: /^BERT$/ },
  gan: { spelled: /^GANs?$/ },
  rag: { spelled: /^RAGs?$/, notAfter: /^\s*(?:status|rating|report)/i },
  ml: { spelled: /^ML(?:s)?$/, notBefore: /\d\s*$/ },
  ai: {
    spelled: /^A\.?I\.?s?$/,
    notBefore:
      /\b(?:Open|C3|Scale|Stability|Mistral|Together|xAI|Character|Inflection|Builder|Shield|Faculty|Eigen|Suno|Figure)[\s-]+$/,
    notAfter: /^\s*(?:Ltd|Limited|Inc|LLC|GmbH)\b/,
  },
  cv: {
    spelled: /^CV$/,
    needs: {
      before: /\b(?:NLP|ML|DL|vision)\b[\s,/&(]*(?:(?:and|or)\s+)?(?:computer vision \()?$/i,
      after: /^\s*(?:models?|algorithms?|systems?|engineer|[/,]\s*(?:NLP|ML|DL))/i,
    },
  },
  dl: {
    spelled: /^DL$/,
    needs: {
      before: /\b(?:ML|AI|learning)\b[\s,/&(]*(?:(?:and|or)\s+)?$/i,
      after: /^\s*(?:models?|algorithms?|frameworks?|[/,]\s*(?:NLP|ML|AI|CV))/i,
    },
  },
  rl: { spelled: /^RL$/ },
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
  optimisation: { notBefore: /\b(?:tax|search engine|conversion rate)\s+$/i },
  english: {
    notAfter: /^\s*(?:&|and) maths|^\s*(?:literature|premier|heritage|bac|speaking country)/i,
    needs: {
      before: /\b(?:fluent|written|spoken|business|native|in|and|proficien\w+ in|verbal|professional)\s+$/i,
      after: /^\s*(?:\(|language|fluency|proficien|[,/]? ?(?:c1|b2|c2))/i,
    },
  },
  french: { needs: { before: /\b(?:fluent in|fluent|speak|native|business|or|and)\s+$/i } },
  german: { needs: { before: /\b(?:fluent in|fluent|speak|native|business|or|and)\s+$/i } },
  spanish: { needs: { before: /\b(?:fluent in|fluent|speak|native|business|or|and)\s+$/i } },
  dutch: { needs: { before: /\b(?:fluent in|fluent|speak|native|business|or|and|in)\s+$/i } },
};
