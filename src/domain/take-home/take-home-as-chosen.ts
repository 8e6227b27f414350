import type { Annotated } from '../comparison/result/comparison';
import type { TakeHomeSettings } from '../model/take-home-settings';
import { chooseRates, type RatesChoice } from './choose-rates';
import { suggestNation } from './suggest-nation';
import type { TakeHomeChoices } from './take-home';
import type { PanelTakeHomeChoices } from './take-home-choices';
import { type PostingTakeHome, takeHomeOfPosting } from './take-home-of-posting';

/**
 * Take-home pay together with the rates and choices behind it. `answer` is null where no tax year's rates are known at
 * all.
 */
export interface ChosenTakeHome {
  readonly answer: PostingTakeHome | null;
  readonly rates: RatesChoice;
  readonly choices: TakeHomeChoices;
}

/**
 * The terms of a pension for which only a percentage was chosen in the panel. Most schemes of large employers work like
 * this.
 */
const PLAIN_PENSION = { method: 'net-pay', base: 'salary', employerRatePct: null } as const;

/**
 * Works out take-home pay for a posting from the user's settings, with the choices made in the panel taking precedence.
 * The rates are those of the day of the comparison. Where that year is not bundled, the newest earlier year is used and
 * `rates` says so. Where no nation was chosen, it is the one that the posting's location suggests.
 */
export function takeHomeAsChosen(
  annotated: Pick<Annotated, 'posting' | 'comparison'>,
  settings: TakeHomeSettings,
  { nation: chosen, pensionPct, studentLoan }: PanelTakeHomeChoices,
): ChosenTakeHome {
  const rates = chooseRates(annotated.comparison.asOf);
  const used = rates.kind === 'rates' ? rates.rates : rates.newestBefore;
  const ratePct = pensionPct ?? settings.pension?.ratePct ?? 0;
  const choices = {
    nation: chosen ?? settings.nation ?? suggestNation(annotated.posting) ?? 'england-wales-northern-ireland',
    pension: ratePct > 0 ? { ...PLAIN_PENSION, ...settings.pension, ratePct } : null,
    studentLoans: studentLoan === null ? settings.studentLoans : studentLoan === 'none' ? [] : [studentLoan],
  };
  return { answer: used && takeHomeOfPosting(annotated, choices, used), rates, choices };
}
