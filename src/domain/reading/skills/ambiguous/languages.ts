import { CAPITAL, listedTool, type NameRule } from './name-rule';

/** Rules for programming languages and languages of people, by the name in lower case. */
export const AMBIGUOUS_LANGUAGES: Readonly<Record<string, NameRule>> = {
  r: {
    spelled: /^R$/,
    notBefore: /[&'’.]\s{0,3}$|\bH\s{0,3}$/,
    notAfter: /^\s{0,3}[&'’]|^\s{0,3}\.\w|^\s{0,3}\d|^-(?!squared)/,
    needs: {
      before:
        /\b(?:in|with|using|like|languages?|programming|of|python (?:or|and)|python\s{0,3}[/,&])\s{0,3}[:(]?\s{0,3}$/i,
      after:
        /^\s{0,3}(?:programming|language|studio|developer|package|shiny|scripts?|or python|and python|[,/] ?(?:python|sas|sql|matlab))\b/i,
      listed: true,
    },
  },
  c: {
    spelled: /^C$/,
    notBefore:
      /['’.&]\s{0,3}$|\b(?:series|grade|vitamin|class|category|band|level|plan|tier|hepatitis|objective)[\s-]*$/i,
    notAfter: /^\s{0,3}[&'’]|^\.\w|^-|^\s{0,3}\d|^\s{0,3}(?:level|suite|corp)/i,
    needs: {
      before:
        /\b(?:languages?|programming in|proficien\w{1,15} in|experience (?:in|with)|knowledge of|written in|coding in|embedded)\s{0,3}[:(]?\s{0,3}$|[/,]\s{0,3}$/i,
      after: /^\s{0,3}(?:programming|language|developer|or C\+\+|and C\+\+|[/,]\s{0,3}C\+\+)/i,
      listed: true,
    },
  },
  go: {
    spelled: /^Go$/,
    notAfter: /^-|^\s{0,3}(?:to\b|live|beyond|above|the\b|through|further|global|for\b|on\b|into|home|above)/i,
    notBefore: /\b(?:pokemon|pokémon|good to|ready to|to|let['’]?s|we|you)[\s-]*$/i,
    needs: {
      before: /\b(?:in|with|using|like|languages?|of|or|and)\s{0,3}[:(]?\s{0,3}$|[/,(]\s{0,3}$/i,
      after: /^\s{0,3}(?:programming|language|developer|engineer|services?|code|microservices|or|and)\b|^\s{0,3}[,/)]/i,
      listed: true,
    },
  },
  swift: { ...listedTool, notAfter: /^\s{0,3}(?:response|payment|message|network|delivery|action|code\b|mt\b)/i },
  rust: { ...listedTool, notAfter: /^-|^\s{0,3}(?:belt|proof)/i },
  julia: {
    spelled: /^Julia$/,
    notAfter: /^\s{1,3}[A-Z][a-z]{1,15}(?!\w{0,9},)/,
    needs: { listed: true, after: /^\s{0,3}(?:programming|language)\b/i },
  },
  scala: { spelled: CAPITAL, notBefore: /\b(?:la|teatro alla)\s{1,3}$/i },
  ruby: {
    spelled: CAPITAL,
    notAfter: /^\s{0,3}(?:on the|anniversary|[A-Z][a-z]{1,15} (?:is|will))/,
    notBefore: /\b(?:contact|call|email)\s{1,3}$/i,
  },
  shell: {
    spelled: /^[Ss]hell/,
    notAfter: /^\s{0,3}(?:plc|company|energy|garage|petrol|oil|uk\b)/i,
    notBefore: /\b(?:at|for|with|like|bp,?|clients?)\s{1,3}$/i,
    needs: {
      listed: true,
      before: /\b(?:bash|unix|linux|of|in|using|and|or)\s{0,3}[/,]?\s{0,3}$/i,
      after: /^\s{0,3}(?:script|commands?|programming)/i,
    },
  },
  shiny: {
    spelled: /^Shiny$/,
    notAfter: /^\s{0,3}(?:new|happy|object)/i,
    needs: { listed: true, before: /\bR[\s,/]+$/ },
  },
  ts: { spelled: /^TS$/, needs: { listed: true }, notAfter: /^\s{0,3}[/-]?\s{0,3}SCI/ },
  english: {
    notAfter: /^\s{0,3}(?:&|and) maths|^\s{0,3}(?:literature|premier|heritage|bac|speaking country|^\s{0,3}schools?)/i,
    needs: {
      // Communication skills in English are one skill.
      before: /\b(?:fluent(?: in)?|written|spoken|business|native|proficien\w{1,15} in|verbal|professional)\s{1,3}$/i,
      after: /^\s{0,3}(?:\(|language|fluency|proficien|[,/]? ?(?:c1|b2|c2))/i,
    },
  },
  french: { needs: { before: /\b(?:fluent in|fluent|speak|native|business|or|and)\s{1,3}$/i } },
  german: { needs: { before: /\b(?:fluent in|fluent|speak|native|business|or|and)\s{1,3}$/i } },
  spanish: { needs: { before: /\b(?:fluent in|fluent|speak|native|business|or|and)\s{1,3}$/i } },
  dutch: { needs: { before: /\b(?:fluent in|fluent|speak|native|business|or|and|in)\s{1,3}$/i } },
};
