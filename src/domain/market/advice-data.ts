import negotiationPoints from '../../../data/negotiation-points.json';
import payLevers from '../../../data/pay-levers.json';
import type { AdvicePoint, PayLever } from './market';
import { records } from './records';

/**
 * Advice that the comparison does not need. It is for the popup and the side panel and is kept out of the content
 * script.
 */
export interface Advice {
  /** Sorted by `order`. */
  readonly negotiationPoints: readonly AdvicePoint[];
  readonly payLevers: readonly PayLever[];
}

/** The bundled advice. The file of points is sorted by id; here they are in their order of display. */
export const ADVICE: Advice = {
  negotiationPoints: negotiationPoints.toSorted((a, b) => a.order - b.order),
  payLevers: records<PayLever>(payLevers),
};
