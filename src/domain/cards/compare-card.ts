import { comparePay } from '../comparison/pay/compare-pay';
import { compareWish } from '../comparison/pay/compare-wish';
import { isPlausible } from '../comparison/pay/plausible';
import { judgePay } from '../comparison/verdict/judge-pay';
import type { Market } from '../market/market';
import { amountOf } from '../model/amount';
import { activeRules, type CardRules } from '../model/card-rules';
import type { PageCard } from '../model/page-posting';
import type { Profile } from '../model/profile';
import type { DaysAYear } from '../model/units';
import { cardPay } from './card-pay';
import type { CardPay, CardRule, ComparedCard } from './card-verdict';
import { isAgency } from './is-agency';
import { readCard } from './read-card';
import type { SeenPosting } from './seen-posting';

/** What a card is compared with. */
export interface CardContext {
  readonly profile: Profile;
  readonly rules: CardRules;
  readonly daysAYear: DaysAYear;
  readonly market: Market;
  /** The day of the comparison, YYYY-MM-DD. */
  readonly asOf: string;
}

/**
 * Compares one card with the market and with the user's rules. `seen` is the stored record of its posting, or null where
 * the user never opened it. The pay that is shown is the card's own: pay that only the posting stated would tell the
 * page's scripts that the user has opened it. The rules do count that pay.
 */
export function compareCard(page: PageCard, seen: SeenPosting | null, context: CardContext): ComparedCard {
  const card = readCard(page);
  const compared = comparePay(card, { ...context.market, asOf: context.asOf }, context.daysAYear);
  const stated = card.pay.kind === 'stated' ? cardPay(card.pay.salary, judgePay(compared)) : null;
  const known = stated ?? seen?.pay ?? null;
  const agency = isAgency(page.hiringOrganization);
  const is = {
    isBelow:
      compareWish(context.profile, compared)?.outOfReach ?? (known !== null && isBelowWish(known, context.profile)),
    isStated: known !== null || card.pay.kind !== 'not-stated',
    isSeen: seen !== null,
    isAgency: agency,
  };
  return {
    id: page.id,
    pay: stated ? { kind: 'stated', pay: stated } : { kind: card.pay.kind === 'not-stated' ? 'not-stated' : 'unclear' },
    isAgency: agency,
    rules: rulesOf(page, is, context.rules),
  };
}

/**
 * For pay that has no band, or that was read in the posting. The user's wish counts only where its unit is the same and
 * the pay is in pounds.
 */
function isBelowWish(pay: CardPay, { salaryWanted, dayRateWanted }: Profile): boolean {
  const wanted = pay.unitText === 'YEAR' ? salaryWanted : pay.unitText === 'DAY' ? dayRateWanted : null;
  const amount = amountOf(pay.minValue, pay.maxValue);
  if (wanted === null || pay.currency !== 'GBP' || pay.maxValue === null || !amount) return false;
  return pay.maxValue < wanted && isPlausible(amount, pay.unitText);
}

function rulesOf(
  { title, hiringOrganization, jobLocation }: PageCard,
  is: {
    readonly isBelow: boolean;
    readonly isStated: boolean;
    readonly isSeen: boolean;
    readonly isAgency: boolean;
  },
  chosen: CardRules,
): readonly CardRule[] {
  const rules = activeRules(chosen);
  const found: CardRule[] = [];
  if (rules.belowWish && is.isBelow) found.push({ kind: 'below-wish' });
  if (rules.notStated && !is.isStated) found.push({ kind: 'not-stated' });
  if (rules.seen && is.isSeen) found.push({ kind: 'seen' });
  if (rules.agency && is.isAgency) found.push({ kind: 'agency' });
  const words = [title, hiringOrganization, jobLocation].filter(Boolean).join('\n').toLowerCase();
  for (const keyword of rules.keywords) if (containsWord(words, keyword)) found.push({ kind: 'keyword', keyword });
  return found;
}

/**
 * Whether the text contains the keyword as a whole word: "java" is not in "JavaScript", nor "c" in "C++". The text must
 * be in lower case already.
 */
function containsWord(text: string, keyword: string): boolean {
  const word = keyword.trim().toLowerCase();
  if (word === '') return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isWordCharacter(text.charAt(at - 1)) && !isWordCharacter(text.charAt(at + word.length))) return true;
  }
  return false;
}

const isWordCharacter = (character: string): boolean => /[\p{L}\p{N}+#]/u.test(character);
