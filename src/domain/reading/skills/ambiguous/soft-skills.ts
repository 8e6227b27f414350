import type { NameRule } from './name-rule';

/** Rules for soft skills whose names are everyday words, by the name in lower case. */
export const AMBIGUOUS_SOFT_SKILLS: Readonly<Record<string, NameRule>> = {
  // "The analytical conscience of the team" asks for nothing.
  analytical: {
    needs: {
      before: /\b(?:creative|logical|critical|strategic|and|strong|numerate),?\s{1,3}$/i,
      after:
        /^(?:,? ?(?:and|&|or|\/)? ?[\w-]{1,16},?){0,2} (?:skills?|thinking|thinker|mindset|minded|abilit\w{1,4}|approach|mind|reasoning|capabilit\w{1,4}|rigou?r|problem|aptitude|expertise)\b/i,
    },
  },
  'team-working': { notAfter: /^\s{1,3}(?:on|with|in|to|together|across|at)\b/i },
  // "a collaborative environment" is about the employer.
  collaborative: {
    needs: {
      before: /\b(?:you(?: are|['’]re)|be|highly|naturally|(?:some|any)one|person who is|open and|humble and)\s{1,3}$/i,
      after:
        /^,?\s{0,3}(?:\w{1,15}\s)?(?:approach|mindset|attitude|skills?|person|individual|team[- ]player|nature|style)\b/i,
    },
  },
  collaboration: { notBefore: /\b(?:in|through|ensuring)\s{1,3}$/i },
  collaborate: { notBefore: /\b(?:together,? we|we)\s{1,3}$/i },
  stakeholder: {
    notBefore: /\bother\s{1,3}$/i,
    needs: {
      before:
        /\b(?:with|manag\w{1,15}|engag\w{1,15}|influenc\w{1,15}|senior|advis\w{1,15}|external|internal|key|business|present to|communicate to|support|to)\s{1,3}(?:\w{1,15}\s{1,3})?$/i,
    },
  },
  hiring: {
    needs: {
      before:
        /\b(?:mentoring|leading|management|coaching|experience (?:in|with|of)|recruitment|interviewing)\s{0,3}(?:,|and|&|\/)?\s{0,3}$/i,
      after: /^\s{0,3}(?:experience|and (?:develop|mentor|manag|grow|build|train))/i,
    },
  },
  present: {
    spelled: /^present$/i,
    notBefore: /\b(?:at|the|be|is|are|was|were|to|currently|always)\s{1,3}$/i,
    needs: {
      after:
        /^\s{1,3}(?:results?|findings|technical|insights|complex|data|analy|your|ideas|recommendations|work|solutions|conclusions)/i,
    },
  },
  presenting: { notAfter: /^\s{0,3}(?:symptom|complaint|problem)/i },
  influence: {
    needs: { before: /\b(?:to|and|ability to|can|will|help)\s{1,3}$/i },
    notAfter: /^\s{1,3}(?:of|on how|the future|our)\b/i,
  },
  organised: { needs: { before: /\b(?:highly|well|be|and|very|self|extremely)[\s-]{1,3}$/i } },
  strategic: {
    notAfter:
      /^\s{0,3}(?:partner|priorit|business|hire|growth|importance|clients?|initiative|account|goal|objective|advantage|investment|alliance|decision|direction|roadmap|value)/i,
    needs: { before: /\b(?:be|both|highly|think|and)\s{1,3}$/i },
  },
  leader: {
    notBefore:
      /\b(?:a|the|world|global|market|industry|recognised|recognized|category|business|as|senior|our|team)[\s-]{1,3}$/i,
    needs: { before: /\b(?:natural|strong|effective|inspiring|people|collaborative|hands-on|proven)[\s-]{1,3}$/i },
  },
  leadership: {
    notBefore: /\b(?:senior|our|the|executive|market|to|product|with|global|company|new|industry|world)[\s-]{1,3}$/i,
    notAfter: /^\s{0,3}(?:team|group|positions?|development program|roles?\b|meeting|position|opportunit)/i,
  },
  coach: { notBefore: /\b(?:a|the|your|agile|career|life|football)\s{1,3}$/i },
  // "The chance to upskill" is a benefit, "upskill colleagues" a demand.
  upskill: {
    notBefore:
      /\b(?:opportunit\w{1,5} to|chance to|time to|budget to|support to|(?:let|help|helps|enable|encourage|support) you (?:to )?|you can)\s{0,3}$/i,
    notAfter: /^\s{1,3}(?:yourself|your (?:own )?(?:skills|knowledge|career)|in\b)/i,
  },
  pitching: { notAfter: /^\s{1,3}in\b/i },
  mentor: { notBefore: /\b(?:a|your|dedicated|the|assigned|personal)\s{1,3}$/i },
};
