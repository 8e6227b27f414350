import type { NameRule } from './name-rule';

/** What others do, or what something is like: "work with ML engineers", "the AI team", "an AI-driven platform". */
const ROLE_OR_ADJECTIVE = /^(?:\s{0,3}\/\s{0,3}ML)?\s{0,3}(?:teams?\b|engineers\b|-driven\b)/i;
/** The same and names of companies: "Foldline AI Ltd", "the AI & Innovation team", "an AI/Automation Engineer". */
const COMPANY_OR_ROLE =
  /^(?:\s{0,3}(?:Ltd|Limited|Inc|LLC|GmbH)\b|(?:\s{0,3}(?:\/|&)\s{0,3}[A-Z]\w{1,14})?(?:\s{0,3}(?:[Tt]eams?\b|[Ee]ngineers\b)|\s{1,3}Engineer\b)|-driven\b)/;

/** Rules for abbreviations that are also words, other abbreviations or parts of names, by the name in lower case. */
export const AMBIGUOUS_ABBREVIATIONS: Readonly<Record<string, NameRule>> = {
  ci: { notAfter: /^\s{0,3}polygraph/i },
  safe: { spelled: /^SAFe$/ },
  rest: { spelled: /^REST$/, notAfter: /^\s{0,3}(?:of)\b/i },
  // An amount in Canadian dollars is written beside a figure.
  cad: { spelled: /^CAD$/, notBefore: /[\d$kK]\s{0,3}$/, notAfter: /^\s{0,3}[$\d]/ },
  cfd: { spelled: /^CFD$/, notAfter: /^\s{0,3}(?:trading|broker|provider)/i },
  sdk: { spelled: /^SDKs?$/, notBefore: /\b(?:[Oo]ur|[A-Z][\w.]{0,20})\s{1,3}$/ },
  saas: {
    spelled: /^S[Aa]{2}S$/,
    notAfter: /^-/,
    needs: {
      before:
        /\b(?:[PI]aaS\s{0,3}[,/&]?|(?:(?:experience|background) (?:in|with|of|building)|knowledge of|understanding of|familiar\w{0,9} with)(?: a)?(?: B2B)?)\s{0,3}(?:(?:and|or)\s{1,3})?$/i,
      after: /^\s{0,3}(?:[,/&]|and|or)\s{0,3}[PI]aaS\b/i,
    },
  },
  crm: { spelled: /^CRMs?$/ },
  erp: { spelled: /^ERPs?$/ },
  gan: { spelled: /^GANs?$/ },
  rag: { spelled: /^RAGs?$/, notAfter: /^\s{0,3}(?:status|rating|report)/i },
  ml: { spelled: /^MLs?$/, notBefore: /\d\s{0,3}$/, notAfter: ROLE_OR_ADJECTIVE },
  ai: {
    spelled: /^A\.?I\.?s?$/,
    notBefore:
      /\b(?:[Ff]orefront of|[Ff]uture of|[Ww]orld of|[Pp]owered by|[Ww]ave of|[Aa]ge of)\s{1,3}$|\b(?:Open|Google|C3|Scale|Stability|Mistral|Together|xAI|Character|Inflection|Builder|Shield|Faculty|Eigen|Suno|Figure)[\s-]{1,3}$/,
    notAfter: COMPANY_OR_ROLE,
  },
  cv: {
    spelled: /^CV$/,
    needs: {
      before: /\b(?:NLP|ML|DL|vision)\b[\s,/&(]*(?:(?:and|or)\s{1,3})?(?:computer vision \()?$/i,
      after: /^\s{0,3}(?:models?|algorithms?|systems?|engineer|[/,]\s{0,3}(?:NLP|ML|DL))/i,
    },
  },
  dl: {
    spelled: /^DL$/,
    needs: {
      before: /\b(?:ML|AI|learning)\b[\s,/&(]*(?:(?:and|or)\s{1,3})?$/i,
      after: /^\s{0,3}(?:models?|algorithms?|frameworks?|[/,]\s{0,3}(?:NLP|ML|AI|CV))/i,
    },
  },
};
