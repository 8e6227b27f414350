import type { Cited } from '../../domain/comparison/result/cite';
import type { StudentLoanPlan, TaxNation } from '../../domain/model/take-home-settings';
import type { TaxRates } from '../../domain/take-home/choose-rates';
import type { InsideIr35 } from '../../domain/take-home/inside-ir35';
import type { TakeHome } from '../../domain/take-home/take-home';
import type { ChosenTakeHome } from '../../domain/take-home/take-home-as-chosen';
import type { PostingTakeHome, Sides } from '../../domain/take-home/take-home-of-posting';
import type { TaxRule } from '../../domain/take-home/tax-rules';
import { t } from '../../locales/t';
import { unitLabel } from '../labels';
import { formatMoney } from '../money';
import { sourceLine } from '../source-line';
import {
  assignmentLines,
  assumptionsNote,
  payslipLines,
  ratesWords,
  reliefWords,
  takeHomeNote,
  umbrellaPensionNote,
} from './take-home-words';

/** Pounds for a year, a month and a day. Month and day are null where only the year can be given. */
export interface TakeHomeRow {
  readonly label: string;
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** Take-home pay as it is sent to the panel. */
export interface TakeHomeView {
  /** The choices that it was worked out with. */
  readonly nation: TaxNation;
  readonly pensionPct: number;
  readonly studentLoans: readonly StudentLoanPlan[];
  /** What is left, with a row for each end of the pay. */
  readonly net: readonly TakeHomeRow[];
  /** The lines from gross to net, with a payslip for each end of the pay. */
  readonly payslips: readonly { readonly caption: string; readonly rows: readonly TakeHomeRow[] }[];
  readonly notes: readonly string[];
  /** Where the rules come from. `doubt` says why to check before relying on them; null where we know of no reason. */
  readonly sources: readonly {
    readonly name: string;
    readonly url: string;
    readonly date: string;
    readonly doubt: string | null;
  }[];
}

/** One end of the pay: a label with its amount, and what is left of it. */
interface PayEnd {
  readonly label: string;
  readonly home: TakeHome;
  /** Set where an umbrella company comes between rate and pay. */
  readonly inside: InsideIr35 | null;
}

/** Reads each end of the pay. Equal ends are merged, so a single salary has one row. */
const ends = <T>(sides: Sides<T>, read: (of: T) => PayEnd): readonly PayEnd[] => {
  const all = [sides.low, sides.median, sides.high].flatMap((side) => (side === null ? [] : [read(side)]));
  return [...new Map(all.map((end) => [end.label, end])).values()];
};

const ofSalary = (home: TakeHome): PayEnd => ({
  label: t('takeHome.of', [formatMoney(home.year.gross)]),
  home,
  inside: null,
});
const ofRate = (inside: InsideIr35): PayEnd => ({
  label: t('takeHome.of', [t('money.aUnit', [formatMoney(inside.dayRate), unitLabel('DAY')])]),
  home: inside.takeHome,
  inside,
});

const endsOf = (answer: PostingTakeHome): readonly PayEnd[] => {
  if (answer.kind === 'salary') return ends(answer.sides, ofSalary);
  if (answer.kind === 'inside-ir35') return ends(answer.sides, ofRate);
  return answer.kind === 'ir35-unknown' ? ends(answer.inside, ofRate) : [];
};

const grossRows = (answer: PostingTakeHome): readonly TakeHomeRow[] => {
  if (answer.kind !== 'outside-ir35' && answer.kind !== 'ir35-unknown') return [];
  const { low, median, high } = answer.gross;
  const amounts = [...new Set([low, median, high].filter((gross) => gross !== null))];
  return amounts.map((year) => ({ label: t('takeHome.outsideGross'), year, month: null, day: null }));
};

const payslip = ({ label, home, inside }: PayEnd): TakeHomeView['payslips'][number] => {
  const [month, day] = [payslipLines(home.month), payslipLines(home.day)];
  const before = inside ? assignmentLines(inside).slice(0, -1) : [];
  return {
    caption: label,
    rows: [
      ...before.map((line) => ({ label: line.label, year: line.pounds, month: null, day: null })),
      ...payslipLines(home.year).map((line) => ({
        label: line.label,
        year: line.pounds,
        month: month.find((each) => each.label === line.label)?.pounds ?? null,
        day: day.find((each) => each.label === line.label)?.pounds ?? null,
      })),
    ],
  };
};

const rulesOf = ({ home, inside }: PayEnd): readonly Cited<TaxRule>[] => [...(inside?.rules ?? []), ...home.rules];

const enrolmentLimits = ({ figures }: TaxRates): readonly Cited<TaxRule>[] => [
  figures['qualifying-earnings-from'],
  figures['qualifying-earnings-to'],
];

/** Each source of the rules once, with all that is doubtful about the rules that come from it. */
const sourcesOf = (rules: readonly Cited<TaxRule>[], asOf: string): TakeHomeView['sources'] => {
  const ids = [...new Set(rules.map(({ source }) => source.id))];
  return ids.flatMap((id) => {
    const of = rules.filter(({ source }) => source.id === id);
    const [first] = of;
    if (!first) return [];
    const { name, url, date } = sourceLine(first.source, first.asOf, asOf);
    const doubts = [...new Set(of.flatMap(({ doubt }) => doubt ?? []))];
    return [{ name, url, date, doubt: doubts.length > 0 ? doubts.join(' ') : null }];
  });
};

/** Makes the panel's view of a posting's take-home pay. `asOf` is the day of the comparison, YYYY-MM-DD. */
export const takeHomeView = ({ answer, rates, choices }: ChosenTakeHome, asOf: string): TakeHomeView => {
  const { nation, pension, studentLoans } = choices;
  const chosen = { nation, pensionPct: pension?.ratePct ?? 0, studentLoans };
  if (!answer) return { ...chosen, net: [], payslips: [], notes: [ratesWords(rates)], sources: [] };
  const all = endsOf(answer);
  const used = rates.kind === 'rates' ? rates.rates : rates.newestBefore;
  const umbrella = used && all.some(({ inside }) => inside) ? used : null;
  const note = takeHomeNote(answer);
  return {
    ...chosen,
    net: [
      ...all.map(({ label, home }) => ({ label, year: home.year.net, month: home.month.net, day: home.day.net })),
      ...grossRows(answer),
    ],
    payslips: all.map(payslip),
    notes: [
      ...(note ? [note] : []),
      ...new Set(all.flatMap(({ home }) => reliefWords(home.year) ?? [])),
      ...(umbrella ? [umbrellaPensionNote(pension, umbrella)] : []),
      ...(all.length > 0 ? [ratesWords(rates), assumptionsNote(pension)] : []),
    ],
    sources: sourcesOf([...all.flatMap(rulesOf), ...(umbrella ? enrolmentLimits(umbrella) : [])], asOf),
  };
};
