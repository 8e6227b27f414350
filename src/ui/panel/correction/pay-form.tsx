import { Component } from 'preact';
import { highEnd, lowEnd } from '../../../domain/model/amount';
import { CORRECTION_CURRENCIES, type CorrectedPay } from '../../../domain/model/corrections';
import { type BaseSalary, UNIT_TEXTS } from '../../../domain/model/pay';
import { t } from '../../../locales/t';
import { unitLabel } from '../../../presentation/labels';
import { formatNumber } from '../../../presentation/money';
import { quote } from '../../../presentation/sentence';
import { parsePounds } from '../../controls/parse-input';
import { FormButtons } from './fact-form';

export interface PayFormProps {
  /** The pay as it is read or corrected now, to start from. */
  readonly salary: BaseSalary | null;
  /** Called with null where the user says that the posting states no pay. */
  readonly onSave: (pay: CorrectedPay | null) => void;
  readonly onCancel: () => void;
}

/**
 * Corrects the stated pay. One amount alone means "from" or "up to". Two empty fields are not saved, because "Not
 * stated" has its own button. The fields are parsed on saving, so that nothing is marked as wrong while the user types.
 */
export class PayForm extends Component<PayFormProps, { readonly error: string | null }> {
  override state = { error: null };

  private readonly save = (event: SubmitEvent & { readonly currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const typed = (name: string) => (event.currentTarget.elements.namedItem(name) as HTMLInputElement).value;
    const [min, max] = [parsePounds(typed('min')), parsePounds(typed('max'))];
    if (min === undefined || max === undefined) return this.setState({ error: t('panel.pay.amountWrong') });
    if (min === null && max === null)
      return this.setState({ error: t('panel.pay.bothEmpty', [quote(t('pay.notStated'))]) });
    const isReversed = min !== null && max !== null && min > max;
    this.props.onSave({
      currency: typed('currency') as CorrectedPay['currency'],
      minValue: isReversed ? max : min,
      maxValue: isReversed ? min : max,
      unitText: typed('unit') as CorrectedPay['unitText'],
    });
  };

  override render({ salary, onSave, onCancel }: PayFormProps) {
    const { error } = this.state;
    const amount = (name: string, label: string, value: number | null | undefined) => (
      <label>
        {label}
        <input name={name} inputMode="decimal" aria-invalid={error !== null} value={value ? formatNumber(value) : ''} />
      </label>
    );
    return (
      <form onSubmit={this.save}>
        {amount('min', t('panel.pay.from'), salary && lowEnd(salary.amount))}
        {amount('max', t('panel.pay.to'), salary && highEnd(salary.amount))}
        <select name="currency" aria-label={t('panel.pay.currency')}>
          {CORRECTION_CURRENCIES.map((currency) => (
            <option key={currency} selected={currency === (salary?.currency ?? 'GBP')}>
              {currency}
            </option>
          ))}
        </select>
        <select name="unit" aria-label={t('panel.pay.per')}>
          {UNIT_TEXTS.map((unit) => (
            <option key={unit} value={unit} selected={unit === (salary?.unitText ?? 'YEAR')}>
              {unitLabel(unit)}
            </option>
          ))}
        </select>
        {error && (
          <p role="alert" class="wrong">
            {error}
          </p>
        )}
        <FormButtons onCancel={onCancel} />
        <button type="button" class="link" onClick={() => onSave(null)}>
          {t('pay.notStated')}
        </button>
      </form>
    );
  }
}
