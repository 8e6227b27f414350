import { between, highest, lowest } from '../../model/amount';
import type { Money } from './money';
import type { PayReading } from './pay-reading';

/** What tells which of several levels or places a posting is for. */
export interface LevelAndPlace {
  readonly title: string;
  readonly jobLocation: string;
  /** The currency of the place of work (ISO 4217), or null. */
  readonly currency: string | null;
}

/** The words for each level, so that "Graduate" in a title finds "at the start of their career" beside an amount. */
const LEVELS: readonly RegExp[] = [
  /\b(?:intern|placement|apprentice)/i,
  /\b(?:graduate|junior|entry|trainee|start of (?:their|your) career|jr)\b/i,
  /\bmid\b|\bmid[- ]/i,
  /\b(?:senior|snr|sr)\b/i,
  /\b(?:lead|principal|staff)\b/i,
  /\b(?:head|director|chief)\b/i,
  // Grades of the civil service, from Executive Officer up.
  /\bEO\b/,
  /\bHEO\b/,
  /\bSEO\b/,
  /\b(?:grade|G) ?7\b/i,
  /\b(?:grade|G) ?6\b/i,
];

/** Pay for every place that has none of its own beside it. */
const ELSEWHERE =
  /\b(?:national|regions?|regional|outside (?:of )?london|elsewhere|rest of (?:the )?uk|other locations)\b/i;

const FULL_TIME = /\b(?:fte|wte|(?:full|whole)[ -]time equivalent)\b/i;

/**
 * The pay that one text states. Of several amounts, the one for the level of the title or for the place of work, else
 * all of them together. Null where the text states no pay.
 */
export function choosePay(money: readonly Money[], hints: LevelAndPlace): PayReading | null {
  const withUnit = money.filter((m) => m.unitText !== null);
  const fullTime = withUnit.filter((m) => m.refused === null);
  // The pay for part-time hours counts where nothing else is stated.
  const anyHours = fullTime.length > 0 ? fullTime : withUnit.filter((m) => m.refused === 'actual-hours');
  // Beside "£750 - £850 a day", the "£700 - £950 per annum" of a form that knows only years says nothing.
  const asMeant = anyHours.filter((m) => m.asStated === null);
  const pay = asMeant.length > 0 ? asMeant : anyHours;
  const top = pay.reduce((most, { weight }) => Math.max(most, weight), 0);
  // In the page's own pay field the first amount counts; in running text the clearest words count.
  const inField = pay[0]?.part === 'salary';
  // "£18,000 (£41,500 FTE)": the full-time amount is the higher one.
  if (inField && pay.length > 1 && pay.some((m) => FULL_TIME.test(m.beside))) {
    return toPayReading(pay.reduce((a, b) => (high(b) > high(a) ? b : a)));
  }
  const plainest = inField ? pay : pay.filter((m) => m.weight >= top - 2);
  const local = plainest.filter((m) => m.currency !== null && m.currency === hints.currency);
  const first = (local.length > 0 ? local : plainest)[0];
  if (!first) return null;
  const alike = plainest.filter((m) => m.currency === first.currency && m.unitText === first.unitText);
  // Where one label stands ahead of all amounts, the name of a level is enough to choose by, but the name of a place is
  // not.
  const all = pay.filter((m) => m.currency === first.currency && m.unitText === first.unitText);
  return toPayReading(
    byLevel(all, hints.title) ?? byPlace(alike, hints.jobLocation) ?? mostSpecific(alike, first, inField),
  );
}

/** The amount beside the level that the title names, where other amounts stand beside other words. */
function byLevel(alike: readonly Money[], title: string): Money | null {
  if (alike.length < 2) return null;
  const named = LEVELS.filter((level) => level.test(title)).flatMap((level) =>
    alike.filter((m) => level.test(m.beside)),
  );
  return named.length < alike.length ? (named[0] ?? null) : null;
}

/** The amount beside the place of work. A "place" of more than 60 characters is a headline in the wrong field. */
function byPlace(alike: readonly Money[], jobLocation: string): Money | null {
  if (alike.length < 2) return null;
  // "4 Locations" names none.
  const isNamed = jobLocation.length <= 60 && !/^(?:\d+|multiple|various|several) \w+$/i.test(jobLocation.trim());
  const places = isNamed ? (jobLocation.match(/[A-Z][a-z]{3,}/g) ?? []) : [];
  const named = alike.filter((m) => places.some((place) => m.beside.includes(place)));
  if (named.length > 0) return named.length < alike.length ? (named[0] ?? null) : null;
  const others = places.length > 0 ? alike.filter((m) => ELSEWHERE.test(m.beside)) : [];
  return others.length < alike.length ? (others[0] ?? null) : null;
}

const bothSides = ({ amount }: Money) => amount.kind === 'exact' || amount.kind === 'between';
const low = (m: Money) => lowest(m.amount);
const high = (m: Money) => highest(m.amount);
const overlap = (a: Money, b: Money) => low(a) <= high(b) && low(b) <= high(a);

/** Whether `b` is stated more clearly than `a`, or as clearly while it is a range around the single amount of `a`. */
const isPlainer = (b: Money, a: Money) =>
  b.weight > a.weight || (b.weight === a.weight && low(a) === high(a) && low(b) < high(b) && overlap(a, b));

/**
 * One of several amounts in the same currency and unit. A range is chosen over one-sided amounts that agree with it.
 * Amounts that differ and stand close together are levels, and are joined from the lowest to the highest. Else the
 * clearest is chosen, then the first.
 */
function mostSpecific(alike: readonly Money[], first: Money, inField: boolean): Money {
  const whole = alike.filter(bothSides);
  const lead = whole[0] ?? first;
  const best = inField ? lead : whole.reduce((a, b) => (isPlainer(b, a) ? b : a), lead);
  const isAnother = (m: Money) => !overlap(m, best) || (m.name !== null && best.name !== null && m.name !== best.name);
  const others = whole.filter((m) => Math.abs(m.index - best.index) < 400 && isAnother(m));
  const levels = [best, ...others.filter((m) => inField || m.weight === best.weight)];
  const least = levels.reduce((value, m) => Math.min(value, low(m)), low(best));
  const most = levels.reduce((value, m) => Math.max(value, high(m)), high(best));
  if (levels.length < 2 || most / least > 4) return best;
  // The quoted words are those of one level. The other end is stated beside another level, so it is marked as implied.
  const elsewhere = [...(least < low(best) ? ['low' as const] : []), ...(most > high(best) ? ['high' as const] : [])];
  return { ...best, amount: between(least, most), implied: [...best.implied, ...elsewhere] };
}

/** The chosen money as pay, without the fields that only the choice needed. */
function toPayReading(money: Money): PayReading | null {
  const { currency, amount, unitText, asStated, text, index, implied, approximate, proRata, part } = money;
  if (!unitText) return null;
  const statedIn = part === 'description' ? 'text' : 'field';
  const pay = { currency, amount, unitText, text, index, statedIn, implied, approximate, proRata } as const;
  return { ...pay, part, asStated };
}
