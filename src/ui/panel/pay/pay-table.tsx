import { t } from '../../../locales/t';
import { formatMoney } from '../../../presentation/money';
import type { TakeHomeRow } from '../../../presentation/pay/take-home-view';

/** Whole pounds: pence would claim more than an estimate knows. */
const pounds = (value: number | null): string =>
  value === null ? '' : formatMoney(Math.round(value)).replace('£-', '−£');

export interface PayTableProps {
  readonly caption: string;
  readonly rows: readonly TakeHomeRow[];
  /** The last row is what the others come to. */
  readonly isSum?: boolean;
}

/** Pounds of a year, a month and a day, a row each. */
export function PayTable({ caption, rows, isSum = false }: PayTableProps) {
  return (
    <table class={isSum ? 'pay-table payslip' : 'pay-table'}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('panel.afterTax.year')}</th>
          <th scope="col">{t('panel.afterTax.month')}</th>
          <th scope="col">{t('panel.afterTax.day')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, year, month, day }) => (
          <tr key={`${label} ${year}`}>
            <th scope="row">{label}</th>
            <td>{pounds(year)}</td>
            <td>{pounds(month)}</td>
            <td>{pounds(day)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
