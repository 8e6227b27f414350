import careerPath from '../../../data/career-path.json';
import negotiationPoints from '../../../data/negotiation-points.json';
import payLevers from '../../../data/pay-levers.json';
import type { AdvicePoint, PayLever } from './market';
import { records } from './records';

/**
 * Advice that the comparison does not need. It is for the popup and the side panel and is kept out of the content
 * script.
 */
export interface Advice {
  /** Sorted by `order`. The first five are the steps of the path. */
  readonly careerPath: readonly AdvicePoint[];
  /** Sorted by `order`. */
  readonly negotiationPoints: readonly AdvicePoint[];
  readonly payLevers: readonly PayLever[];
}

const byOrder = (a: AdvicePoint, b: AdvicePoint): number => a.order - b.order;

/** The bundled advice. The files are sorted by id; here the points are in their order of display. */
export const ADVICE: Advice = {
  careerPath: careerPath.toSorted(byOrder),
  negotiationPoints: negotiationPoints.toSorted(byOrder),
  payLevers: records<PayLever>(payLevers),
};
