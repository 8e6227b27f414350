import type { Annotated } from '../comparison/result/comparison';
import type { TakeHomeSettings } from '../model/take-home-settings';
import { chooseRates, type RatesChoice } from './choose-rates';
import { suggestNation } from './suggest-nation';
import type { TakeHomeChoices } from './take-home';
import type { PanelTakeHomeChoices } from './take-home-choices';
import { type PostingTakeHome, takeHomeOfPosting } from './take-home-of-posting';

/** An answer with what it was reckoned with. `answer` is null where no tax year's rates are known at all. */
export interface ChosenTakeHome {
  readonly answer: PostingTakeHome | null;
  readonly rates: RatesChoice;
  readonly choices: TakeHomeChoices;
}

/** A pension of which only the per cent are said, in the panel: as most schemes of large employers take it. */
const PLAIN_PENSION = { method: 'net-pay', base: 'salary', employerRatePct: null } as const;

/**
 * Take-home pay for a posting with what the options say and the panel's few choices over it, by the rates of the
 * comparison's day (the newest before, and said so, where that year's are not bundled). Where nobody says a nation it is
 * the one that the posting's place suggests.
 */
export function takeHomeAsChosen(
  annotated: Pick<Annotated, 'posting' | 'comparison'>,
  said: TakeHomeSettings,
  { nation: chosen, pensionPct, studentLoan }: PanelTakeHomeChoices,
): ChosenTakeHome {
  const rates = chooseRates(annotated.comparison.asOf);
  const used = rates.kind === 'rates' ? rates.rates : rates.newestBefore;
  const ratePct = pensionPct ?? said.pension?.ratePct ?? 0;
  const choices = {
    nation: chosen ?? said.nation ?? suggestNation(annotated.posting) ?? 'england-wales-northern-ireland',
    pension: ratePct > 0 ? { ...PLAIN_PENSION, ...said.pension, ratePct } : null,
    studentLoans: studentLoan === null ? said.studentLoans : studentLoan === 'none' ? [] : [studentLoan],
  };
  return { answer: used && takeHomeOfPosting(annotated, choices, used), rates, choices };
}
