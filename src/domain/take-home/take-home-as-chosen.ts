import type { Annotated } from '../comparison/comparison';
import { chooseRates, type RatesChoice } from './choose-rates';
import { suggestNation } from './suggest-nation';
import { type PostingTakeHome, takeHomeOfPosting } from './take-home-of-posting';
import type { PanelTakeHomeChoices } from './take-home-view';
import type { TaxNation } from './tax-rules';

/** An answer with what it was reckoned with. `answer` is null where no tax year's rates are known at all. */
export interface ChosenTakeHome {
  readonly answer: PostingTakeHome | null;
  readonly rates: RatesChoice;
  readonly nation: TaxNation;
}

/**
 * Take-home pay for a posting with the panel's few choices, by the rates of the comparison's day (the newest before, and
 * said so, where that year's are not bundled). Without a choice the nation is the one that the place suggests.
 */
export function takeHomeAsChosen(
  annotated: Pick<Annotated, 'posting' | 'comparison'>,
  { nation: chosen, pensionPct, studentLoan }: PanelTakeHomeChoices,
): ChosenTakeHome {
  const rates = chooseRates(annotated.comparison.asOf);
  const nation = chosen ?? suggestNation(annotated.posting) ?? 'england-wales-northern-ireland';
  const used = rates.kind === 'rates' ? rates.rates : rates.newestBefore;
  const pension =
    pensionPct > 0
      ? ({ ratePct: pensionPct, method: 'net-pay', base: 'salary', employerRatePct: null } as const)
      : null;
  const choices = { nation, pension, studentLoans: studentLoan ? [studentLoan] : [] };
  return { answer: used && takeHomeOfPosting(annotated, choices, used), rates, nation };
}
