import figures from '../../../data/corroboration.json';
import type { CorroboratingFigure } from './corroborating-figure';
import { records } from './records';

/**
 * The bundled figures that support or contradict the market data. They are for pages that show where figures come from.
 */
export const CORROBORATION = records<CorroboratingFigure>(figures);
