import type { NameRule } from './name-rule';

/** What others do, or what something is like: "work with ML engineers", "the AI team", "an AI-driven platform". */
const ROLE_OR_ADJECTIVE = /^(?:\s{0,3}\/\s{0,3}ML)?\s{0,3}(?:teams?\b|engineers\b|-driven\b)/i;
/** The same and names of companies: "Foldline AI Ltd", "the AI & Innovation team", "an AI/Automation Engineer". */
const COMPANY_OR_ROLE =
  /^(?:\s{0,3}(?:Ltd|Limited|Inc|LLC|GmbH)\b|(?:\s{0,3}(?:\/|&)\s{0,3}[A-Z]\w{1,14})?(?:\s{0,3}(?:[Tt]eams?\b|[Ee]ngineers\b)|\s{1,3}Engineer\b)|-driven\b)/;

const VENUES = 'NeurIPS|ICML|ICLR|CVPR|EMNLP|NAACL|EACL|ICCV|ECCV|AAAI|IJCAI|KDD|COLING|Interspeech';
const ALIGNMENT_BEFORE = /\b(?:RLHF|PPO|SFT|GRPO|LoRA|preference optimi[sz]ation)[\s,/(&]{1,3}(?:(?:and|or)\s)?$/i;
const ALIGNMENT_AFTER = /^[\s,/&]{1,3}(?:(?:and|or)\s)?(?:RLHF|PPO|SFT|GRPO|LoRA|fine[- ]tun|training)/i;

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
  // Go to market.
  gtm: {
    spelled: /^GTM$/,
    needs: {
      before: /\b(?:GA4|Analytics|tagging|tag management)\b[^.\n]{0,12}$/i,
      after:
        /^(?:\s{0,3}(?:[,/&+]|and|or)\s{0,3}(?:GA4?\b|Google|Adobe)|\s(?:tags?|container|tracking|server[- ]side)\b)/i,
    },
  },
  // In the singular, a representative, a dispute or a rate.
  adr: { spelled: /^ADRs$/ },
  // The share index of Germany.
  dax: { spelled: /^DAX$/, notAfter: /^[\s-]?(?:listed|index|\d{2}|compan)/i },
  // An access control list. The conference stands beside others, or beside papers.
  acl: {
    spelled: /^ACL$/,
    needs: {
      before: new RegExp(`\\b(?:${VENUES}|at|in)[\\s,/(&]{1,3}(?:(?:and|or)\\s)?$`),
      after: new RegExp(`^[\\s,/&]{1,3}(?:(?:and|or)\\s)?(?:${VENUES}|papers?|publications?)\\b|^ ?['’]?\\d{2}`),
    },
  },
  // Customer success managers, the data protection officer, a development plan, another company or a French building site.
  csm: {
    spelled: /^CSM$/,
    needs: {
      before: /\b(?:CSPO|PSM|certified|certification|scrum)[\s,/(:]{1,3}$/i,
      after: /^[\s,/]{1,3}(?:(?:and|or)\s)?(?:CSPO|PSM|certif)/i,
    },
  },
  dpo: { spelled: /^DPO$/, needs: { before: ALIGNMENT_BEFORE, after: ALIGNMENT_AFTER } },
  idp: {
    spelled: /^IDP$/,
    needs: {
      before: /\b(?:OCR|document processing)[\s,/(&]{1,3}(?:(?:and|or)\s)?$/i,
      after: /^[\s,/&)]{1,3}(?:(?:and|or)\s)?(?:OCR|document)/i,
    },
  },
  cisa: {
    spelled: /^CISA$/,
    needs: {
      before: /\b(?:CISSP|CISM|CRISC|certified|certifications?)\b[^.\n]{0,12}$/i,
      after: /^[\s,/]{1,3}(?:(?:and|or)\s)?(?:CISSP|CISM|CRISC|certif)/i,
    },
  },
  btp: {
    spelled: /^BTP$/,
    needs: {
      before: /\b(?:SAP|HANA|ABAP|Fiori|CPI)\b[^.\n]{0,20}$/,
      after: /^[^.\n]{0,20}\b(?:SAP|HANA|ABAP|Fiori|CPI)\b/,
    },
  },
  vae: {
    spelled: /^VAEs?$/,
    needs: {
      before: /\b(?:GANs?|diffusion|autoencoders?|flows?|models?|transformers?)\b[^.\n]{0,14}$/i,
      after: /^[^.\n]{0,14}\b(?:GANs?|diffusion|flows?|models?|transformers?)\b/i,
    },
  },
  elt: { notBefore: /\b(?:the|our)\s{1,3}$/i, notAfter: /^\s(?:members?|team|sponsor)\b/i },
  cdc: {
    spelled: /^CDC$/,
    notBefore: /\b(?:the|at)\s{1,3}$/i,
    notAfter: /^\s(?:guidelines?|and (?:the )?(?:FDA|WHO|NIH))\b/,
  },
};
