import talent from '../../../data/global-talent.json';
import points from '../../../data/global-talent-points.json';
import tracks from '../../../data/global-talent-tracks.json';
import goingRates from '../../../data/going-rates.json';
import sources from '../../../data/sources.json';
import notes from '../../../data/visa-notes.json';
import thresholds from '../../../data/visa-thresholds.json';
import type { Source } from '../market/market';
import { records } from '../market/records';
import type { GoingRate, TalentCriterion, TalentPoint, TalentTrack, VisaNote, VisaThreshold } from './visa-rules';

/** The rules of the two visa routes. They are passed in, so that a test can bring its own. */
export interface VisaData {
  readonly sources: readonly Source[];
  readonly goingRates: readonly GoingRate[];
  readonly thresholds: readonly VisaThreshold[];
  /** These four are sorted by `order`. */
  readonly notes: readonly VisaNote[];
  readonly criteria: readonly TalentCriterion[];
  readonly tracks: readonly TalentTrack[];
  readonly points: readonly TalentPoint[];
}

const byOrder = (a: { readonly order: number }, b: { readonly order: number }) => a.order - b.order;

/** The bundled visa rules. tests/data/visa.test.ts checks every record against the types that are named here. */
export const VISA_DATA: VisaData = {
  sources,
  goingRates: records<GoingRate>(goingRates),
  thresholds: records<VisaThreshold>(thresholds),
  notes: records<VisaNote>(notes).toSorted(byOrder),
  criteria: records<TalentCriterion>(talent).toSorted(byOrder),
  tracks: records<TalentTrack>(tracks).toSorted(byOrder),
  points: records<TalentPoint>(points).toSorted(byOrder),
};
