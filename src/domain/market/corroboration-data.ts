import figures from '../../../data/corroboration.json';
import type { CorroboratingFigure } from './corroborating-figure';

/**
 * The bundled figures that support or contradict the market data. They are for pages that show where figures come from.
 */
export const CORROBORATION = figures as readonly CorroboratingFigure[];
