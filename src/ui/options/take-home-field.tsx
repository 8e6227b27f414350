import {
  PENSION_BASES,
  PENSION_METHODS,
  type PensionChoice,
  STUDENT_LOAN_PLANS,
  TAX_NATIONS,
  type TakeHomeSettings,
} from '../../domain/model/take-home-settings';
import { t } from '../../locales/t';
import { nationLabel, pensionBaseLabel, pensionMethodLabel, planLabel } from '../../presentation/labels';
import { DraftInput } from '../controls/draft-input';
import { OneOf } from '../controls/one-of';
import { parsePercent } from '../controls/parse-input';

export interface TakeHomeFieldProps {
  readonly value: TakeHomeSettings;
  readonly onChange: (value: TakeHomeSettings) => void;
}

/** How most workplace schemes take a pension: the start for a user who types a rate. */
const USUAL_PENSION: Omit<PensionChoice, 'ratePct'> = { method: 'net-pay', base: 'salary', employerRatePct: null };

/** What pay after tax depends on besides the salary. Set once here; the panel uses it for every posting. */
export function TakeHomeField({ value, onChange }: TakeHomeFieldProps) {
  const { nation, pension, studentLoans } = value;
  const set = (part: Partial<TakeHomeSettings>) => onChange({ ...value, ...part });
  return (
    <section aria-label={t('options.tax.heading')}>
      <h2>{t('options.tax.heading')}</h2>
      <p class="soft">{t('options.tax.about')}</p>
      <OneOf
        id="tax-nation"
        label={t('options.tax.nation')}
        value={nation}
        options={TAX_NATIONS}
        labelOf={nationLabel}
        none={t('options.tax.nationOfPosting')}
        onChange={(chosen) => set({ nation: chosen })}
      />
      <div class="row">
        <label for="pension-rate">{t('options.tax.pension')}</label>
        <DraftInput
          id="pension-rate"
          class="days"
          inputMode="decimal"
          autoComplete="off"
          text={String(pension?.ratePct ?? 0)}
          parse={parsePercent}
          onChange={(ratePct) => set({ pension: ratePct > 0 ? { ...USUAL_PENSION, ...pension, ratePct } : null })}
          hint={t('options.tax.percentHint')}
        />
        <span>{t('options.tax.ofPay')}</span>
      </div>
      {pension && (
        <>
          <OneOf
            id="pension-method"
            label={t('options.tax.method')}
            value={pension.method}
            options={PENSION_METHODS}
            labelOf={pensionMethodLabel}
            onChange={(method) => method && set({ pension: { ...pension, method } })}
          />
          <OneOf
            id="pension-base"
            label={t('options.tax.base')}
            value={pension.base}
            options={PENSION_BASES}
            labelOf={pensionBaseLabel}
            onChange={(base) => base && set({ pension: { ...pension, base } })}
          />
          <p class="soft">{t('options.tax.methodAbout')}</p>
        </>
      )}
      <fieldset>
        <legend>{t('options.tax.loans')}</legend>
        {STUDENT_LOAN_PLANS.map((plan) => (
          <label class="check" key={plan}>
            <input
              type="checkbox"
              checked={studentLoans.includes(plan)}
              onChange={(event) => {
                const others = studentLoans.filter((each) => each !== plan);
                const now = event.currentTarget.checked ? [...others, plan] : others;
                set({ studentLoans: STUDENT_LOAN_PLANS.filter((each) => now.includes(each)) });
              }}
            />
            {planLabel(plan)}
          </label>
        ))}
      </fieldset>
    </section>
  );
}
