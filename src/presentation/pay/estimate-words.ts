import type { Cited } from '../../domain/comparison/result/cite';
import type { SalaryBand } from '../../domain/market/market';
import { t } from '../../locales/t';
import { bandRange, placeName } from './band-words';

/** "Our own estimate for London is £108k–£150k or more (UK figures × 1.20, …)." */
export const estimateWords = (estimate: Cited<SalaryBand>): string =>
  t('reason.ownEstimate', [placeName(estimate.region), bandRange(estimate), estimate.derivation ?? '']);
