import type { Money } from './money';
import type { PayReading } from './pay-reading';

/** What tells which of several levels or places an advert is for. */
export interface Asked {
  readonly title: string;
  readonly jobLocation: string;
  /** ISO 4217 of the place of work, or null. */
  readonly currency: string | null;
}

/** Words for a level, so that "Graduate" in a title finds "at the start of their career" beside an amount. */
const LEVELS: readonly RegExp[] = [
  /\b(?:intern|placement|apprentice)/i,
  /\b(?:graduate|junior|entry|trainee|start of (?:their|your) career|jr)\b/i,
  /\bmid\b|\bmid[- ]/i,
  /\b(?:senior|snr|sr)\b/i,
  /\b(?:lead|principal|staff)\b/i,
  /\b(?:head|director|chief)\b/i,
];

const FULL_TIME = /\b(?:fte|wte|(?:full|whole)[ -]time equivalent)\b/i;

/**
 * The pay that one text states: of several, the one that the title or the place asks for, else all of them together.
 */
export function choosePay(money: readonly Money[], asked: Asked): PayReading | null {
  const withUnit = money.filter((m) => m.unitText !== null);
  const fullTime = withUnit.filter((m) => m.refused === null);
  // What part-time hours come to is pay where nothing else is stated.
  const pay = fullTime.length > 0 ? fullTime : withUnit.filter((m) => m.refused === 'actual-hours');
  const top = pay.reduce((most, { weight }) => Math.max(most, weight), 0);
  // The page's own pay field leads with what it is for; in running text the plainest words count.
  const inField = pay[0]?.part === 'salary';
  // "£18,000 (£41,500 FTE)": the full-time amount is the higher one.
  if (inField && pay.length > 1 && pay.some((m) => FULL_TIME.test(m.beside))) {
    return toPayReading(pay.reduce((a, b) => (high(b) > high(a) ? b : a)));
  }
  const plainest = inField ? pay : pay.filter((m) => m.weight >= top - 2);
  const local = plainest.filter((m) => m.currency === asked.currency);
  const first = (local.length > 0 ? local : plainest)[0];
  if (!first) return null;
  const alike = plainest.filter((m) => m.currency === first.currency && m.unitText === first.unitText);
  // A level's name says enough where the label stands once ahead of them all; a place's name does not.
  const all = pay.filter((m) => m.currency === first.currency && m.unitText === first.unitText);
  return toPayReading(
    byLevel(all, asked.title) ?? byPlace(alike, asked.jobLocation) ?? mostSpecific(alike, first, inField),
  );
}

/** The one beside the level that the title names, where others stand beside other words. */
function byLevel(alike: readonly Money[], title: string): Money | null {
  if (alike.length < 2) return null;
  const named = LEVELS.filter((level) => level.test(title)).flatMap((level) =>
    alike.filter((m) => level.test(m.beside)),
  );
  return named.length < alike.length ? (named[0] ?? null) : null;
}

/** The one beside the place of work. A long "place" is a headline in the wrong field. */
function byPlace(alike: readonly Money[], jobLocation: string): Money | null {
  if (alike.length < 2) return null;
  const places = jobLocation.length > 60 ? [] : (jobLocation.match(/[A-Z][a-z]{3,}/g) ?? []);
  const named = alike.filter((m) => places.some((place) => m.beside.includes(place)));
  return named.length < alike.length ? (named[0] ?? null) : null;
}

const bothSides = (m: Money) => m.minValue !== null && m.maxValue !== null;
const low = (m: Money) => m.minValue ?? m.maxValue ?? 0;
const high = (m: Money) => m.maxValue ?? m.minValue ?? 0;
const overlap = (a: Money, b: Money) => low(a) <= high(b) && low(b) <= high(a);

/** Plainer words, or as plain and a range about the other's single amount. */
const isPlainer = (b: Money, a: Money) =>
  b.weight > a.weight || (b.weight === a.weight && low(a) === high(a) && low(b) < high(b) && overlap(a, b));

/**
 * One-sided amounts give way to a range that agrees with them. Several that stand close together and differ are levels:
 * the lowest to the highest. Anything else: the plainest, then the first.
 */
function mostSpecific(alike: readonly Money[], first: Money, inField: boolean): Money {
  const whole = alike.filter(bothSides);
  const lead = whole[0] ?? first;
  const best = inField ? lead : whole.reduce((a, b) => (isPlainer(b, a) ? b : a), lead);
  const isAnother = (m: Money) => !overlap(m, best) || (m.name !== null && best.name !== null && m.name !== best.name);
  const others = whole.filter((m) => Math.abs(m.index - best.index) < 400 && isAnother(m));
  const levels = [best, ...others.filter((m) => inField || m.weight === best.weight)];
  const minValue = levels.reduce((least, m) => Math.min(least, low(m)), low(best));
  const maxValue = levels.reduce((most, m) => Math.max(most, high(m)), high(best));
  if (levels.length < 2 || maxValue / minValue > 4) return best;
  // The words are those of one level; the other side stands beside another.
  const elsewhere = [
    ...(minValue < low(best) ? ['minValue' as const] : []),
    ...(maxValue > high(best) ? ['maxValue' as const] : []),
  ];
  return { ...best, minValue, maxValue, implied: [...best.implied, ...elsewhere] };
}

/** Money that is pay, without what only the choice needed. */
function toPayReading(money: Money): PayReading | null {
  const { currency, minValue, maxValue, unitText, asStated, text, index, implied, approximate, proRata, part } = money;
  if (!unitText) return null;
  const statedIn = part === 'description' ? 'text' : 'field';
  const pay = { currency, minValue, maxValue, unitText, text, index, statedIn, implied, approximate, proRata } as const;
  return { ...pay, part, asStated };
}
