import type { PagePart } from '../../model/evidence';
import type { PagePosting } from '../../model/page-posting';
import type { BaseSalary, PostingPay, SalaryAbsence } from '../../model/pay';
import type { Contradiction } from '../../model/role-facts';
import { type Cues, declareCues, hasKeyword } from '../../text/keyword-index';
import { textWindows } from '../../text/windows';
import { choosePay } from './choose-pay';
import { contradictingPay } from './contradicting-pay';
import { fieldOrText } from './field-or-text';
import type { Money, MoneyContext } from './money';
import type { RefusalReason } from './money-kinds/refuse';
import type { PayCurrencies } from './pay-currencies';
import { correctedPay, type PayReading, statedPay } from './pay-reading';
import { readMoney } from './read-money';
import { readStructuredSalary } from './read-structured-salary';
import { signedElsewhere } from './signed-elsewhere';

/**
 * The base salary as stated, or why there is none; the contradictions; and all money of the posting with what it is.
 */
export interface PayRead {
  readonly pay: PostingPay;
  readonly contradictions: readonly Contradiction[];
  /** Every mention of money in the order of the parts. What is not pay has the reason in `refused`. */
  readonly money: readonly Money[];
}

const CONTRACT = /\bIR35\b|\b(?:day|daily) ?rate|\bcontract(?:ors?)?\b(?! of employment)|\bumbrella\b|\bfreelance/i;
const CONTRACT_CUES = declareCues('ir35|day rate|dayrate|daily rate|dailyrate|contract|umbrella|freelance');

/** Reads one string that is a pay field: a label on a card, or the pay field of a page. Null where it states no pay. */
export function readSalaryField(text: string, context: Partial<MoneyContext> = {}): BaseSalary | null {
  const money = readMoney(text, 'salary', { currency: 'GBP', contract: CONTRACT.test(text), ...context });
  const pay = choosePay(money, { title: '', jobLocation: '', currency: null });
  return pay && statedPay(pay);
}

/** Whether the posting is about a contractor, which decides the unit of a bare "£450". */
export function speaksOfContract(page: PagePosting): boolean {
  return says(page, CONTRACT, CONTRACT_CUES);
}

const PERMANENT = /\bpermanent\b(?! (?:residen|right|health))/i;
const PERMANENT_CUES = declareCues('permanent');

const says = (page: PagePosting, wording: RegExp, cues: Cues) =>
  [page.title, page.salary, page.employmentType, ...page.details].some(
    (words) => words !== null && hasKeyword(words, cues) && wording.test(words),
  ) ||
  textWindows(page.description, cues, 10, 40).some(({ from, to }) => wording.test(page.description.slice(from, to)));

/** Reads the base salary of a posting from all of its parts. Never throws. */
export function readBaseSalary(page: PagePosting, { unsigned, dollar, preferred }: PayCurrencies): PayRead {
  const contract = speaksOfContract(page);
  const permanent = !contract && says(page, PERMANENT, PERMANENT_CUES);
  const context: MoneyContext = { currency: unsigned, dollar, contract, permanent };
  const asked = { title: page.title ?? '', jobLocation: page.jobLocation ?? '', currency: preferred };
  const read = (text: string | null, part: PagePart) => (text ? readMoney(text, part, context) : []);
  const payOf = (money: readonly Money[]) => choosePay(money, asked);
  const inField = read(page.salary, 'salary');
  const inDetails = page.details.map((detail) => read(detail, 'details'));
  const inTitle = read(page.title, 'title');
  const inText = read(page.description, 'description');
  const inWords = [...inDetails.flat(), ...inTitle, ...inText];
  const unsignedField =
    payOf(inField) ??
    inDetails.reduce<PayReading | null>((found, money) => found ?? payOf(money), null) ??
    (page.structuredSalary && readStructuredSalary(page.structuredSalary, context));
  const field = unsignedField && signedElsewhere(unsignedField, inWords);
  const text = payOf(inText);
  const title = payOf(inTitle);
  const used = field && text ? fieldOrText(field, text, inText) : (field ?? text ?? title);
  return {
    pay: used
      ? { kind: 'stated', salary: statedPay(used), suggestion: correctedPay(used) }
      : absence(page.salary, inField),
    contradictions: contradictingPay(used, [
      field && { pay: field, money: field.part === 'salary' ? inField : inDetails.flat() },
      title && { pay: title, money: inTitle },
      text && { pay: text, money: inText },
    ]),
    money: [...inField, ...inWords],
  };
}

const UNREADABLE: ReadonlySet<RefusalReason | null> = new Set<RefusalReason | null>(['implausible', 'unclear']);

/**
 * Why there is no pay. A field with figures that make no sense is unreadable; one without figures, or with the estimate
 * of a site, states nothing.
 */
function absence(field: string | null, money: readonly Money[]): SalaryAbsence {
  const isUnreadable = field !== null && /\d/.test(field) && money.every((m) => UNREADABLE.has(m.refused));
  return isUnreadable ? { kind: 'unreadable', text: field } : { kind: 'not-stated', text: field };
}
