import { Component } from 'preact';
import { CORRECTION_CURRENCIES, type CorrectedPay } from '../../../domain/model/corrections';
import { type BaseSalary, UNIT_TEXTS } from '../../../domain/model/pay';
import { t } from '../../../locales/t';
import { unitLabel } from '../../../presentation/labels';
import { formatNumber } from '../../../presentation/money';
import { quote } from '../../../presentation/sentence';
import { parsePounds } from '../../controls/parse-input';
import { FormButtons } from './fact-form';

export interface PayFormProps {
  /** What stands now, to start from. */
  readonly salary: BaseSalary | null;
  /** Null is "the posting states none". */
  readonly onSave: (pay: CorrectedPay | null) => void;
  readonly onCancel: () => void;
}

/**
 * Corrects stated pay. One field alone is "from" or "up to"; both empty is not saved, "Not stated" is a press of its own.
 * What is typed is read when it is saved, so that nothing is marked wrong while it is being typed.
 */
export class PayForm extends Component<PayFormProps, { readonly wrong: string | null }> {
  override state = { wrong: null };

  private readonly save = (event: SubmitEvent & { readonly currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const typed = (name: string) => (event.currentTarget.elements.namedItem(name) as HTMLInputElement).value;
    const [min, max] = [parsePounds(typed('min')), parsePounds(typed('max'))];
    if (min === undefined || max === undefined) return this.setState({ wrong: t('panel.pay.amountWrong') });
    if (min === null && max === null)
      return this.setState({ wrong: t('panel.pay.bothEmpty', [quote(t('panel.pay.notStated'))]) });
    const isTurned = min !== null && max !== null && min > max;
    this.props.onSave({
      currency: typed('currency') as CorrectedPay['currency'],
      minValue: isTurned ? max : min,
      maxValue: isTurned ? min : max,
      unitText: typed('unit') as CorrectedPay['unitText'],
    });
  };

  override render({ salary, onSave, onCancel }: PayFormProps) {
    const { wrong } = this.state;
    const amount = (name: string, label: string, value: number | null | undefined) => (
      <label>
        {label}
        <input name={name} inputMode="decimal" aria-invalid={wrong !== null} value={value ? formatNumber(value) : ''} />
      </label>
    );
    return (
      <form onSubmit={this.save}>
        {amount('min', t('panel.pay.from'), salary?.minValue)}
        {amount('max', t('panel.pay.to'), salary?.maxValue)}
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
        {wrong && (
          <p role="alert" class="wrong">
            {wrong}
          </p>
        )}
        <FormButtons onCancel={onCancel} />
        <button type="button" class="link" onClick={() => onSave(null)}>
          {t('panel.pay.notStated')}
        </button>
      </form>
    );
  }
}
