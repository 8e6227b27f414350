/** What happens to a card that a rule applies to. */
export const CARD_RULE_ACTIONS = ['dim', 'hide'] as const;
export type CardRuleAction = (typeof CARD_RULE_ACTIONS)[number];

/** Which cards of a list the user wants dimmed or hidden. No rule is on unless the user switched it on. */
export interface CardRules {
  readonly action: CardRuleAction;
  /** The upper end of the stated pay is below what the user wants. */
  readonly belowWish: boolean;
  readonly notStated: boolean;
  /** The user has opened the posting before. */
  readonly seen: boolean;
  /** Posted by a recruitment agency. */
  readonly agency: boolean;
  /** Words to look for in the title, organisation and location, as the user typed them. Case does not matter. */
  readonly keywords: readonly string[];
}

/** Whether any rule is on. */
export const hasRules = ({ belowWish, notStated, seen, agency, keywords }: CardRules): boolean =>
  belowWish || notStated || seen || agency || keywords.length > 0;

/** No rule is on. This is what a new user starts with. */
export const NO_CARD_RULES: CardRules = {
  action: 'dim',
  belowWish: false,
  notStated: false,
  seen: false,
  agency: false,
  keywords: [],
};
