/**
 * How to tell a skill from a plain word, a company or a verb that is spelled the same. All conditions that are given
 * must hold. The patterns see at most 40 characters on their side, so their work is bounded.
 */
export interface NameRule {
  /** How the name must be written in the text. */
  readonly spelled?: RegExp;
  /** What may not stand directly before the name, and directly after it. */
  readonly notBefore?: RegExp;
  readonly notAfter?: RegExp;
  /**
   * One of these must hold: a word directly before or after that speaks of the skill, or another tool in the same list.
   */
  readonly needs?: { readonly before?: RegExp; readonly after?: RegExp; readonly listed?: true };
}

/** A capital at the beginning. The plain word has one only where it begins a sentence. */
export const CAPITAL = /^[A-Z]/;
/** Capitals only, with a small plural s or without. */
export const CAPITALS = /^[A-Z0-9/]{2,}s?$/;

/** Words before the name of something that one works with. */
export const WITH =
  /(?:\b(?:in|with|using|use|like|of|via|as|language|languages|framework|frameworks|tools?|stack|or|and|etc|through|on|apache|amazon|aws|azure|google|into|e\.?g\.?|including|know|knows|write|writing|learn|learning)|[,/(:;&+•-])\s{0,3}[“"']?$/i;
/** Words that follow only the name of a tool or a language. */
export const TOOL =
  /^[”"']?\s{0,3}(?:[,/)]|\(|(?:or|and)\s{1,3}[A-Z]|(?:programming|language|developer|engineer|script|code|coding|framework|library|API|SDK|cluster|pipeline|job|database|SQL|package|notebook|certif|experience|skills|is a plus|preferred|desirable)\b)/i;

/** A rule for tools: a capital, and either other tools in the list or words that stand only beside tools. */
export const tool: NameRule = { spelled: CAPITAL, needs: { before: WITH, after: TOOL, listed: true } };
/**
 * The same for names that are common words. A preposition before them proves nothing: it takes a list of tools, or a
 * word that clearly speaks of tools.
 */
export const listedTool: NameRule = {
  spelled: CAPITAL,
  needs: {
    before:
      /\b(?:apache|using|exposure to|any|everything in|we use|hands[- ]on with|interest in|languages?|frameworks?|tools? (?:like|such as)|programming in|code in|coding in|written in|proficien\w{1,15} (?:in|with)|experience (?:in|with|of|using)|knowledge of|familiar\w{0,9} with|expertise in)\s{0,3}[:(]?\s{0,3}$/i,
    after:
      /^\s{0,3}(?:programming|language|developer|code|framework|library|API|SDK|cluster|jobs?|SQL|ecosystem|experience)\b/i,
    listed: true,
  },
};
