import { CAPITAL, listedTool, type NameRule } from './name-rule';

/** Languages, of machines and of people. By the name in small letters. */
export const AMBIGUOUS_LANGUAGES: Readonly<Record<string, NameRule>> = {
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
  shiny: { spelled: /^Shiny$/, notAfter: /^\s*(?:new|happy|object)/i, needs: { listed: true, before: /\bR[\s,/]+$/ } },
  ts: { spelled: /^TS$/, needs: { listed: true }, notAfter: /^\s*[/-]?\s*SCI/ },
  english: {
    notAfter: /^\s*(?:&|and) maths|^\s*(?:literature|premier|heritage|bac|speaking country|^\s*schools?)/i,
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
