import { BLANK_PAGE, type PagePosting } from '../../../src/domain/model/page-posting';
import type { BaseSalary } from '../../../src/domain/model/pay';

/** A posting that says nothing but what a test gives it. */
export const aPage = (given: Partial<PagePosting> = {}): PagePosting => ({ ...BLANK_PAGE, ...given });

/** "GBP 55000-65000 YEAR"; an open side is "…", nothing read is "none". */
export function brief(pay: Pick<BaseSalary, 'currency' | 'minValue' | 'maxValue' | 'unitText'> | null): string {
  if (!pay) return 'none';
  return `${pay.currency} ${pay.minValue ?? '…'}-${pay.maxValue ?? '…'} ${pay.unitText}`;
}
