import type { CardRules } from '../model/card-rules';
import type { CardVerdict, ComparedCard } from './card-verdict';

/** Leaves out of a comparison whatever the page's content script needs not know: which of the user's rules apply. */
export function verdictForPage(
  { id, pay, isAgency, rules }: ComparedCard,
  { seen }: Pick<CardRules, 'seen'>,
): CardVerdict {
  const facts = { id, pay, isAgency };
  if (rules.length === 0) return { ...facts, ruled: seen ? 'once-seen' : 'no' };
  return { ...facts, ruled: rules.every(({ kind }) => kind === 'seen') ? 'if-seen' : 'yes' };
}
