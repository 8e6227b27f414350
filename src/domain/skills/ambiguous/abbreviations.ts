import type { NameRule } from './name-rule';

/** "work with ML engineers", "the AI team", "an AI-driven platform": what others do, and what things are like. */
const ROLE_OR_ADJECTIVE = /^(?:\s*\/\s*ML)?\s*(?:teams?\b|engineers\b|-driven\b)/i;
const COMPANY_OR_ROLE = /^(?:\s*(?:Ltd|Limited|Inc|LLC|GmbH)\b|(?:\s*\/\s*ML)?\s*(?:teams?\b|engineers\b|-driven\b))/i;

/** Abbreviations that are also words, other abbreviations or parts of names. By the name in small letters. */
export const AMBIGUOUS_ABBREVIATIONS: Readonly<Record<string, NameRule>> = {
  ci: { notAfter: /^\s*polygraph/i },
  safe: { spelled: /^SAFe$/ },
  rest: { spelled: /^REST$/, notAfter: /^\s*(?:of)\b/i },
  crm: { spelled: /^CRMs?$/ },
  erp: { spelled: /^ERPs?$/ },
  gan: { spelled: /^GANs?$/ },
  rag: { spelled: /^RAGs?$/, notAfter: /^\s*(?:status|rating|report)/i },
  ml: { spelled: /^MLs?$/, notBefore: /\d\s*$/, notAfter: ROLE_OR_ADJECTIVE },
  ai: {
    spelled: /^A\.?I\.?s?$/,
    notBefore:
      /\b(?:Open|C3|Scale|Stability|Mistral|Together|xAI|Character|Inflection|Builder|Shield|Faculty|Eigen|Suno|Figure)[\s-]+$/,
    notAfter: COMPANY_OR_ROLE,
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
};
