/** What happens to a card that a rule speaks of. */
export const CARD_RULE_ACTIONS = ['dim', 'hide'] as const;
export type CardRuleAction = (typeof CARD_RULE_ACTIONS)[number];

/** Which cards of a list the user wants dimmed or hidden. No rule is on unless the user switched it on. */
export interface CardRules {
  readonly action: CardRuleAction;
  /** Stated pay ends below what the user wants. */
  readonly belowWish: boolean;
  readonly notStated: boolean;
  /** Opened before. */
  readonly seen: boolean;
  /** Posted by a recruitment agency. */
  readonly agency: boolean;
  /** Words in title, organisation or place, as the user typed them; case does not matter. */
  readonly keywords: readonly string[];
}

/** Whether any rule is on. */
export const hasRules = ({ belowWish, notStated, seen, agency, keywords }: CardRules): boolean =>
  belowWish || notStated || seen || agency || keywords.length > 0;

/** No rule at all: what a new user has. */
export const NO_CARD_RULES: CardRules = {
  action: 'dim',
  belowWish: false,
  notStated: false,
  seen: false,
  agency: false,
  keywords: [],
};
