import { CAPITAL, listedTool, type NameRule, TOOL, tool, WITH } from './name-rule';

/** Rules for tools whose names are also everyday words, people or companies, by the name in lower case. */
export const AMBIGUOUS_TOOLS: Readonly<Record<string, NameRule>> = {
  github: {
    notBefore: /\b(?:trending on|your|active)\s{1,3}(?:\w{1,15}\s{1,3})?$/i,
    notAfter: /^\s{0,3}(?:profiles?|accounts?)\b/i,
  },
  spark: {
    spelled: CAPITAL,
    notBefore: /\b(?:the|a|your|that|(?<!exposure )to|will|can|we|creative)\s{1,3}$/i,
    notAfter:
      /^\s{0,3}(?:creativity|joy|interest|innovation|your|new|change|ideas|the|a|up|conversations?|curiosity|imagination)\b/i,
  },
  ray: {
    spelled: /^Ray$/,
    notAfter: /^\s{0,3}(?:tracing|[A-Z][a-z]{1,15}\b(?!.{0,40},))/,
    notBefore: /\b(?:x|gamma|mr|contact|call|by|blu|sugar)[-\s.]*$/i,
    needs: {
      listed: true,
      before: /\b(?:using|use|uses|any|exposure to|with|on|like|as|and|or|in)\s{0,3}[(:]?\s{0,3}$|[,/(]\s{0,3}$/i,
      after: /^\s{0,3}(?:cluster|core|data|train|framework|experience)\b/i,
    },
  },
  // Canvas is a plain word, and a course platform.
  canva: { spelled: /^Canva$/ },
  chef: { ...listedTool, notBefore: /\b(?:head|sous|pastry|private|executive|a|our|the)\s{1,3}$/i },
  dash: { ...listedTool, notAfter: /^\s{0,3}(?:board|cam|of\b)/i },
  prefect: { spelled: CAPITAL, notBefore: /\b(?:head|ford|school|a)\s{1,3}$/i },
  snowflake: { spelled: CAPITAL, notBefore: /\b(?:a|every|each|unique)\s{1,3}$/i },
  looker: { spelled: CAPITAL, notBefore: /\b(?:good|on)[-\s]*$/i },
  excel: {
    spelled: /^(?:Excel|EXCEL)$/,
    notBefore: /\b(?:to|you|you['’]ll|will|who|that|can|must|and|helps?|help you)\s{1,3}$|[.!?]\s{1,3}$/i,
    notAfter:
      /^\s{1,3}(?:at|in\s{1,3}(?:a|an|the|this|our|your|its|all|their|fast|every|delivering|your)|as\b|within|under|beyond|when|your|with us|here)\b/i,
  },
  sas: { spelled: /^SAS$/, notAfter: /^\s{0,3}(?:airline|shoe|airways)/i, notBefore: /\b(?:ex|former)[-\s]+$/i },
  oracle: {
    spelled: CAPITAL,
    notBefore: /\b(?:from|at|joined|acquired by|like google,?|test)\s{1,3}$/i,
    notAfter: /^\s{0,3}(?:park|arena|'s)/i,
  },
  spring: {
    spelled: /^Spring$/,
    notBefore: /\b(?:in|this|next|early|late|of|the|summer,?|winter,?)\s{1,3}$/i,
    notAfter: /^\s{0,3}(?:20\d\d|term|break|semester|street|week)/i,
    needs: { listed: true, before: /\bjava\b.{0,12}$/i, after: /^\s{0,3}(?:framework|boot|cloud|mvc|data)/i },
  },
  node: {
    spelled: /^(?:Node|node|NODE)$/,
    needs: { listed: true, after: /^\s{0,3}(?:backend|services?|server|api)/i },
  },
  express: {
    spelled: /^Express$/,
    notBefore: /\b(?:american|to|fed|orient)\s{1,3}$/i,
    notAfter: /^\s{0,3}(?:interest|entry|your|delivery)/i,
    needs: { listed: true },
  },
  react: { spelled: /^React$|^REACT$/, notAfter: /^\s{0,3}(?:to\b|quickly|fast)/i },
  angular: { spelled: CAPITAL, notAfter: /^\s{0,3}(?:momentum|velocity|resolution)/i },
  vue: { spelled: /^Vue|^VUE$/ },
  cursor: { ...tool, notBefore: /\b(?:the|a|your|mouse|database)\s{1,3}$/i },
  claude: { spelled: CAPITAL, notAfter: /^\s{1,3}(?:monet|[A-Z][a-z]{1,15} (?:is|will|at))/i },
  llama: { spelled: /^L[lL]a[mM][aA]|^LLAMA/ },
  cohere: { spelled: /^Cohere$/, needs: { listed: true, before: WITH } },
  unity: { ...listedTool, notAfter: /^\s{0,3}(?:and|of|within|in)\b/i },
  notion: { ...tool, notBefore: /\b(?:the|a|any)\s{1,3}$/i },
  slack: { spelled: CAPITAL, needs: { listed: true, before: /\b(?:using|with|via|like|as)\s{0,3}[(:]?\s{0,3}$/i } },
  miro: { spelled: CAPITAL, needs: { listed: true, before: WITH } },
  temporal: {
    ...listedTool,
    notAfter:
      /^\s{0,3}(?:data|model|pattern|reasoning|and|features|series|dynamics|graph|fusion|convolution|logic|anomal|sequence)/i,
  },
  elastic: {
    spelled: /^Elastic$/,
    notAfter: /^\s{0,3}(?:net|ip|beanstalk|load|compute|container|kubernetes|map|scal|workforce)/i,
    needs: { listed: true, before: WITH },
  },
  // "Linear optimisation", "Linear models": a name is followed by a sign or by "and".
  linear: { ...listedTool, notAfter: /^\s{1,3}(?!(?:and|or|for|to|as)\b)[a-z]/i },
  lambda: {
    spelled: CAPITAL,
    notAfter: /^\s{0,3}(?:calculus|function of|architecture|school|labs)/i,
    needs: {
      listed: true,
      before: /\b(?:aws|using|with|like|as|including)\s{0,3}[(:]?\s{0,3}$|[,/(]\s{0,3}$/i,
      after: TOOL,
    },
  },
  bedrock: { spelled: /^Bedrock$/, notBefore: /\b(?:the|a|our)\s{1,3}$/i },
  athena: {
    spelled: CAPITAL,
    notBefore: /\b(?:swan)\s{1,3}$/i,
    needs: { listed: true, before: /\b(?:aws|amazon|using|with|like|in)\s{0,3}[(:]?\s{0,3}$|[,/(]\s{0,3}$/i },
  },
  glue: {
    spelled: /^Glue$/,
    needs: { listed: true, before: /\b(?:aws|amazon|using|with)\s{0,3}[(:]?\s{0,3}$|[,/(]\s{0,3}$/i },
  },
  'scale ai': { spelled: /^Scale/ },
  stan: { spelled: /^S(?:tan|TAN)$/, needs: { listed: true } },
  weka: { spelled: /^W(?:eka|EKA)$/ },
  hive: { spelled: CAPITAL, notBefore: /\b(?:the|a)\s{1,3}$/i, needs: { listed: true, before: WITH } },
  pinot: { ...listedTool, notAfter: /^\s{0,3}(?:noir|grigio|gris)/i },
  presto: { spelled: CAPITAL, needs: { listed: true, before: WITH } },
  helm: { spelled: CAPITAL, notBefore: /\b(?:the|at)\s{1,3}$/i },
  postman: { spelled: CAPITAL, notBefore: /\ba\s{1,3}$/i },
  sass: { spelled: /^Sass$|^SASS$/, needs: { listed: true } },
  whisper: { spelled: CAPITAL, needs: { listed: true, before: WITH } },
  copilot: { spelled: /^Co-?[pP]ilot/ },
  torch: { spelled: /^Torch$|^torch$/, notBefore: /\b(?:the|a|carry)\s{1,3}$/i, needs: { listed: true, before: WITH } },
  altair: { spelled: CAPITAL, needs: { listed: true } },
  watson: { spelled: CAPITAL, needs: { listed: true, before: /\bibm\s{0,3}$/i } },
  workday: { spelled: /^Workday$/, notBefore: /\b(?:your|a|the|per|each|every|eight[- ]hour)\s{1,3}$/i },
  stripe: { spelled: CAPITAL, notBefore: /\b(?:every|like|at|from)\s{1,3}$/i },
  bloomberg: { spelled: CAPITAL, needs: { after: /^\s{0,3}(?:terminal|api)/i } },
  terminal: { needs: { before: /\b(?:linux|unix|command line)\W{1,3}(?:\w{1,15}\W{1,3})?$/i } },
  azure: { notAfter: /^\s{0,3}(?:blue|sky|sea|coast)/i },
  ide: { spelled: /^IDEs?$/ },
  hf: { spelled: /^HF$/, needs: { listed: true } },
  qt: { spelled: /^Qt$/ },
  kong: { spelled: CAPITAL, notBefore: /\bhong\s{1,3}$/i },
  highs: { spelled: /^HiGHS$/ },
  // To the scan, s and z are one letter: Basel is a town.
  bazel: { spelled: /z/i },
  // DLT is a distributed ledger.
  dlt: { spelled: /^dlt$/ },
  amplitude: { ...tool, notAfter: /^\s{0,3}(?:modulation|and phase|of\b)/i },
  // The Women's Super League sells tickets.
  wsl: { spelled: /^WSL$/, needs: { listed: true, before: WITH } },
  // Two words in lower case are a clause: "move it", "data stages", "inspect AI systems".
  moveit: { spelled: /^MoveIt/ },
  datastage: { spelled: /^Data ?Stage$/ },
  'determined ai': { spelled: /^Determined AI$/ },
  'inspect ai': { spelled: /^Inspect AI$/, needs: { listed: true } },
  'ab initio': { spelled: /^Ab Initio$/ },
};
