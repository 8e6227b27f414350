import { t } from '../../../locales/t';
import { formatMoney } from '../../../presentation/money';
import type { TakeHomeRow } from '../../../presentation/pay/take-home-view';

/** Whole pounds, because pence would be more exact than the estimate. Empty for null. */
const pounds = (value: number | null): string =>
  value === null ? '' : formatMoney(Math.round(value)).replace('£-', '−£');

export interface PayTableProps {
  readonly caption: string;
  readonly rows: readonly TakeHomeRow[];
  /** Whether the last row is the sum of the others. */
  readonly isSum?: boolean;
}

/** A table of pounds with columns for a year, a month and a day. */
export function PayTable({ caption, rows, isSum = false }: PayTableProps) {
  return (
    <table class={isSum ? 'pay-table payslip' : 'pay-table'}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('unitName.year')}</th>
          <th scope="col">{t('unitName.month')}</th>
          <th scope="col">{t('unitName.day')}</th>
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
