import type { Wanted } from '../../text/posting-words';

/**
 * Words that say that the role owns what runs in production. The signal of a visa case
 * (`src/domain/visa/signs/production-wordings.ts`) is about models alone, so its words differ.
 */
export const PRODUCTION: Wanted = {
  wordings: [
    // "productionising models"  "the productionization of research"
    /\bproductioni[sz](?:e|es|ed|ing|ation)\b/gi,
    // "models in production"  "from notebook to production"  "ship features into production"
    /\b(?:in|into|to) production\b/gi,
    // "production-grade code"  "production ML systems"  "production environments"
    /\bproduction[- ](?:grade|ready|quality|level|ml\b|ai\b|ai\/ml|machine[- ]learning|systems?|models?|environments?|services?|deployments?|pipelines?|software|code|workloads?)/gi,
    // "own models end-to-end"  "taking features from idea to launch, end to end"
    // "responsible for the ML lifecycle end to end"
    /\b(?:owns?|owning|ownership of|responsible for|responsibility for|tak(?:e|ing))\b[^.\n;]{0,60}\bend[- ]to[- ]end\b/gi,
    // "end-to-end ownership"  "end to end ML lifecycle"  "end-to-end model development"
    /\bend[- ]to[- ]end (?:ownership|responsibility|(?:ml|machine learning|model|ai)(?: \w{1,15})? (?:lifecycle|life cycle|pipelines?|systems?|delivery|development|deployment|solutions?))\b/gi,
  ],
  // "video production code"  "oil and gas production systems": another kind of production.
  notAfter: /\b(?:video|film|content|media|food|oil|gas|music|tv|theatre|crop|energy|event|audio|print)[ -]$/i,
};

/** Words that say that the role is research without a product, which is the opposite side of the same lever. */
export const RESEARCH_ALONE: Wanted = {
  wordings: [
    // "purely research role"  "blue-sky research"  "fundamental research"
    /\b(?:pure|purely|fundamental|blue[- ]sky|curiosity[- ]driven|academic)(?: a)? research\b/gi,
    // "research-only position"  "research-focused role"
    /\bresearch[- ](?:only|focused|focussed) (?:role|position|post|team)\b/gi,
  ],
};
