import type { PagePart } from '../../../model/evidence';
import { OTHER_PAY_KINDS, type OtherPay, type OtherPayKind } from '../../../model/other-pay';
import type { PagePosting } from '../../../model/page-posting';
import type { Money } from '../money';
import type { RefusalReason } from '../money-kinds/refuse';
import { otherPostingsStart } from '../other-postings';
import { amountBySide, qualifierStart, sideOf } from '../wordings/one-sided';
import { type Figure, findFigures } from './find-figures';
import { findListed } from './find-listed';
import { kindOf } from './kind-of';

/**
 * For each reason why money is not base salary, the kinds of other pay that it can be. Money that was refused for any
 * other reason (budgets, prices, funding, referrals) is no other pay, whatever stands beside it.
 */
const MAY_BE: Readonly<Partial<Record<RefusalReason, readonly OtherPayKind[]>>> = {
  bonus: ['bonus', 'commission', 'sign-on', 'on-target-earnings'],
  'on-target-earnings': ['on-target-earnings'],
  equity: ['equity'],
  'sign-on': ['sign-on', 'allowance'],
  allowance: ['allowance'],
  pension: ['pension'],
  unclear: OTHER_PAY_KINDS,
  implausible: OTHER_PAY_KINDS,
};

const kindsOf = ({ refused }: Money) => (refused && MAY_BE[refused]) ?? [];
const mayBeOther = (money: Money) => kindsOf(money).length > 0;

/** A part with more of them is no posting. We do not look at the rest. */
const MOST = 200;

/** One part of the page, with the money that was read in it. */
interface MoneyPart {
  readonly part: PagePart;
  readonly text: string;
  readonly money: readonly Money[];
}

/**
 * What is paid beside base salary, in the order of the parts. A kind that is offered without any figure is listed once,
 * with the words that offer it. Repeats are left out. Nothing of this is ever part of base salary. Never throws; the
 * time is linear in the text.
 */
export function readOtherPay(page: PagePosting, money: readonly Money[]): OtherPay[] {
  const parts = partsOf(page, money);
  const found = parts.flatMap(({ part, text, money: own }) => {
    const limit = part === 'description' ? otherPostingsStart(text) : text.length;
    const inPart: OtherPay[] = [];
    for (const figure of findFigures(text, own, limit, mayBeOther)) {
      const pay = toOtherPay(figure, part, text);
      if (pay) inPart.push(pay);
      if (inPart.length === MOST) break;
    }
    return inPart;
  });
  const quantified = new Set(found.map(({ kind }) => kind));
  const listed = findListed(parts, quantified);
  const seen = new Set<string>();
  return [...found, ...listed]
    .filter((pay) => {
      const key = JSON.stringify({ ...pay, evidence: null });
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => order(parts, a) - order(parts, b) || a.evidence.index - b.evidence.index);
}

const order = (parts: readonly MoneyPart[], { evidence }: OtherPay) =>
  parts.findIndex(({ part }) => part === evidence.part);

/**
 * The parts that state pay, each with its money. Each label beside the title is a part of its own, with the money whose
 * words it holds.
 */
function partsOf(page: PagePosting, money: readonly Money[]): MoneyPart[] {
  const of = (part: PagePart, text: string | null): MoneyPart[] =>
    text ? [{ part, text, money: money.filter((m) => m.part === part && text.startsWith(m.text, m.index)) }] : [];
  return [
    ...of('title', page.title),
    ...of('salary', page.salary),
    ...page.details.flatMap((detail) => of('details', detail)),
    ...of('description', page.description),
  ];
}

function toOtherPay(figure: Figure, part: PagePart, text: string): OtherPay | null {
  const { money, percent, lead, tail } = figure;
  const kinds = money ? kindsOf(money) : OTHER_PAY_KINDS;
  const only = kinds.length === 1 ? kinds[0] : undefined;
  // In "£1,200 of free shares per year" the words that name it lie within the amount's own words.
  const within = only === 'equity' || only === 'on-target-earnings' ? { kind: only, back: 0, ahead: 0 } : null;
  const read = kindOf(figure, kinds) ?? within;
  if (!read) return null;
  const { kind } = read;
  const start = figure.index - Math.max(read.back, percent ? lead.length - qualifierStart(lead) : 0);
  const end = figure.end + read.ahead;
  const evidence = { part, text: text.slice(start, end), index: start };
  if (money) {
    const { currency, amount, implied } = money;
    const isForTime = !implied.includes('unitText') || kind === 'on-target-earnings';
    const unitText = isForTime ? money.unitText : null;
    return { kind, worth: { kind: 'money', currency, amount, unitText }, evidence };
  }
  if (!percent || percent.max <= 0 || percent.max > 200) return null;
  const side = percent.min === percent.max ? sideOfPercent(lead, tail) : 'exact';
  return { kind, worth: { kind: 'percent', percent: amountBySide(side, percent.min, percent.max) }, evidence };
}

// "matched to 6%"  "matching contributions up to 8%"  "we match to 5%"
const MATCHED_TO = /\bmatch\w{0,3}(?: contributions?)?(?: up)? to\s{0,2}$/i;

const sideOfPercent = (lead: string, tail: string) => (MATCHED_TO.test(lead) ? 'at-most' : sideOf(lead, tail));
