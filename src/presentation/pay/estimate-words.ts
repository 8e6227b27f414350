import type { Cited } from '../../domain/comparison/result/cite';
import type { SalaryBand } from '../../domain/market/market';
import { t } from '../../locales/t';
import { bandPerson, bandRange, placeName } from './band-words';

/** "Our own estimate for a senior ML engineer in London is £108k–£150k or more (UK figures × 1.20, …)." */
export const estimateWords = (estimate: Cited<SalaryBand>): string =>
  t('reason.ownEstimate', [
    bandPerson({ band: estimate }),
    placeName(estimate.region),
    bandRange(estimate),
    estimate.derivation ?? '',
  ]);
