/** What happens to a card that a rule applies to. */
export const CARD_RULE_ACTIONS = ['dim', 'hide'] as const;
export type CardRuleAction = (typeof CARD_RULE_ACTIONS)[number];

/**
 * Which cards of a list the user wants dimmed or hidden. No rule is on unless the user switched it on. What a rule does to
 * a card can be seen by the page.
 */
export interface CardRules {
  readonly action: CardRuleAction;
  /**
   * The user accepts that pages see what the rules on themselves do: which cards are below their wish, which they have
   * opened, which words they avoid. Without it these rules rest.
   */
  readonly visibleToPage: boolean;
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

/**
 * The rules that act. Those that speak of the user, and not of the posting alone, act only where the user accepts that a
 * page sees it.
 */
export const activeRules = (rules: CardRules): CardRules =>
  rules.visibleToPage ? rules : { ...rules, belowWish: false, seen: false, keywords: [] };

/** Whether any rule acts. */
export const hasRules = (rules: CardRules): boolean => {
  const { belowWish, notStated, seen, agency, keywords } = activeRules(rules);
  return belowWish || notStated || seen || agency || keywords.length > 0;
};

/** Whether a rule is on and rests, because the user has not accepted that pages see what it does. */
export const hasRestingRules = ({ visibleToPage, belowWish, seen, keywords }: CardRules): boolean =>
  !visibleToPage && (belowWish || seen || keywords.length > 0);

/** No rule is on. This is what a new user starts with. */
export const NO_CARD_RULES: CardRules = {
  action: 'dim',
  visibleToPage: false,
  belowWish: false,
  notStated: false,
  seen: false,
  agency: false,
  keywords: [],
};
