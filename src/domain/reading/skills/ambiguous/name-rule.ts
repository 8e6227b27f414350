/**
 * How to tell a skill from the plain word, the company or the verb that is spelled alike. All conditions that are given
 * must hold. The patterns see at most 40 characters on their side, so their work is bounded.
 */
export interface NameRule {
  /** What the name looks like in the text. */
  readonly spelled?: RegExp;
  /** What may not stand directly before or after. */
  readonly notBefore?: RegExp;
  readonly notAfter?: RegExp;
  /** One of these must hold: a telling word before or after, or another tool in the same list. */
  readonly needs?: { readonly before?: RegExp; readonly after?: RegExp; readonly listed?: true };
}

/** A capital first: the plain word has none, but at the beginning of a sentence. */
export const CAPITAL = /^[A-Z]/;
/** All capitals, but for a small plural s. */
export const CAPITALS = /^[A-Z0-9/]{2,}s?$/;

/** Words that say that what follows is something one works with. */
export const WITH =
  /(?:\b(?:in|with|using|use|like|of|via|as|language|languages|framework|frameworks|tools?|stack|or|and|etc|through|on|apache|amazon|aws|azure|google|into|e\.?g\.?|including|know|knows|write|writing|learn|learning)|[,/(:;&+•-])\s{0,3}[“"']?$/i;
/** Words that only follow the name of a tool or a language. */
export const TOOL =
  /^[”"']?\s{0,3}(?:[,/)]|\(|(?:or|and)\s{1,3}[A-Z]|(?:programming|language|developer|engineer|script|code|coding|framework|library|API|SDK|cluster|pipeline|job|database|SQL|package|notebook|certif|experience|skills|is a plus|preferred|desirable)\b)/i;

/** A capital, and the company of tools or words that only tools have. */
export const tool: NameRule = { spelled: CAPITAL, needs: { before: WITH, after: TOOL, listed: true } };
/**
 * As `tool`, for words common enough that a preposition proves nothing: only a list of tools or a telling word does.
 */
export const listedTool: NameRule = {
  spelled: CAPITAL,
  needs: {
    before:
      /\b(?:apache|using|languages?|frameworks?|tools? (?:like|such as)|programming in|code in|coding in|written in|proficien\w{1,15} (?:in|with)|experience (?:in|with|of|using)|knowledge of|familiar\w{0,9} with|expertise in)\s{0,3}[:(]?\s{0,3}$/i,
    after: /^\s{0,3}(?:programming|language|developer|code|framework|library|API|SDK|cluster|jobs?|SQL|ecosystem)\b/i,
    listed: true,
  },
};
