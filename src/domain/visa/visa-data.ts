import talent from '../../../data/global-talent.json';
import goingRates from '../../../data/going-rates.json';
import sources from '../../../data/sources.json';
import thresholds from '../../../data/visa-thresholds.json';
import type { Source } from '../market/market';
import { records } from '../market/records';
import type { GoingRate, TalentCriterion, VisaThreshold } from './visa-rules';

/** The rules of the two visa routes. They are passed in, so that a test can bring its own. */
export interface VisaData {
  readonly sources: readonly Source[];
  readonly goingRates: readonly GoingRate[];
  readonly thresholds: readonly VisaThreshold[];
  /** Sorted by `order`. */
  readonly criteria: readonly TalentCriterion[];
}

/** The bundled visa rules. tests/data/visa.test.ts checks every record against the types that are named here. */
export const VISA_DATA: VisaData = {
  sources,
  goingRates,
  thresholds,
  criteria: records<TalentCriterion>(talent).toSorted((a, b) => a.order - b.order),
};
