import { type Amount, highEnd, lowEnd } from '../../../domain/model/amount';
import { CORRECTION_CURRENCIES, type CorrectedPay, type CorrectionStep } from '../../../domain/model/corrections';
import type { JobPosting } from '../../../domain/model/job-posting';
import { type BaseSalary, suggestionOf } from '../../../domain/model/pay';
import { t } from '../../../locales/t';
import { unitLabel } from '../../../presentation/labels';
import { formatRange } from '../../../presentation/money';
import { correctionWords } from '../../../presentation/pay/pay-notes';

export interface PayReadingsProps {
  readonly posting: JobPosting;
  readonly onCorrect?: ((step: CorrectionStep) => void) | undefined;
}

/** Offers each possible meaning of an unclear pay as a button. Shows nothing where the pay is clear. */
export function PayReadings({ posting: { pay: stated }, onCorrect }: PayReadingsProps) {
  const suggestion = suggestionOf(stated);
  const readings = suggestion ? [suggestion] : stated.kind === 'ambiguous' ? stated.readings : [];
  const usable = onCorrect ? readings.flatMap((reading) => asCorrection(reading) ?? []) : [];
  return (
    <>
      {suggestion && <p class="note">{correctionWords(suggestion)}</p>}
      {usable.length > 0 && (
        <p class="uses">
          {usable.map(({ amount, pay }) => (
            <button
              key={pay.unitText}
              type="button"
              class="small"
              onClick={() => onCorrect?.({ kind: 'set', corrections: { baseSalary: pay } })}
            >
              {t('panel.pay.use', [
                t('money.aUnit', [formatRange({ amount, currency: pay.currency }, 'full'), unitLabel(pay.unitText)]),
              ])}
            </button>
          ))}
        </p>
      )}
    </>
  );
}

/** The correction that a press makes. Null for a currency that corrections do not offer, because such pay would not be compared. */
function asCorrection({ currency, amount, unitText }: BaseSalary): { amount: Amount; pay: CorrectedPay } | null {
  const known = CORRECTION_CURRENCIES.find((each) => each === currency);
  if (!known) return null;
  return { amount, pay: { currency: known, minValue: lowEnd(amount), maxValue: highEnd(amount), unitText } };
}
