import { highEnd, lowEnd } from '../../../src/domain/model/amount';
import { BLANK_PAGE, type PagePosting } from '../../../src/domain/model/page-posting';
import type { BaseSalary } from '../../../src/domain/model/pay';
import type { PayCurrencies } from '../../../src/domain/reading/pay/pay-currencies';

/** A page that states only what the test gives it. */
export const aPage = (given: Partial<PagePosting> = {}): PagePosting => ({ ...BLANK_PAGE, ...given });

/** The currencies of a posting whose places all pay in one. */
export const paidIn = (currency: string | null): PayCurrencies => ({
  unsigned: currency,
  dollar: /^(?:CAD|AUD|NZD|SGD|HKD)$/.test(currency ?? '') ? currency : 'USD',
  preferred: currency,
});

/** Pay as one short string: "GBP 55000-65000 YEAR". An open end is "…", and no pay is "none". */
export function brief(pay: Pick<BaseSalary, 'currency' | 'amount' | 'unitText'> | null): string {
  if (!pay) return 'none';
  return `${pay.currency} ${lowEnd(pay.amount) ?? '…'}-${highEnd(pay.amount) ?? '…'} ${pay.unitText}`;
}
