import type { JobCard } from '../domain/cards/read-card';
import type { Amounts } from '../domain/comparison/result/amounts';
import type { Comparison, PayComparison } from '../domain/comparison/result/comparison';
import { type Amount, highEnd, lowEnd } from '../domain/model/amount';
import type { Evidence, Fact } from '../domain/model/evidence';
import type { JobPosting } from '../domain/model/job-posting';
import type { OtherPay } from '../domain/model/other-pay';
import type { BaseSalary, PostingPay } from '../domain/model/pay';
import type { Analysis } from './analyse-record';

const FACTS = ['region', 'workMode', 'contractType', 'ir35', 'role', 'seniority'] as const;

/**
 * One line of `analyse --json`. Its shape is a contract with whoever measures the reader: facts are plain values, with
 * the words behind them in `evidence`, and an amount has two ends, of which one may be null. The model may change; this
 * may not.
 */
export function printedAnalysis(analysis: Analysis): unknown {
  if ('error' in analysis) return analysis;
  const { id, posting, comparison, ...page } = analysis;
  const read = {
    id,
    posting: posting && printedPosting(posting),
    comparison: comparison && printedComparison(comparison),
  };
  return 'cards' in page ? { ...read, ...page, cards: page.cards.map(printedCard) } : read;
}

function printedPosting(posting: JobPosting) {
  const { pay, otherPay, facts, contradictions, datePosted, validThrough, salaryEstimate, ...rest } = posting;
  const { skills, alsoNamed, ...read } = rest;
  const evidence: Partial<Record<(typeof FACTS)[number], Evidence>> = {};
  for (const field of FACTS) {
    const words = posting[field]?.evidence;
    if (words) evidence[field] = words;
  }
  return {
    ...read,
    region: valueIn(posting.region),
    workMode: valueIn(posting.workMode),
    contractType: valueIn(posting.contractType),
    ir35: valueIn(posting.ir35),
    role: valueIn(posting.role),
    seniority: valueIn(posting.seniority),
    ...printedPay(pay),
    otherPay: otherPay.map(printedOtherPay),
    facts,
    contradictions,
    evidence,
    datePosted,
    validThrough,
    salaryEstimate,
    skills,
    alsoNamed,
  };
}

function printedCard({ pay, ...card }: JobCard) {
  const { baseSalary, salaryAbsence } = printedPay(pay);
  return {
    ...card,
    region: valueIn(card.region),
    role: valueIn(card.role),
    seniority: valueIn(card.seniority),
    contractType: valueIn(card.contractType),
    baseSalary,
    salaryAbsence,
  };
}

function printedPay(pay: PostingPay) {
  if (pay.kind === 'stated') {
    const salaryCorrection = pay.suggestion && printedSalary(pay.suggestion);
    return { baseSalary: printedSalary(pay.salary), salaryAbsence: null, salaryCorrection };
  }
  const { kind: reason, ...words } = pay;
  const why = 'readings' in words ? { readings: words.readings.map(printedSalary) } : words;
  return { baseSalary: null, salaryAbsence: { reason, ...why }, salaryCorrection: null };
}

function printedSalary({ currency, amount, unitText, text, index, statedIn, implied, ...how }: BaseSalary) {
  const names = implied.map((what) => (what === 'low' ? 'minValue' : what === 'high' ? 'maxValue' : what));
  return { currency, ...ends(amount), unitText, text, index, statedIn, implied: names, ...how };
}

function printedOtherPay({ kind, worth, evidence }: OtherPay) {
  const none = { currency: null, minValue: null, maxValue: null, unitText: null, minPercent: null, maxPercent: null };
  if (!worth) return { ...none, kind, evidence };
  if (worth.kind === 'money') {
    const { currency, amount, unitText } = worth;
    return { kind, ...none, currency, ...ends(amount), unitText, evidence };
  }
  const { percent } = worth;
  return { kind, ...none, minPercent: lowEnd(percent), maxPercent: highEnd(percent), evidence };
}

function printedComparison(comparison: Comparison) {
  const secondBands = comparison.secondBands.map((second) => {
    return { ...second, amounts: second.amounts && printedAmounts(second.amounts) };
  });
  return { ...comparison, pay: printedPayComparison(comparison.pay), secondBands };
}

function printedPayComparison(pay: PayComparison) {
  if (pay.kind === 'estimated') return pay;
  const { permanentEquivalent } = pay;
  const equivalent = permanentEquivalent && {
    ...permanentEquivalent,
    from: printedAmounts(permanentEquivalent.from),
    amounts: printedAmounts(permanentEquivalent.amounts),
  };
  if (pay.kind === 'not-compared') {
    return { ...pay, salary: pay.salary && printedSalary(pay.salary), permanentEquivalent: equivalent };
  }
  return {
    ...pay,
    salary: printedSalary(pay.salary),
    amounts: printedAmounts(pay.amounts),
    otherReadings: pay.otherReadings.map((other) => ({ ...other, amounts: printedAmounts(other.amounts) })),
    permanentEquivalent: equivalent,
  };
}

const printedAmounts = (amounts: Amounts) => ({ ...ends(amounts), unitText: amounts.unitText });

const ends = (amount: Amount) => ({ minValue: lowEnd(amount), maxValue: highEnd(amount) });

const valueIn = <T>(fact: Fact<T> | null): T | null => fact?.value ?? null;
