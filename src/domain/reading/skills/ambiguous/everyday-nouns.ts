import type { NameRule } from './name-rule';

/** Rules for nouns of every office that also name a practice or a tool, by the name in lower case. */
export const AMBIGUOUS_NOUNS: Readonly<Record<string, NameRule>> = {
  // What is left behind on the way to production is no demand.
  prototype: {
    notBefore: /\b(?:from|moving|take|just|notebook|initial|built|working)\s{1,3}$/i,
    notAfter: /^\s{1,3}(?:to|into|through)\b/i,
  },
  lineage: { notBefore: /\b(?:cell|immune|viral|bacterial|family)\s{1,3}$/i },
  transcription: { notBefore: /\b(?:reverse|gene|DNA|RNA)\s{1,3}$/i },
  workshop: { spelled: /s$/i },
  // "API and service design" is about software, not about the services that people use.
  'service design': { notBefore: /\b(?:APIs?|web|micro|platform|backend)\s{0,3}(?:(?:and|&|\/|,)\s{0,3})?$/i },
  survey: {
    spelled: /s$/i,
    notBefore: /\b(?:employee|engagement|staff|pulse|salary|land|building|property|site|topographic\w{0,3})\s{1,3}$/i,
  },
  optimisation: {
    needs: {
      before:
        /\b(?:simulation|statistics|mathematics|forecasting|learning|research|mathematical|modelling|modeling)\s{0,3}(?:,|and|&)\s{0,3}$/i,
      after: /^\s{0,3}(?:techniques?|algorithms?|methods?|problems|theory|models?|solvers?)/i,
    },
  },
  // Pay, treatment and codes of conduct are the employer's affair.
  fairness: {
    notBefore: /\b(?:pay|compensation|internal|with|of)\s{1,3}$/i,
    needs: {
      before:
        /\b(?:bias|explainability|transparency|accountability|safety|privacy|ethics|robustness|interpretability|governance|AI|ML|model|algorithmic|group)\b[\s,/&]{1,3}(?:(?:and|or)\s)?$/i,
      after:
        /^[\s,/&]{1,3}(?:(?:and|or)\s)?(?:bias|explainab|transparency|accountab|interpretab|robust|privacy|safety|ethic|metrics?|in (?:AI|ML|machine)|of (?:models|AI|ML))/i,
    },
  },
  ethics: {
    notBefore: /\b(?:code of|work|business|professional|medical|research|corporate)\s{1,3}$/i,
    notAfter: /^\s(?:&|and) compliance|^\s(?:committee|approval|board|policy|code|hotline|application)/i,
  },
  // Objects of a business, in lower case.
  'business objects': { spelled: /^B/ },
};
